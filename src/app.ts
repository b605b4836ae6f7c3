import { type Services } from './services/services.ts';

export interface App {
  readonly services: Services;
  close(): Promise<void>;
}

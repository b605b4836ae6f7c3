import { type DocumentDefinition } from './define.ts';
import * as types from './types/index.ts';

/** Every document type of this server, in the published (alphabetic) order. */
export const documentTypes: readonly DocumentDefinition[] = Object.values<DocumentDefinition>(types).sort((a, b) =>
  a.type < b.type ? -1 : 1,
);

/** The definition behind a published name, or undefined where there is none. */
export function findDocument(type: string): DocumentDefinition | undefined {
  return documentTypes.find((definition) => definition.type === type);
}

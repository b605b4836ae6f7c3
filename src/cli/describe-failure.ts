import { ApiError } from '../errors/api-error.ts';
import { StartupError } from '../errors/startup-error.ts';

/** One line for the person at the terminal. */
export function describeFailure(error: unknown): string {
  return oneLine(describe(error));
}

function describe(error: unknown): string {
  if (error instanceof StartupError) return error.message;
  if (error instanceof ApiError) return `${error.reason}: ${error.message}`;
  if (error instanceof AggregateError) return [error.message, ...error.errors.map(describe)].join(': ');
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

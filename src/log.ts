import { pino, type Logger } from 'pino';
import { type LogLevel } from './config.ts';

/**
 * The program's log: one JSON object a line, on standard error, so that standard output is for what was asked for
 * (a document's fields, a new key) and a log that is kept never holds a secret that was shown once.
 */
export function createLog(level: LogLevel): Logger {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}

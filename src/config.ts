export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute. */
  readonly dataDir: string;
  /** Undefined: PGlite under `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** No slash at the end. */
  readonly publicUrl: string;
  /** Newest first; empty: one is generated into `dataDir`. */
  readonly keyPeppers: readonly string[];
  readonly ocrWorkers: number;
  readonly logLevel: LogLevel;
  /** Undefined: the models that come with the package. */
  readonly modelDir: string | undefined;
}

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

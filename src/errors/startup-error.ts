/** Why the program cannot start or a command cannot run: one clear line for the person at the terminal, no stack. */
export class StartupError extends Error {
  readonly code: StartupErrorCode;

  constructor(message: string, options: { readonly cause?: unknown; readonly code?: StartupErrorCode } = {}) {
    super(message, { cause: options.cause });
    this.name = 'StartupError';
    this.code = options.code ?? 'OTHER';
  }
}

export type StartupErrorCode = 'BAD_SETTING' | 'DATA_DIR_IN_USE' | 'DATABASE_AWAY' | 'WRONG_PEPPER' | 'OTHER';

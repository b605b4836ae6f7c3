/**
 * What a log may say of an unexpected error: where it came from, not what was in it. A database driver's message
 * repeats the statement and its values, so of such an error only the code and the frames are kept.
 */
export function describeFault(error: unknown, depth = 0): Fault {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const code: unknown = Reflect.get(error, 'code');
  const speaksOfValues = ['query', 'sql', 'detail', 'where', 'parameters'].some((key) => key in error);
  return {
    name: error.constructor.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(speaksOfValues ? {} : { message: error.message.slice(0, messageCharactersMax) }),
    frames: (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at ')),
    ...(error.cause !== undefined && depth < depthMax ? { cause: describeFault(error.cause, depth + 1) } : {}),
  };
}

export interface Fault {
  readonly name: string;
  readonly code?: string;
  readonly message?: string;
  readonly frames: readonly string[];
  readonly cause?: Fault;
}

const messageCharactersMax = 300;
const depthMax = 4;

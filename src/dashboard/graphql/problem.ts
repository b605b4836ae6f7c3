/** Why a request was refused or failed: the server's reason, or `NOT_REACHED` where no answer came. */
export class Problem extends Error {
  readonly reason: string;
  /** For support; null where the server was not reached. */
  readonly requestId: string | null;
  readonly metadata: Readonly<Record<string, unknown>>;

  constructor(reason: string, message: string, requestId: string | null, metadata: Record<string, unknown> = {}) {
    super(message);
    this.reason = reason;
    this.requestId = requestId;
    this.metadata = metadata;
  }

  /** The field of a form that is at fault, where the server names one. */
  get field(): string | undefined {
    const { field } = this.metadata;
    return typeof field === 'string' ? field : undefined;
  }
}

export function notReached(): Problem {
  return new Problem('NOT_REACHED', 'No answer from the server', null);
}

/** The first error of a GraphQL reply, if it has one. */
export function problemOf(body: unknown, requestId: string | null): Problem | undefined {
  const [error] = asArray(property(body, 'errors'));
  if (error === undefined) return undefined;
  const extensions = property(error, 'extensions');
  const metadata = property(extensions, 'metadata');
  return new Problem(
    String(property(extensions, 'code') ?? 'INTERNAL_ERROR'),
    String(property(error, 'message') ?? ''),
    requestId,
    typeof metadata === 'object' && metadata !== null ? { ...metadata } : {},
  );
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

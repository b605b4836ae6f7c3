import { type GraphQLError, Kind, type Token, TokenKind } from 'graphql';

/**
 * The argument or input field that GraphQL itself refuses, such as `expiresAt`; its errors say so in their message, or
 * by where the value stands in the query. Undefined where the error is about something else.
 */
export function fieldOf({ message, nodes }: GraphQLError): string | undefined {
  const named =
    /\bField "(?:\w+\.)?(\w+)" (?:of required type|is not defined by type)/.exec(message)?.[1] ??
    /\bargument "(\w+)" of type\b/.exec(message)?.[1] ??
    / at "[^"]*?(\w+)(?:\[\d+\])*"; /.exec(message)?.[1];
  if (named !== undefined) return named;
  const node = nodes?.[0];
  if (node?.kind === Kind.VARIABLE_DEFINITION) return node.variable.name.value;
  return isValue(node?.kind) ? nameBefore(node?.loc?.startToken) : undefined;
}

/** What is wrong with the value, without the value: it may hold a password. */
export function problemOf(message: string): string {
  return /^Variable "\$\w+" got invalid value [\s\S]*; ([^;]+)$/.exec(message)?.[1] ?? message;
}

/** Of `expiresAt: "x"`, and of a value within `allowedCidrs: ["x", "y"]`. */
function nameBefore(value: Token | undefined): string | undefined {
  let token = value?.prev;
  while (token && token.kind !== TokenKind.COLON && token.kind !== TokenKind.PAREN_L) token = token.prev;
  return token?.kind === TokenKind.COLON ? token.prev?.value : undefined;
}

function isValue(kind: string | undefined): boolean {
  return kind !== undefined && valueKinds.has(kind);
}

const valueKinds = new Set<string>([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
]);

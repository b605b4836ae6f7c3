import { type ListedKeyFragment } from '../../graphql/generated/graphql.ts';

/** A line to paste that reads a card with the key: of a type that it may read. */
export function curlLine({ scopes }: ListedKeyFragment, secret: string): string {
  const type = scopes.includes('ocr') ? 'auto' : scopes.find((scope) => scope.startsWith('ocr:'))?.slice(4);
  if (type === undefined) return `curl -H "Authorization: Bearer ${secret}" ${location.origin}/api/v1/usage`;
  return `curl -H "Authorization: Bearer ${secret}" \\
  -F "image=@card.jpg" -F "documentType=${type}" \\
  ${location.origin}/api/v1/ocr`;
}

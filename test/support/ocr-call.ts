import { jpegPart, operationsForm, form } from './form.ts';

const mutation = `mutation ($image: Upload!, $documentType: DocumentType!) {
  ocr(image: $image, documentType: $documentType) { id }
}`;

export interface OcrCall {
  readonly authorization: string;
  readonly door?: 'REST' | 'GraphQL';
  readonly signal?: AbortSignal;
}

/** One call over the wire. Gives the HTTP status of REST; of GraphQL, 200 or its error's. */
export async function callOcr(url: string, { authorization, door = 'REST', signal }: OcrCall): Promise<number> {
  const isRest = door === 'REST';
  const { contentType, payload } = isRest
    ? form([{ name: 'documentType', body: 'passport' }, jpegPart])
    : operationsForm(mutation, { documentType: 'passport' }, [jpegPart]);
  const reply = await fetch(isRest ? `${url}/api/v1/ocr` : `${url}/graphql`, {
    method: 'POST',
    headers: { authorization, 'content-type': contentType },
    body: new Uint8Array(payload),
    ...(signal ? { signal } : {}),
  });
  const body: unknown = await reply.json();
  return isRest ? reply.status : (statusOfFirstError(body) ?? reply.status);
}

function statusOfFirstError(body: unknown): number | undefined {
  if (typeof body !== 'object' || body === null || !('errors' in body) || !Array.isArray(body.errors)) return undefined;
  const status: unknown = body.errors[0]?.extensions?.status;
  return typeof status === 'number' ? status : undefined;
}

/** How often each came. */
export function tally(statuses: readonly number[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

import { type TypedDocumentString } from './generated/graphql.ts';
import { notReached } from './problem.ts';
import { resultOf } from './request.ts';

/**
 * An operation with files, by the GraphQL multipart request specification: each file stands under the name of the
 * variable that it fills. XMLHttpRequest, because fetch does not say how much of a body is sent.
 * @throws Problem; DOMException `AbortError` when `signal` ends it
 */
export function upload<Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
  files: Readonly<Record<string, Blob>>,
  { apiKey, signal, onProgress }: UploadOptions = {},
): Promise<Result> {
  const call = new XMLHttpRequest();
  call.open('POST', '/graphql');
  // Tells the server that the page itself asks: another site could not set it.
  call.setRequestHeader('apollo-require-preflight', 'true');
  if (apiKey !== undefined) call.setRequestHeader('authorization', `Bearer ${apiKey}`);
  call.upload.onprogress = ({ loaded, total }) => onProgress?.(loaded / total);

  return new Promise<Result>((resolve, reject) => {
    call.onload = () => {
      try {
        resolve(resultOf<Result>(call.status, call.getResponseHeader('x-request-id'), call.responseText));
      } catch (error) {
        reject(error);
      }
    };
    call.onerror = () => reject(notReached());
    call.onabort = () => reject(new DOMException('Stopped', 'AbortError'));
    signal?.addEventListener('abort', () => call.abort(), { once: true });
    call.send(formOf(operation.toString(), variables, files));
  });
}

interface UploadOptions {
  /** In place of the session. */
  readonly apiKey?: string | undefined;
  readonly signal?: AbortSignal;
  /** Share of the body that is sent, 0 to 1. */
  readonly onProgress?: (sent: number) => void;
}

function formOf(query: string, variables: unknown, files: Readonly<Record<string, Blob>>): FormData {
  const names = Object.keys(files);
  const form = new FormData();
  form.set('operations', JSON.stringify({ query, variables }));
  form.set('map', JSON.stringify(Object.fromEntries(names.map((name, index) => [index, [`variables.${name}`]]))));
  names.forEach((name, index) => form.set(String(index), files[name] ?? ''));
  return form;
}

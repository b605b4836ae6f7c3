import { isRecord, PicToTextError } from './error.ts';
import { newIdempotencyKey } from './idempotency-key.ts';
import { parseOptions, type PicToTextOptions } from './options.ts';
import { blobOf, type Picture } from './picture.ts';
import {
  type DocumentType,
  type DocumentTypeInfo,
  type Include,
  type OcrReply,
  type UsageGrouping,
  type UsageReport,
} from './replies.ts';
import { type Call, Sender } from './sender.ts';

/**
 * A PicToText Server, as a program uses it. Every method throws `PicToTextError` where the server refuses or cannot be
 * reached, and the signal's own reason where the call is aborted.
 *
 * Answers 5xx, 429 and 409 CONFLICT, lost connections and timeouts are tried again, as often as `retries` says, but not
 * where the server asks for more than a minute's patience: `retryAfterMs` then says how long.
 */
export class PicToText {
  readonly #sender: Sender;

  /** @throws TypeError that names the option which cannot be */
  constructor(options: PicToTextOptions) {
    this.#sender = new Sender(parseOptions(options));
  }

  /** Reads a document. */
  async ocr<Type extends DocumentType | 'auto', Included extends Include = never>(
    call: OcrCall<Type, Included>,
  ): Promise<OcrReply<Type, Included>> {
    const { backImage, documentType, idempotencyKey = await newIdempotencyKey(), image, include = [], signal } = call;
    const body = new FormData();
    // First, so that the server knows what is asked for before it takes the pictures in.
    body.append('documentType', documentType);
    body.append('image', await blobOf(image), 'image');
    if (backImage !== undefined) body.append('backImage', await blobOf(backImage), 'backImage');
    const reply = await this.#sender.send({
      ...{ method: 'POST', path: withQuery('api/v1/ocr', { include: include.join(',') || undefined }), body, signal },
      headers: idempotencyKey === null ? {} : { 'idempotency-key': idempotencyKey },
    });
    return ofContract<OcrReply<Type, Included>>(reply);
  }

  /** The document types that the server reads, which may be more than this client knows by name. */
  async documentTypes({ signal }: Abortable = {}): Promise<DocumentTypeInfo[]> {
    const reply = await this.#sender.send({ method: 'GET', path: 'api/v1/document-types', signal });
    return ofContract<{ documentTypes: DocumentTypeInfo[] }>(reply).documentTypes;
  }

  /** Calls of the last 13 months, counted. The key needs the scope `usage:read`. */
  async usage({ signal, ...query }: UsageQuery = {}): Promise<UsageReport> {
    const path = withQuery('api/v1/usage', { ...query, format: 'json' });
    return ofContract<UsageReport>(await this.#sender.send({ method: 'GET', path, signal }));
  }

  /**
   * Whether the server takes a key: the one in use, or `apiKey`. False for 401 alone, as in the authentication guide;
   * where no answer comes this throws, since that says nothing about the key.
   */
  async testApiKey(apiKey?: string, { signal }: Abortable = {}): Promise<boolean> {
    // An empty form: authentication is done before it is looked at, and nothing is read or charged.
    const call: Call = { method: 'POST', path: 'api/v1/ocr', body: new FormData(), signal };
    try {
      await this.#sender.attempt(call, apiKey);
    } catch (error) {
      if (!(error instanceof PicToTextError) || error.status === undefined) throw error;
      return error.status !== 401;
    }
    return true;
  }
}

export interface OcrCall<Type extends DocumentType | 'auto', Included extends Include = never> extends Abortable {
  readonly image: Picture;
  /** `auto`: the server finds the type. */
  readonly documentType: Type;
  /** The document's other side. */
  readonly backImage?: Picture | undefined;
  /** Adds `details` to the reply, with what is named here. */
  readonly include?: readonly Included[] | undefined;
  /**
   * One of your own, such as an order's number: the same call made again within 24 hours gets the same answer, and costs
   * nothing more. Left out: a new one for this call and its retries. Null: none, and the server keeps no answer; then a
   * retry after an answer that got lost on its way is charged again.
   */
  readonly idempotencyKey?: string | null | undefined;
}

export interface UsageQuery extends Abortable {
  /** `YYYY-MM-DD` (UTC); left out: 30 days up to `to`. */
  readonly from?: string | undefined;
  /** Left out: today. */
  readonly to?: string | undefined;
  /** `day` unless told otherwise. */
  readonly by?: UsageGrouping | undefined;
  /** For administrators: whose. */
  readonly accountId?: string | undefined;
}

export interface Abortable {
  readonly signal?: AbortSignal | undefined;
}

function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) given.set(name, value);
  return String(given) === '' ? path : `${path}?${String(given)}`;
}

/**
 * The one place where a type is taken for granted: the server's OpenAPI description promises it, and the types here are
 * made from what that is made from.
 */
function ofContract<Reply>(body: unknown): Reply {
  if (isRecord(body)) return body as Reply;
  throw new PicToTextError('UNEXPECTED_REPLY', 'The reply is no object');
}

export { PicToTextError, type Reason } from './error.ts';
export type { ApiKeyPair, Fallback, PicToTextOptions } from './options.ts';
export type { Picture } from './picture.ts';
export type { DocumentFields } from './generated/contract.ts';
export type * from './replies.ts';

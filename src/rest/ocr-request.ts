import { z } from 'zod';
import { documentTypes, findDocument } from '../documents/registry.ts';
import { ApiError } from '../errors/api-error.ts';
import { supportedImageTypes } from '../ocr/picture/sniff-image-type.ts';
import { type UploadedForm } from '../upload.ts';

/** What a call of `POST /api/v1/ocr` asks for, parsed once. */
export interface OcrRequest {
  readonly image: Uint8Array;
  readonly backImage: Uint8Array | undefined;
  /** A registered type, or `auto`. */
  readonly documentType: string;
}

/**
 * @param form null where the body was no multipart form
 * @throws ApiError MISSING_IMAGE_FILE, INVALID_IMAGE_TYPE, INVALID_DOCUMENT_TYPE
 */
export function parseOcrForm(form: UploadedForm | null): OcrRequest {
  const image = form?.files.get('image');
  if (form === null || image === undefined) {
    if (form?.fields.has('image') === true) throw sentAsText('image');
    throw new ApiError('MISSING_IMAGE_FILE');
  }
  const backImage = form.files.get('backImage');
  if (backImage === undefined && (form.fields.get('backImage') ?? '') !== '') throw sentAsText('backImage');
  return { image, backImage, documentType: parseDocumentType(form.fields.get('documentType')) };
}

function sentAsText(part: string): ApiError {
  return new ApiError('INVALID_IMAGE_TYPE', {
    message: `${part} must be sent as a file, not as text`,
    metadata: { received: 'text', supported: supportedImageTypes },
  });
}

function parseDocumentType(received: string | undefined): string {
  if (received === 'auto' || (received !== undefined && findDocument(received) !== undefined)) return received;
  throw new ApiError('INVALID_DOCUMENT_TYPE', {
    metadata: {
      received: received?.slice(0, receivedCharactersMax) ?? null,
      supported: documentTypes.map(({ type }) => type),
    },
  });
}

/** Keys that `?include=` can ask for in `details`. */
export const includable = ['fields', 'checks', 'quality', 'text'] as const;
export type Include = (typeof includable)[number];

const query = z.strictObject({ include: z.union([z.string(), z.array(z.string())]).optional() });

/** @throws ApiError INVALID_REQUEST for an option that does not exist */
export function parseOcrOptions(received: unknown): ReadonlySet<Include> {
  const parsed = query.safeParse(received);
  if (!parsed.success) {
    const names = typeof received === 'object' && received !== null ? Object.keys(received) : [];
    const unknown = names.filter((name) => name !== 'include').map((name) => name.slice(0, receivedCharactersMax));
    throw new ApiError('INVALID_REQUEST', {
      message: `Unknown option: ${unknown.join(', ')}`,
      metadata: { received: unknown, supported: ['include'] },
    });
  }
  const words = [parsed.data.include ?? []].flat().flatMap((list) => list.split(','));
  return new Set(
    words
      .map((word) => word.trim())
      .filter((word) => word !== '')
      .map(parseInclude),
  );
}

function parseInclude(word: string): Include {
  const found = includable.find((known) => known === word);
  if (found !== undefined) return found;
  throw new ApiError('INVALID_REQUEST', {
    message: 'Unknown value of the option include',
    metadata: { field: 'include', received: word.slice(0, receivedCharactersMax), supported: includable },
  });
}

const receivedCharactersMax = 100;

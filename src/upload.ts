/**
 * What a multipart form brought, and how much one may bring. Plain data: the HTTP server fills it in, the doors read
 * it.
 */
export interface UploadedForm {
  /** Text parts by name, trimmed. */
  readonly fields: ReadonlyMap<string, string>;
  /** File parts by name. A file input that was left empty (no file name, no bytes) is not among them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Bytes of memory that one call's uploads take; given back when its reply is out. */
export interface MemoryLease {
  /** @throws ApiError SERVICE_UNAVAILABLE where all uploads together would take too much */
  hold(bytes: number): void;
}

/** One file: 10 MiB, as published. */
export const imageBytesMax = 10 * 1024 * 1024;

/** `image` and `backImage`. */
export const filesMax = 2;

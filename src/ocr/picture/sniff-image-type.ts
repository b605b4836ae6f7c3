/** The media types that are read. */
export const supportedImageTypes: readonly string[] = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'image/heif',
];

/** Brands of ISO base media files (ISO/IEC 23008-12 §10, and AVIF's own), by the media type they stand for. */
const brands: Readonly<Record<string, string>> = {
  heic: 'image/heic',
  heix: 'image/heic',
  hevc: 'image/heic',
  hevx: 'image/heic',
  mif1: 'image/heif',
  msf1: 'image/heif',
  avif: 'image/avif',
  avis: 'image/avif',
};

/** Leading bytes (latin1) of other files people send, so that the refusal can name what came. */
const signatures: readonly (readonly [start: string, type: string])[] = [
  ['\xff\xd8\xff', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['%PDF-', 'application/pdf'],
  ['GIF8', 'image/gif'],
  ['BM', 'image/bmp'],
  ['II*\0', 'image/tiff'],
  ['MM\0*', 'image/tiff'],
  ['PK\x03\x04', 'application/zip'],
  ['<?xml', 'application/xml'],
  ['<svg', 'image/svg+xml'],
  ['<!DOCTYPE', 'text/html'],
  ['<html', 'text/html'],
];

/** The media type that a file's own first bytes say, or null where they say nothing known. */
export function sniffImageType(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 64)).toString('latin1');
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'image/webp';
  if (head.slice(4, 8) === 'ftyp') {
    // The major brand may be the generic mif1; a compatible brand then names the codec.
    const [major, ...compatible] = [head.slice(8, 12), ...(head.slice(16).match(/.{4}/gs) ?? [])];
    const known = [...compatible, major].map((brand) => brands[brand ?? '']).filter((type) => type !== undefined);
    return brands[major ?? ''] === 'image/avif'
      ? 'image/avif'
      : (known.find((type) => type !== 'image/heif') ?? known[0] ?? null);
  }
  return signatures.find(([start]) => head.startsWith(start))?.[1] ?? null;
}

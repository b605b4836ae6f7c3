import { createRequire } from 'node:module';

export interface Rgba {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

interface HeicImage {
  readonly width: number;
  readonly height: number;
  decode(): Promise<Rgba>;
}
type HeicDecoder = (input: { buffer: Uint8Array }) => Promise<HeicImage[] & { dispose(): void }>;

let decoder: HeicDecoder | undefined;

/**
 * Decodes the first image of a HEIC or HEIF file (libheif in WebAssembly: sharp's own build has no HEVC). The file's
 * rotation and mirroring are applied. `check` sees the size before any pixel is decoded, and may throw.
 */
export async function decodeHeic(bytes: Uint8Array, check: (width: number, height: number) => void): Promise<Rgba> {
  // Loaded at the first HEIC only: the module costs some 20 MB, and most pictures are JPEGs. It has no types.
  decoder ??= (createRequire(import.meta.url)('heic-decode') as { all: HeicDecoder }).all;
  const images = await decoder({ buffer: bytes });
  try {
    const [first] = images;
    if (!first) throw new Error('HEIF image not found');
    check(first.width, first.height);
    return await first.decode();
  } finally {
    images.dispose();
  }
}

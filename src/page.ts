/**
 * What the OCR engine hands to the readers: the text lines of one upright page. Plain data, so that a page can be
 * recorded as a JSON fixture and read again without running a model.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Corners in reading order: top left, top right, bottom right, bottom left. Pixels. */
export type Polygon = readonly [Point, Point, Point, Point];

/** One recognised character: where it stands along its line, and the recogniser's runner-up. */
export interface Glyph {
  readonly char: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Centre of the character along the line's base, from 0 (start) to 1 (end). */
  readonly at: number;
  /** The second most likely character, where the recogniser saw one. */
  readonly runnerUp?: string;
}

export interface Line {
  readonly text: string;
  /** Mean of the glyphs' confidences, 0 to 1. */
  readonly confidence: number;
  /** In the page's own pixels, where text runs from left to right. */
  readonly polygon: Polygon;
  /** One for each code point of `text`, spaces included. */
  readonly glyphs: readonly Glyph[];
}

/** Row-major 3 × 3 matrix of a projective map between pixel coordinates. */
export type Homography = readonly [number, number, number, number, number, number, number, number, number];

/** ISO 15924 codes of the scripts that a recogniser can be asked for. */
export type Script = 'Latn' | 'Hans' | 'Hant' | 'Jpan' | 'Kore' | 'Thai' | 'Arab' | 'Beng' | 'Deva';

/** A symbol whose own error correction has passed. */
export interface Barcode {
  /** What was encoded, without the symbology's framing. */
  readonly bytes: Uint8Array;
  /** In the page's own pixels. */
  readonly polygon: Polygon;
}

export interface Page {
  /** Pixels of the upright page frame: deskewed, and seen from straight above where the picture was not. */
  readonly width: number;
  readonly height: number;
  /** In reading order: top to bottom, then left to right. */
  readonly lines: readonly Line[];
  /** Where one was looked for and found. */
  readonly barcodes?: readonly Barcode[];
  /** From page pixels to the pixels of the picture as it was sent (EXIF orientation applied). */
  readonly toPicture: Homography;
  /**
   * From page pixels to the card, where its border was found: (0, 0) is its upper left corner, (1, 1) its lower right
   * one, as its text reads.
   */
  readonly toCard?: Homography;
}

/**
 * A second look at one area of `page` with the recogniser of `script`.
 * Resolves to null where nothing was read, or no recogniser for the script is there. The engine supplies it; recorded
 * pages are read without.
 */
export type Reread = (page: Page, polygon: Polygon, script: Script) => Promise<Line | null>;

import type { Check, FieldReading, Side } from '../documents/reading.ts';
import type { Line, Page, Polygon } from '../page.ts';

/**
 * The engine as the rest of the server sees it. `OcrPool` (pool.ts) is the real one; nothing else implements it
 * outside tests.
 */
export interface Engine {
  /**
   * Reads one document.
   * @throws ApiError INVALID_IMAGE_TYPE, IMAGE_TOO_LARGE, IMAGE_TOO_SMALL, IMAGE_CORRUPTED, TEXT_EXTRACTION_FAILED,
   * DOCUMENT_RECOGNITION_FAILED, AI_SERVICE_ERROR, SERVICE_UNAVAILABLE
   */
  read(request: ReadRequest): Promise<ReadResult>;
  close(): Promise<void>;
  /** As it is now: for the metrics and for administrators. */
  readonly load: EngineLoad;
  /** The names of the models that read lines. */
  readonly recognisers: readonly string[];
}

export interface EngineLoad {
  /** Calls that wait for a worker. */
  readonly waiting: number;
  readonly waitingMax: number;
  /** Calls that found the queue full, since the start. */
  readonly refused: number;
  /** Workers at work; helping counts. */
  readonly running: number;
  /** Workers that are alive and have their models loaded. */
  readonly ready: number;
  /** Workers that there are to be. */
  readonly workers: number;
  /** Workers that died or hung and were replaced, since the start. */
  readonly restarts: number;
}

export interface ReadRequest {
  /** The file as it was sent: JPEG, PNG, WebP, HEIC or HEIF. */
  readonly image: Uint8Array;
  /** The document's other side. The front's result stands even where this cannot be read. */
  readonly backImage?: Uint8Array | undefined;
  /** One of the registry's types, or `auto`. */
  readonly documentType: string;
  /** Aborted: the call leaves the queue. */
  readonly signal?: AbortSignal | undefined;
}

export interface ReadResult {
  /** The type that was read; never `auto`. */
  readonly documentType: string;
  readonly fields: readonly PlacedField[];
  readonly checks: readonly Check[];
  readonly quality: Quality;
  /** Lines of the front, then of the back. Polygons here and in `fields` are in pixels of the picture as sent. */
  readonly lines: readonly SidedLine[];
  readonly timings: readonly Timing[];
}

export interface OnCard {
  /**
   * The polygon's corners on the rectified card, in shares of its width and height: (0, 0) is its upper left corner,
   * (1, 1) its lower right one. Only where the card's border was found.
   */
  readonly cardPolygon?: Polygon | undefined;
}

export interface PlacedField extends FieldReading, OnCard {}

export interface SidedLine extends Line, OnCard {
  readonly side: Side;
}

/** One stage's time; `stage` is one of decode, detect, rectify, orient, recognise, quality, barcode, read, reread. */
export interface Timing {
  readonly stage: string;
  readonly ms: number;
}

/** How good the pictures are: that sent as `image`, and `back`, that sent as `backImage`; null where none could be read. */
export interface Quality extends PictureQuality {
  readonly back: PictureQuality | null;
}

export interface PictureQuality {
  /** Pixels of the picture, EXIF orientation applied. */
  readonly width: number;
  readonly height: number;
  readonly measures: readonly QualityMeasure[];
}

export interface QualityMeasure {
  /** resolution, sharpness, exposure, glare, screen, border. What each counts stands at `measureQuality`. */
  readonly name: string;
  readonly value: number;
  /** The bound that `value` was held against. */
  readonly threshold: number;
  readonly ok: boolean;
  /** A plain sentence for the person who took the picture. */
  readonly message: string;
}

/** For tests and the fixtures' recorder: the pages themselves. */
export interface PageResult {
  readonly page: Page;
  readonly timings: readonly Timing[];
}

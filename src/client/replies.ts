import { type DocumentFields } from './generated/contract.ts';

export type DocumentType = keyof DocumentFields;

/** What a reply can have besides the fields, under `details`: the proof for each field; checks; quality; all text. */
export type Include = 'fields' | 'checks' | 'quality' | 'text';

/**
 * The server's flat reply: each published field of the type, null where it is not on the picture or was not read. With
 * `auto` the type leads, and tells the union's members apart.
 */
export type OcrReply<Type extends DocumentType | 'auto', Included extends Include = never> = Type extends DocumentType
  ? FieldsOf<Type, Included>
  : { [Found in DocumentType]: { readonly documentType: Found } & FieldsOf<Found, Included> }[DocumentType];

type FieldsOf<Type extends DocumentType, Included extends Include> = DocumentFields[Type] &
  ([Included] extends [never] ? unknown : { readonly details: Pick<Details<Type>, DetailNames[Included]> });

interface DetailNames {
  readonly fields: 'fields';
  readonly checks: 'checks';
  readonly quality: 'quality';
  readonly text: 'lines';
}

export interface Details<Type extends DocumentType = DocumentType> {
  /** In the published order. */
  readonly fields: readonly FieldReading<Type>[];
  readonly checks: readonly Check[];
  readonly quality: Quality;
  /** All text: lines of the front, then of the back. */
  readonly lines: readonly Line[];
}

export type Verdict = 'VALID' | 'INVALID' | 'UNCHECKED';
export type Side = 'FRONT' | 'BACK';
export interface Point {
  readonly x: number;
  readonly y: number;
}
/** Top left, top right, bottom right, bottom left: in pixels of the picture as sent. */
export type Polygon = readonly [Point, Point, Point, Point];

export interface FieldReading<Type extends DocumentType = DocumentType> {
  readonly name: keyof DocumentFields[Type] & string;
  readonly value: string | null;
  /** As recognised, before normalising or repair. */
  readonly rawText: string | null;
  /** The probability that the value is right, 0 to 1; null where there is no value. */
  readonly confidence: number | null;
  readonly polygon: Polygon | null;
  /** The same corners on the rectified card, in shares of its width and height; null where its border was not found. */
  readonly cardPolygon: Polygon | null;
  readonly source: 'VIZ' | 'MRZ' | 'BARCODE' | 'DERIVED' | null;
  /** What the rule says of the value. */
  readonly verdict: Verdict;
  /** The rule behind the verdict; names a repair where one was made. */
  readonly rule: string | null;
  readonly side: Side | null;
}

/** A check across fields or zones. */
export interface Check {
  readonly rule: string;
  readonly verdict: Verdict;
  /** What was compared. */
  readonly evidence: string;
}

export interface Quality extends PictureQuality {
  /** Of `backImage`; null where none was sent or could be read. */
  readonly back: PictureQuality | null;
}

export interface PictureQuality {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly measures: readonly QualityMeasure[];
}

export interface QualityMeasure {
  /** resolution, sharpness, exposure, glare, screen or border. */
  readonly name: string;
  readonly value: number;
  /** The bound that `value` was held against. */
  readonly threshold: number;
  readonly ok: boolean;
  /** A plain sentence for the person who took the picture. */
  readonly message: string;
}

export interface Line {
  readonly text: string;
  readonly confidence: number;
  readonly polygon: Polygon;
  readonly cardPolygon: Polygon | null;
  readonly side: Side;
}

export interface DocumentTypeInfo {
  readonly documentType: string;
  readonly title: string;
  readonly region: string;
  readonly country: string;
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly description: string;
    readonly example: string;
  }[];
}

export interface UsageReport {
  /** `YYYY-MM-DD` (UTC), included. */
  readonly from: string;
  readonly to: string;
  readonly by: UsageGrouping;
  /** Groups in which there were calls. */
  readonly rows: readonly UsageRow[];
  readonly totals: UsageFigures;
}

export type UsageGrouping = 'day' | 'key' | 'document_type';

/** Calls of one day, key or document type; the other two are null. */
export interface UsageRow extends UsageFigures {
  readonly day: string | null;
  readonly apiKeyId: string | null;
  readonly apiKeyName: string | null;
  readonly documentType: string | null;
}

export interface UsageFigures {
  readonly calls: number;
  readonly succeeded: number;
  readonly failed: number;
  /** `OK`, or the reason of the refusal; most frequent first. */
  readonly outcomes: readonly { readonly outcome: string; readonly calls: number }[];
  /** Null where there was no call. */
  readonly latencyMs: {
    readonly mean: number;
    readonly p50: number;
    readonly p95: number;
    readonly max: number;
  } | null;
}

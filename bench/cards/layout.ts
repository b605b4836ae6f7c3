/** What a card looks like, as data: millimetres from the top left corner, text placed by its baseline. */
export interface Layout {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly ground: Ground;
  readonly styles: Readonly<Record<string, TextStyle>>;
  readonly elements: readonly Element[];
}

/** The printed ground: a gradient between tints, with guilloche lines over it. */
export interface Ground {
  readonly tints: readonly string[];
  readonly lines: readonly string[];
  /** Where the lines run: waves across, rosettes around points, or both. */
  readonly pattern: 'waves' | 'rosettes' | 'both';
  /** 0 to 1: how strong the lines are. */
  readonly strength: number;
}

export interface TextStyle {
  readonly font: string;
  /** Millimetres: the em. */
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly italic?: boolean;
  /** Millimetres between characters, beside the font's own. */
  readonly spacing?: number;
}

export type Element =
  | {
      readonly kind: 'text';
      /** The words; a `{name}` stands for a printed value. An element whose values are all empty is left out. */
      readonly text: string;
      readonly style: string;
      readonly x: number;
      readonly y: number;
      readonly anchor?: 'start' | 'middle' | 'end';
      /** Millimetres: longer text is set narrower, as card printers do. */
      readonly maxWidth?: number;
      /** Runs upwards, along the card's left edge. */
      readonly upwards?: boolean;
    }
  | {
      readonly kind: 'portrait';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly faint?: boolean;
    }
  | { readonly kind: 'emblem'; readonly x: number; readonly y: number; readonly radius: number; readonly fill: string }
  | {
      readonly kind: 'band';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
      readonly opacity: number;
    }
  | { readonly kind: 'chip'; readonly x: number; readonly y: number; readonly fill: string }
  | { readonly kind: 'signature'; readonly x: number; readonly y: number; readonly width: number }
  | {
      readonly kind: 'barcode';
      /** As zxing names it. */
      readonly symbology: 'PDF417' | 'QRCode' | 'Code128' | 'Code39' | 'DataMatrix';
      readonly payload: string | Uint8Array;
      /** Data columns of a PDF417. */
      readonly columns?: number;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };

/** One side of a card, ready to be rendered. */
export interface Side {
  readonly layout: Layout;
  /** What stands in the layout's `{name}` places. */
  readonly printed: Readonly<Record<string, string>>;
}

/** One accepted value, several where the contract leaves a choice, or null where the field is not on the picture. */
export type Truth = string | readonly string[] | null;

/** A document of one fictitious person. */
export interface Card {
  readonly documentType: string;
  readonly front: Side;
  readonly back?: Side;
  /** The published fields, by side: a field that stands on neither is null. */
  readonly frontTruth: Readonly<Record<string, Truth>>;
  readonly backTruth?: Readonly<Record<string, Truth>>;
}

/** What the sides show together. What a zone on the back repeats in its own letters is printed better on the front. */
export function truthOf(card: Card, sides: { readonly front: boolean; readonly back: boolean }): Record<string, Truth> {
  return { ...(sides.back ? card.backTruth : {}), ...(sides.front ? card.frontTruth : {}) };
}

/** Makes the card of a seed. Registered by document type in cards.ts. */
export type CardMaker = (seed: number, wish?: Wish) => Card;

/** What a caller may ask of a card; everything else follows from the seed. */
export interface Wish {
  /** One of the maker's own variants, e.g. an issuing state. */
  readonly variant?: string;
  readonly font?: string;
}

/** The text that stands on a side, element by element, in the layout's order. */
export function printedLines(side: Side): string[] {
  return side.layout.elements.flatMap((element) => {
    // Marks of direction are not printed.
    const text = element.kind === 'text' ? fillIn(element.text, side.printed).replace(/[\u202a-\u202e]/gu, '') : '';
    return text.trim() === '' ? [] : [text];
  });
}

/** The text with its values in place; empty where it names values and none of them is there. */
export function fillIn(text: string, printed: Readonly<Record<string, string>>): string {
  const names = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  if (names.length > 0 && names.every((name) => (printed[name] ?? '') === '')) return '';
  return text.replace(/\{(\w+)\}/g, (_all, name: string) => printed[name] ?? '');
}

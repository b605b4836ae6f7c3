import type { BarcodeElement } from './barcode.ts';
import type { Element, Ground, Layout, Side, TextStyle } from './layout.ts';

/** The look of a card: what its sides have in common. Sizes are ems in millimetres. */
export interface Design {
  readonly font: string;
  readonly valueFont?: string;
  readonly ink?: string;
  readonly valueInk?: string;
  readonly titleSize?: number;
  readonly labelSize?: number;
  readonly valueSize?: number;
  readonly valueWeight?: number;
  readonly ground: Ground;
  /** Styles beside `title`, `small`, `label`, `value` and `mrz`, or instead of them. */
  readonly styles?: Readonly<Record<string, TextStyle>>;
}

/** ISO/IEC 7810, millimetres. */
const sizes = { 'ID-1': [85.6, 53.98], 'ID-2': [105, 74], 'ID-3': [125, 88] } as const;

/** One side of a card of that design. Elements may come in groups, as the helpers below give them. */
export function sideOf(
  design: Design,
  elements: readonly (Element | readonly Element[])[],
  size: keyof typeof sizes | readonly [widthMm: number, heightMm: number] = 'ID-1',
): Side {
  const [widthMm, heightMm] = typeof size === 'string' ? sizes[size] : size;
  const { font, ink = '#2b3b63', valueFont = font, valueInk = '#16181c', labelSize = 1.9, valueSize = 3 } = design;
  const layout: Layout = {
    widthMm,
    heightMm,
    ground: design.ground,
    styles: {
      title: { font, size: design.titleSize ?? 3.4, weight: 700, fill: ink },
      small: { font, size: labelSize * 1.25, fill: ink },
      label: { font, size: labelSize, fill: ink },
      value: { font: valueFont, size: valueSize, fill: valueInk, weight: design.valueWeight ?? 400 },
      mrz: { font: 'OCR B', size: 3.51, fill: '#111' },
      ...design.styles,
    },
    elements: elements.flat(),
  };
  return { layout, printed: {} };
}

interface TextOptions {
  readonly style?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Millimetres: longer text is set narrower. */
  readonly maxWidth?: number;
  readonly upwards?: boolean;
}

/** Words whose baseline begins at x, y. */
export function text(words: string, x: number, y: number, { style = 'value', ...rest }: TextOptions = {}): Element {
  return { kind: 'text', text: words, style, x, y, ...rest };
}

/** A text that runs to the left as a whole, colons and brackets included; numbers inside it stay as they are. */
export function toTheLeft(words: string): string {
  return `\u202b${words}\u202c`;
}

/** Lines under one another. @param step from one baseline to the next, mm */
export function lines(
  words: readonly string[],
  x: number,
  y: number,
  step = 3.6,
  options: TextOptions = {},
): Element[] {
  return words.map((line, index) => text(line, x, y + index * step, options));
}

/** A small label with its value below it, of several lines where it is a list. @param drop to the value's baseline, mm */
export function below(
  label: string,
  value: string | readonly string[],
  x: number,
  y: number,
  { maxWidth = 50, drop = 3.5, step = 3.5, style = 'value' }: TextOptions & { drop?: number; step?: number } = {},
): Element[] {
  const values = typeof value === 'string' ? [value] : value;
  return [text(label, x, y, { style: 'label', maxWidth }), ...lines(values, x, y + drop, step, { maxWidth, style })];
}

/** A label with its value on the same row, at `valueX`; a list goes on below. */
export function beside(
  label: string,
  value: string | readonly string[],
  x: number,
  y: number,
  valueX: number,
  { maxWidth = 50, step = 3.6, style = 'value' }: TextOptions & { step?: number } = {},
): Element[] {
  const values = typeof value === 'string' ? [value] : value;
  return [text(label, x, y, { style: 'label' }), ...lines(values, valueX, y, step, { maxWidth, style })];
}

/** Baselines of the zone, mm from the top, and its left edge (ICAO 9303-4 to -6, annexes). */
const zones = { 30: [4.7, 39.6, 44, 48.4], 36: [4.7, 42, 48.5], 44: [6.6, 73.6, 80.6] } as const;

/** A machine-readable zone in its place: TD1, TD3, or two lines of 36 on a card. @param move mm, on cards with their own place */
export function zone(mrz: string, move = { x: 0, y: 0 }): Element[] {
  const rows = mrz.split('\n');
  const [x = 0, ...ys] = zones[(rows[0]?.length ?? 30) as keyof typeof zones] ?? zones[30];
  return rows.map((row, index) => text(row, x + move.x, (ys[index] ?? 0) + move.y, { style: 'mrz' }));
}

/** The drawn photograph. */
export function photo(x: number, y: number, width: number, height: number, faint = false): Element {
  return { kind: 'portrait', x, y, width, height, faint };
}

/** A barcode, in millimetres. @param columns data columns of a PDF417 */
export function barcode(
  symbology: BarcodeElement['symbology'],
  payload: string | Uint8Array,
  box: { x: number; y: number; width: number; height: number },
  columns?: number,
): Element {
  return { kind: 'barcode', symbology, payload, ...box, ...(columns !== undefined && { columns }) };
}

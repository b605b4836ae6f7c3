import type { Glyph, Line, Page } from '../../src/page.ts';

/** A line of a page typed in by hand: left and top edge in pixels, the text, its height (default 30 px). */
export type TypedLine = readonly [x: number, y: number, text: string, height?: number];

/** How sure the recogniser was of a character, and what else it may have been. */
export type Doubt = Readonly<Record<number, Partial<Glyph>>>;

/** A page of lines typed in by hand: Chinese characters as wide as high, others 0.6 of it. */
export function pageOf(lines: readonly TypedLine[], doubts: Readonly<Record<number, Doubt>> = {}): Page {
  return {
    width: 1400,
    height: 1000,
    toPicture: [1, 0, 0, 0, 1, 0, 0, 0, 1],
    lines: lines.map(([x, y, text, height = 30], index) => lineOf(x, y, text, height, doubts[index] ?? {})),
  };
}

/** The front of a Chinese identity card, but for its address. */
export const typedFront: readonly TypedLine[] = [
  [100, 100, '姓名'],
  [250, 100, '于倩'],
  [100, 200, '性别'],
  [250, 200, '女'],
  [420, 200, '民族'],
  [570, 200, '汉'],
  [100, 300, '出生'],
  [250, 300, '1996年10月12日'],
  [100, 700, '公民身份号码'],
  [500, 700, '222401199610127685'],
];

function lineOf(x: number, y: number, text: string, height: number, doubt: Doubt): Line {
  const chars = [...text];
  const widths = chars.map((char) => (/[\u2e80-\u9fff\uff00-\uffef]/u.test(char) ? height : 0.6 * height));
  const width = widths.reduce((sum, each) => sum + each, 0);
  let left = 0;
  const glyphs = chars.map((char, index): Glyph => {
    const at = (left + (widths[index] ?? 0) / 2) / width;
    left += widths[index] ?? 0;
    return { char, confidence: 0.98, at, ...doubt[index] };
  });
  return {
    text,
    confidence: 0.98,
    glyphs,
    polygon: [
      { x, y },
      { x: x + width, y },
      { x: x + width, y: y + height },
      { x, y: y + height },
    ],
  };
}

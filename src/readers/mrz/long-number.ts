import { checkHolds, textOver, type ZoneLines } from './check-digits.ts';
import type { MrzLayout, Span } from './layouts.ts';

/**
 * The layout where the document number has more than nine characters: `<` stands for its check digit, and the rest,
 * the check digit and a filler begin the optional data (ICAO 9303-5 §4.2.2, note j; -6, note j). ICAO does not say
 * whether that `<` counts as a place of the number: it does not in Belgium (590330101<850 1), it does in Portugal
 * (000024759<ZZ7 2). Otherwise, or where nothing shows such a number, the layout itself.
 */
export function longNumberLayout(layout: MrzLayout, lines: ZoneLines): MrzLayout {
  const check = layout.checks.find(({ name }) => name === 'documentNumber');
  const [first] = layout.fields.documentNumber ?? [];
  const { longNumber } = layout;
  if (!check || !first || !longNumber || textOver(lines, [check.digit]) !== '<') return layout;
  const rest = /^[A-Z0-9]+/.exec(textOver(lines, [longNumber]) ?? '')?.[0] ?? '';
  if (rest.length < 2 || (textOver(lines, [first]) ?? '<').includes('<')) return layout;
  const at = (from: number, to = from + 1): Span => ({ line: longNumber.line, from, to });
  const tail = at(longNumber.from, longNumber.from + rest.length - 1);
  const number = { ...check, over: [first, tail], orOver: [first, check.digit, tail], digit: at(tail.to) };
  const wasRead = lines[check.digit.line]?.[check.digit.from]?.glyph !== undefined;
  if (!wasRead && checkHolds(lines, number) !== true) return layout;
  return {
    ...layout,
    fields: { ...layout.fields, documentNumber: [first, tail], optionalData: [at(tail.to + 1, longNumber.to)] },
    checks: layout.checks.map((each) => (each === check ? number : each)),
  };
}

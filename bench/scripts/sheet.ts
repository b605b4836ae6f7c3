import type { Side } from '../cards/layout.ts';
import { Random } from '../cards/random.ts';
import { type ScriptTexts, type SheetLine, sheetLines } from './texts.ts';

/** A card that prints lines of one script and little else. */
export function scriptSheet(texts: ScriptTexts, seed: number): { side: Side; lines: SheetLine[] } {
  const random = new Random(seed, `sheet ${texts.title}`);
  const lines = sheetLines(texts, random);
  const font = random.pick(texts.fonts);
  const pitch = 46 / lines.length;
  return {
    lines,
    side: {
      layout: {
        widthMm: 85.6,
        heightMm: 53.98,
        ground: {
          tints: random.pick([
            ['#e9eef2', '#f2e9e4'],
            ['#f1f1ea', '#e2ecf2'],
            ['#efe6ee', '#e6efe3'],
          ]),
          lines: ['#8fa9c4', '#c79d92'],
          pattern: 'both',
          strength: random.range(0.05, 0.3),
        },
        styles: {
          native: { font, size: 3.1, fill: '#16181c' },
          ASCII: { font: random.pick(['Liberation Sans', 'Lato', 'Noto Sans']), size: 2.9, fill: '#23262e' },
        },
        elements: lines.map(({ kind, text }, index) => ({
          kind: 'text' as const,
          text: directed(texts, kind, text),
          style: kind === 'ASCII' ? 'ASCII' : 'native',
          x: 5,
          y: 6 + index * pitch,
          maxWidth: 76,
        })),
      },
      printed: {},
    },
  };
}

/** Arabic lines run to the left as a whole; numbers in its digits are printed to be read as one. */
function directed(texts: ScriptTexts, kind: SheetLine['kind'], text: string): string {
  if (texts.scripts[0] !== 'Arab' || kind === 'ASCII') return text;
  return `${kind === 'digits' ? '\u202d' : '\u202b'}${text}\u202c`;
}

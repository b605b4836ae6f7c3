import type { Side } from './layout.ts';

/** Size of the card and where its zone's lines stand, mm from the left and from the top (ICAO 9303-4 to -7, annexes). */
const cards = {
  'ID-1': { widthMm: 85.6, heightMm: 53.98, x: 4.7, lines: [39.6, 44, 48.4] },
  'ID-2': { widthMm: 105, heightMm: 74, x: 6.6, lines: [60.2, 67.2] },
  'ID-3': { widthMm: 125, heightMm: 88, x: 6.6, lines: [73.6, 80.6] },
} as const;

/** Height of OCR-B's capitals in the zone, mm. */
export const capitalMm = 2.4;

/** A card that shows its machine-readable zone and little else: what the zone's reading is measured on. */
export function mrzCard(zone: string, seed: number): Side {
  const lines = zone.split('\n');
  const card = cards[lines.length === 3 ? 'ID-1' : lines[0]?.length === 36 ? 'ID-2' : 'ID-3'];
  const tints = [
    ['#e9eef2', '#f2e9e4'],
    ['#f1f1ea', '#e2ecf2'],
    ['#efe6ee', '#e6efe3'],
  ][seed % 3] ?? ['#eeeeee'];
  return {
    layout: {
      widthMm: card.widthMm,
      heightMm: card.heightMm,
      ground: { tints, lines: ['#8fa9c4', '#c79d92'], pattern: 'both', strength: 0.1 + (seed % 4) / 12 },
      styles: {
        title: { font: 'Liberation Sans', size: 4, weight: 700, fill: '#2b3b63' },
        value: { font: 'Liberation Sans', size: 3.2, fill: '#16181c' },
        mrz: { font: 'OCR B', size: 3.51, fill: '#111' },
      },
      elements: [
        { kind: 'text', text: 'SPECIMEN', style: 'title', x: 6, y: 8 },
        { kind: 'text', text: 'UTOPIA', style: 'value', x: 6, y: 14 },
        { kind: 'portrait', x: card.widthMm - 30, y: 5, width: 22, height: 27 },
        ...lines.map((text, index) => ({
          kind: 'text' as const,
          text,
          style: 'mrz',
          x: card.x,
          y: card.lines[index] ?? card.heightMm,
        })),
      ],
    },
    printed: {},
  };
}

import type { Layout } from './layout.ts';
import type { Random } from './random.ts';

/** The printed ground of a card: tints from side to side and fine guilloche lines, as SVG in pixels. */
export function groundSvg(layout: Layout, scale: number, random: Random): string {
  const width = layout.widthMm * scale;
  const height = layout.heightMm * scale;
  const { tints, lines, pattern, strength } = layout.ground;
  const stops = tints.map(
    (tint, index) => `<stop offset="${index / Math.max(1, tints.length - 1)}" stop-color="${tint}"/>`,
  );
  const parts = [
    `<linearGradient id="ground" x1="0" y1="0" x2="1" y2="0.6">${stops.join('')}</linearGradient>`,
    `<rect width="${width}" height="${height}" fill="url(#ground)"/>`,
  ];
  for (const [index, colour] of lines.entries()) {
    if (pattern !== 'rosettes') parts.push(waves(width, height, scale, colour, strength, index, random));
    if (pattern !== 'waves') parts.push(rosette(width, height, scale, colour, strength, random));
  }
  return parts.join('\n');
}

function waves(
  width: number,
  height: number,
  scale: number,
  colour: string,
  strength: number,
  index: number,
  random: Random,
): string {
  const phase = random.range(0, 6.28);
  const length = random.range(14, 26) * scale;
  const swing = random.range(1.2, 3) * scale;
  const paths: string[] = [];
  for (let y = -2 * scale; y < height + 2 * scale; y += 1.1 * scale) {
    const points: string[] = [];
    for (let x = 0; x <= width; x += 1.5 * scale) {
      const bend = Math.sin((x / length) * 6.28 + phase + index) + 0.5 * Math.sin((x / length) * 2.4 + y / (9 * scale));
      points.push(`${x.toFixed(1)},${(y + swing * bend).toFixed(1)}`);
    }
    paths.push(`<polyline points="${points.join(' ')}"/>`);
  }
  return `<g fill="none" stroke="${colour}" stroke-width="${(0.09 * scale).toFixed(2)}" opacity="${strength}">${paths.join('')}</g>`;
}

function rosette(
  width: number,
  height: number,
  scale: number,
  colour: string,
  strength: number,
  random: Random,
): string {
  const x = random.range(0.25, 0.8) * width;
  const y = random.range(0.3, 0.7) * height;
  const petals = random.int(7, 13);
  const rings: string[] = [];
  for (let ring = 0; ring < 14; ring++) {
    const points: string[] = [];
    for (let step = 0; step <= 180; step++) {
      const angle = (step / 180) * 6.2832;
      const radius = (4 + ring * 1.2 + (1 + ring * 0.12) * Math.cos(petals * angle + ring * 0.35)) * scale;
      points.push(`${(x + radius * Math.cos(angle)).toFixed(1)},${(y + radius * Math.sin(angle)).toFixed(1)}`);
    }
    rings.push(`<polyline points="${points.join(' ')}"/>`);
  }
  return `<g fill="none" stroke="${colour}" stroke-width="${(0.09 * scale).toFixed(2)}" opacity="${strength}">${rings.join('')}</g>`;
}

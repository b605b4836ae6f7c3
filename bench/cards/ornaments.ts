import type { Element } from './layout.ts';
import type { Random } from './random.ts';

type Of<Kind extends Element['kind']> = Extract<Element, { kind: Kind }>;

/** A drawn head and shoulders: nobody's likeness. */
export function portraitSvg(box: Of<'portrait'>, scale: number, random: Random): string {
  const [w, h] = [box.width * scale, box.height * scale];
  const skin = random.pick(['#e7c3a4', '#d9ab84', '#b98560', '#8d5f42', '#f0d2ba']);
  const hair = random.pick(['#1d1815', '#2c211b', '#4a3524', '#6d6a68']);
  const coat = random.pick(['#27303d', '#3b3f46', '#5b2f33', '#2f4a3c', '#4a4d6b']);
  const long = random.chance(0.5);
  const eye = (x: number): string =>
    `<ellipse cx="${x * w}" cy="${0.405 * h}" rx="${0.028 * w}" ry="${0.014 * h}" fill="#222"/>`;
  return `<g transform="translate(${box.x * scale} ${box.y * scale})" opacity="${box.faint ? 0.35 : 1}">
<svg width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">
${box.faint ? '' : `<rect width="${w}" height="${h}" fill="#eef1f4"/>`}
${long ? `<path d="M${0.24 * w} ${0.4 * h} Q${0.22 * w} ${0.1 * h} ${0.5 * w} ${0.1 * h} T${0.76 * w} ${0.4 * h} L${0.8 * w} ${0.75 * h} L${0.2 * w} ${0.75 * h}Z" fill="${hair}"/>` : ''}
<path d="M0 ${h} Q${0.08 * w} ${0.74 * h} ${0.36 * w} ${0.7 * h} L${0.64 * w} ${0.7 * h} Q${0.92 * w} ${0.74 * h} ${w} ${h}Z" fill="${coat}"/>
<path d="M${0.4 * w} ${0.55 * h} L${0.6 * w} ${0.55 * h} L${0.62 * w} ${0.7 * h} L${0.5 * w} ${0.78 * h} L${0.38 * w} ${0.7 * h}Z" fill="${skin}"/>
<ellipse cx="${0.5 * w}" cy="${0.41 * h}" rx="${0.2 * w}" ry="${0.22 * h}" fill="${skin}"/>
<path d="M${0.29 * w} ${0.38 * h} Q${0.27 * w} ${0.13 * h} ${0.5 * w} ${0.13 * h} T${0.71 * w} ${0.38 * h} Q${0.66 * w} ${0.24 * h} ${0.5 * w} ${0.25 * h} T${0.29 * w} ${0.38 * h}Z" fill="${hair}"/>
${eye(0.42)}${eye(0.58)}
<path d="M${0.5 * w} ${0.42 * h} L${0.48 * w} ${0.49 * h} L${0.52 * w} ${0.49 * h}" fill="none" stroke="#0004" stroke-width="${0.01 * w}"/>
<path d="M${0.44 * w} ${0.55 * h} Q${0.5 * w} ${0.57 * h} ${0.56 * w} ${0.55 * h}" fill="none" stroke="#7a3b35" stroke-width="${0.014 * w}"/>
</svg></g>`;
}

/** A round sign where a state's arms would be. */
export function emblemSvg(emblem: Of<'emblem'>, scale: number): string {
  const r = emblem.radius * scale;
  const star = (x: number, y: number, size: number): string => {
    const points = Array.from({ length: 10 }, (_, i) => {
      const [angle, radius] = [-Math.PI / 2 + (i * Math.PI) / 5, i % 2 === 0 ? size : size * 0.4];
      return `${(x + radius * Math.cos(angle)).toFixed(1)},${(y + radius * Math.sin(angle)).toFixed(1)}`;
    });
    return `<polygon points="${points.join(' ')}" fill="#f3d9a0"/>`;
  };
  const rays = Array.from({ length: 36 }, (_, i) => {
    const angle = (i * Math.PI) / 18;
    return `<line x1="${0.8 * r * Math.cos(angle)}" y1="${0.8 * r * Math.sin(angle)}" x2="${r * Math.cos(angle)}" y2="${r * Math.sin(angle)}"/>`;
  });
  return `<g transform="translate(${emblem.x * scale} ${emblem.y * scale})">
<circle r="${0.78 * r}" fill="${emblem.fill}"/>
<g stroke="${emblem.fill}" stroke-width="${0.08 * r}">${rays.join('')}</g>
<circle r="${0.66 * r}" fill="none" stroke="#f3d9a0" stroke-width="${0.05 * r}"/>
${star(0, -0.12 * r, 0.3 * r)}${star(-0.35 * r, 0.3 * r, 0.12 * r)}${star(0, 0.38 * r, 0.12 * r)}${star(0.35 * r, 0.3 * r, 0.12 * r)}</g>`;
}

/** The sign of an electronic travel document (ICAO 9303-9 §2.3). */
export function chipSvg(chip: Of<'chip'>, scale: number): string {
  const mm = (n: number): number => n * scale;
  return `<g transform="translate(${mm(chip.x)} ${mm(chip.y)})" fill="none" stroke="${chip.fill}" stroke-width="${mm(0.5)}">
<rect width="${mm(8)}" height="${mm(5)}"/><circle cx="${mm(4)}" cy="${mm(2.5)}" r="${mm(1.3)}"/>
<line x1="0" y1="${mm(2.5)}" x2="${mm(2.7)}" y2="${mm(2.5)}"/><line x1="${mm(5.3)}" y1="${mm(2.5)}" x2="${mm(8)}" y2="${mm(2.5)}"/></g>`;
}

/** A scribble. */
export function signatureSvg(box: Of<'signature'>, scale: number, random: Random): string {
  let path = `M0 0`;
  for (let x = 0.08; x <= 1; x += 0.08) {
    const [dx, up, down] = [x * box.width * scale, random.range(-3.4, -0.3) * scale, random.range(0, 1.6) * scale];
    path += ` Q${(dx - 0.06 * box.width * scale).toFixed(1)} ${up.toFixed(1)} ${dx.toFixed(1)} ${down.toFixed(1)}`;
  }
  return `<path transform="translate(${box.x * scale} ${box.y * scale})" d="${path}" fill="none" stroke="#1d2340" stroke-width="${0.32 * scale}"/>`;
}

import sharp from 'sharp';
import { barcodeSvg, drawBarcodes } from './barcode.ts';
import { groundSvg } from './ground.ts';
import { fillIn, type Element, type Side, type TextStyle } from './layout.ts';
import { chipSvg, emblemSvg, portraitSvg, signatureSvg } from './ornaments.ts';
import { Random } from './random.ts';

/** RGBA pixels, row by row. */
export interface Raster {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Corner radius of an ID-1 card and of a passport's page (ISO/IEC 7810: 3.18 mm), millimetres. */
const cornerMm = 3.18;

/** Prints one side: RGBA, transparent outside its rounded corners. @param pixelsPerMm 20 is 508 dpi */
export async function renderSide(side: Side, seed: number, pixelsPerMm = 20): Promise<Raster> {
  const symbols = await drawBarcodes(side.layout);
  const { data, info } = await sharp(Buffer.from(sideSvg(side, seed, pixelsPerMm, symbols)))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Lays several sides below one another, as on one sheet of a copier. @param gapMm between them */
export async function renderSheet(sides: readonly Side[], seed: number, pixelsPerMm = 20, gapMm = 6): Promise<Raster> {
  const rasters = await Promise.all(sides.map((side, index) => renderSide(side, seed + index, pixelsPerMm)));
  const gap = Math.round(gapMm * pixelsPerMm);
  const width = Math.max(...rasters.map((raster) => raster.width));
  const height = rasters.reduce((sum, raster) => sum + raster.height, gap * (rasters.length - 1));
  const data = Buffer.alloc(width * height * 4);
  let top = 0;
  for (const raster of rasters) {
    for (let y = 0; y < raster.height; y++) {
      raster.data.copy(data, (top + y) * width * 4, y * raster.width * 4, (y + 1) * raster.width * 4);
    }
    top += raster.height + gap;
  }
  return { data, width, height };
}

/** The side as an SVG document in pixels; librsvg and pango shape its text, whatever the script. */
export function sideSvg(side: Side, seed: number, pixelsPerMm: number, symbols: ReadonlyMap<Element, string>): string {
  const { layout } = side;
  const scale = pixelsPerMm;
  const width = Math.round(layout.widthMm * scale);
  const height = Math.round(layout.heightMm * scale);
  const random = new Random(seed, 'print');
  const body = layout.elements.map((element) => elementSvg(element, side, scale, random, symbols)).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<defs><clipPath id="card"><rect width="${width}" height="${height}" rx="${cornerMm * scale}"/></clipPath></defs>
<g clip-path="url(#card)">
${groundSvg(layout, scale, random)}
${body}
</g></svg>`;
}

function elementSvg(
  element: Element,
  side: Side,
  scale: number,
  random: Random,
  symbols: ReadonlyMap<Element, string>,
): string {
  switch (element.kind) {
    case 'text':
      return textSvg(element, side, scale);
    case 'portrait':
      return portraitSvg(element, scale, random);
    case 'emblem':
      return emblemSvg(element, scale);
    case 'chip':
      return chipSvg(element, scale);
    case 'signature':
      return signatureSvg(element, scale, random);
    case 'barcode':
      return barcodeSvg(element, symbols.get(element) ?? '', scale);
    case 'band':
      return `<rect x="${element.x * scale}" y="${element.y * scale}" width="${element.width * scale}" height="${element.height * scale}" fill="${element.fill}" opacity="${element.opacity}"/>`;
  }
}

function textSvg(element: Extract<Element, { kind: 'text' }>, side: Side, scale: number): string {
  const text = fillIn(element.text, side.printed);
  if (text.trim() === '') return '';
  const style = side.layout.styles[element.style];
  if (!style) throw new Error(`the layout has no style ${element.style}`);
  const narrow = element.maxWidth === undefined ? 1 : Math.min(1, element.maxWidth / estimatedWidth(text, style));
  const attributes = [
    `font-family="${style.font}"`,
    `font-size="${style.size * scale}"`,
    `fill="${style.fill}"`,
    style.weight === undefined ? '' : `font-weight="${style.weight}"`,
    style.italic ? 'font-style="italic"' : '',
    style.spacing === undefined ? '' : `letter-spacing="${style.spacing * scale}"`,
    element.anchor === undefined ? '' : `text-anchor="${element.anchor}"`,
  ].filter((attribute) => attribute !== '');
  const turn = element.upwards ? ' rotate(-90)' : '';
  const place = `translate(${element.x * scale} ${element.y * scale})${turn} scale(${narrow.toFixed(3)} 1)`;
  return `<text xml:space="preserve" transform="${place}" ${attributes.join(' ')}>${escapeXml(text)}</text>`;
}

/** Millimetres, roughly: enough to know when a long name must be set narrower. */
function estimatedWidth(text: string, style: TextStyle): number {
  const heavy = (style.weight ?? 400) >= 600 ? 1.08 : 1;
  let ems = 0;
  for (const char of text) {
    if (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/.test(char)) ems += 1;
    else if (/\s/.test(char)) ems += 0.3;
    else if (/\p{Lu}/u.test(char)) ems += 0.7 * heavy;
    else ems += 0.57 * heavy;
  }
  return ems * style.size + [...text].length * (style.spacing ?? 0);
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

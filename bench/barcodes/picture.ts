import sharp from 'sharp';
import { findDocument } from '../../src/documents/registry.ts';
import { photograph } from '../camera/photograph.ts';
import { type Pose, projectCard } from '../camera/pose.ts';
import { type BarcodeElement, drawBarcodes } from '../cards/barcode.ts';
import type { Card, Side } from '../cards/layout.ts';
import { renderSheet } from '../cards/render.ts';

/** A side of a card that carries the barcode of its type. */
export interface BarcodeSide {
  readonly documentType: string;
  readonly side: Side;
  readonly symbology: BarcodeElement['symbology'];
  readonly moduleMm: number;
}

/** Pixels that the writer draws for a module. */
const drawnModulePx = 4;

export async function barcodeSide({ documentType, front, back }: Card): Promise<BarcodeSide | null> {
  const wanted: readonly string[] = findDocument(documentType)?.barcode?.symbologies ?? [];
  for (const side of back ? [front, back] : [front]) {
    for (const [element, address] of await drawBarcodes(side.layout)) {
      if (element.kind !== 'barcode' || !wanted.includes(element.symbology)) continue;
      const { width = 0 } = await sharp(Buffer.from(address.replace(/^.*,/, ''), 'base64')).metadata();
      const moduleMm = (element.width * drawnModulePx) / width;
      return { documentType, side, symbology: element.symbology, moduleMm };
    }
  }
  return null;
}

/** The card as a telephone takes it, large enough for modules of that many pixels along its upper edge. */
export async function photographBarcode(
  { side, moduleMm }: BarcodeSide,
  seed: number,
  modulePx: number,
  change: Partial<Pose>,
): Promise<Buffer> {
  const card = await renderSheet([side], seed);
  const pose: Pose = { roll: 0, pitch: 0, yaw: 0, fill: 0.88, shiftX: 0, shiftY: 0, ...change };
  const unit = projectCard(card.width, card.height, { width: 1, height: 1 }, pose);
  const across = Math.hypot(unit[1].x - unit[0].x, unit[1].y - unit[0].y);
  const frame = Math.round((side.layout.widthMm / moduleMm) * (modulePx / across));
  const { jpeg } = await photograph(card, 'photo', seed, { width: frame, height: frame, pose, glare: 0 });
  return jpeg;
}

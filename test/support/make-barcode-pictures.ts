import { mkdirSync, writeFileSync } from 'node:fs';
import { photograph } from '../../bench/camera/photograph.ts';
import {
  aamvaPayload,
  arDniPayload,
  bytesOf,
  coCedulaPayload,
  latin1,
  vnCccdPayload,
  zaIdCardPayload,
} from '../readers/barcode/payloads.ts';
import { drawBarcodeCard, type PrintedBarcode } from './barcode-card.ts';

/**
 * Takes the pictures of test/fixtures/barcodes again: invented people's cards before the bench's camera.
 *
 *   node test/support/make-barcode-pictures.ts
 */
const folder = new URL('../fixtures/barcodes/', import.meta.url);

const cards: Readonly<Record<string, PrintedBarcode>> = {
  aamva: { symbology: 'PDF417', payload: bytesOf(aamvaPayload()), columns: 13, left: 106, top: 640, width: 1500 },
  cedula: { symbology: 'PDF417', payload: coCedulaPayload(), columns: 16, left: 130, top: 90, width: 1450 },
  dni: { symbology: 'PDF417', payload: latin1(arDniPayload), columns: 5, left: 740, top: 820, width: 880 },
  za: { symbology: 'PDF417', payload: bytesOf(zaIdCardPayload), columns: 8, left: 600, top: 720, width: 1000 },
  cccd: { symbology: 'QRCode', payload: bytesOf(vnCccdPayload), left: 1330, top: 60, width: 300 },
};

const size = { width: 1200, height: 900, quality: 60, noise: 2 };
const pictures = [
  ['aamva', 'photo', 3, size],
  ['aamva', 'hard', 1, { ...size, quality: 55 }],
  ['cedula', 'anyAngle', 4, { ...size, width: 1400, height: 1050 }],
  ['dni', 'tilted', 3, size],
  ['za', 'turned', 2, size],
  ['dni', 'small', 5, { quality: 70 }],
  ['cccd', 'tilted', 2, size],
] as const;

mkdirSync(folder, { recursive: true });
for (const [name, condition, seed, change] of pictures) {
  const card = cards[name];
  if (!card) throw new Error(`no card ${name}`);
  const { jpeg } = await photograph(await drawBarcodeCard(card), condition, seed, change);
  writeFileSync(new URL(`${name}-${condition}.jpg`, folder), jpeg);
}

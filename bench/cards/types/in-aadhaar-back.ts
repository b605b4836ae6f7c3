import { barcode, lines, sideOf, text } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { aadhaarDesign, aadhaarHolder, type AadhaarHolder, numberAt } from '../people/aadhaar-holder.ts';
import { titled } from '../people/indian.ts';

/**
 * The back of an Aadhaar card: since 2019 with a signed QR code, with a masked number, and as cut from the letter before, whose
 * QR code is XML (UIDAI; the places follow its published specimens).
 */
export const inAadhaarBack: CardMaker = (seed, wish = {}): Card => {
  const holder = aadhaarHolder('in_aadhaar_back', seed, wish);
  const { random, careOf, house, street, place, pin, printedNumber, number, vid, variant, font } = holder;
  const isNew = variant !== '2012';
  const whole = `${careOf}, ${house}, ${street}, ${place.locality}, ${place.town}, ${isNew ? `${place.district}, ` : ''}${place.state} - ${pin}`;
  const hindi = (words: string, x: number, y: number, maxWidth = 48) => text(words, x, y, { style: 'hindi', maxWidth });
  const back = sideOf(aadhaarDesign(font), [
    { kind: 'band', x: 0, y: 0, width: 85.6, height: 1.6, fill: '#f4a95b', opacity: 0.9 },
    hindi('भारतीय विशिष्ट पहचान प्राधिकरण', 22, 5.6), text('Unique Identification Authority of India', 18, 9.4, { style: 'head', maxWidth: 56 }),
    hindi('पता:', 5, 14.4), hindi(`${house}, ${place.hindi} - ${pin}`, 5, 18),
    text('Address:', 5, 22.2, { style: 'address' }), lines(wrapped(whole), 5, 25.6, 3.3, { style: 'address' }),
    barcode('QRCode', isNew ? random.pattern('#'.repeat(1100)) : payloadOf(holder), { x: 58, y: 14, width: 23, height: 23 }),
    numberAt(printedNumber, isNew ? vid : '', 44.4),
    { kind: 'band', x: 0, y: 49.8, width: 85.6, height: 0.5, fill: '#b3262b', opacity: 0.9 },
    text('1947', 8, 52.8, { style: 'vid' }), text('help@uidai.gov.in', 24, 52.8, { style: 'vid' }), text('www.uidai.gov.in', 54, 52.8, { style: 'vid' }),
  ]); // prettier-ignore
  return {
    documentType: 'in_aadhaar_back',
    front: back,
    frontTruth: {
      city: place.town,
      province: place.state,
      postCode: pin,
      address: `${careOf}, ${house}, ${street}, ${place.locality}`,
      cardNumber: number,
      vid: isNew ? vid : null,
    },
  };
};

/** Lines of some 34 characters, broken between words. */
function wrapped(address: string): string[] {
  return address.split(' ').reduce<string[]>((rows, word) => {
    const last = rows.at(-1);
    if (last === undefined || last.length + word.length > 33) return [...rows, word];
    return [...rows.slice(0, -1), `${last} ${word}`];
  }, []);
}

function payloadOf({ number, name, person, careOf, house, street, place, pin }: AadhaarHolder): string {
  const values = { uid: number, name: titled(name), gender: person.sex, yob: person.born.year, co: careOf, house, street, loc: place.locality, vtc: place.town, dist: place.district, state: place.state, pc: pin }; // prettier-ignore
  const attributes = Object.entries(values).map(([key, value]) => `${key}="${String(value)}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<PrintLetterBarcodeData ${attributes.join(' ')}/>`;
}

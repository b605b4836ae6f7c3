import { photo, sideOf, text } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { aadhaarDesign, aadhaarHolder, numberAt, slashed } from '../people/aadhaar-holder.ts';
import { iso } from '../people/dates.ts';
import { devanagari, titled } from '../people/indian.ts';

/**
 * The front of an Aadhaar card: as downloaded or of plastic since 2019 (virtual ID, days of issue and download along the
 * edge), with a masked number, and as cut from the letter before (UIDAI; the places follow its published specimens).
 */
export const inAadhaarFront: CardMaker = (seed, wish = {}): Card => {
  const holder = aadhaarHolder('in_aadhaar_front', seed, wish);
  const { person, name, number, printedNumber, vid, variant, mobile, downloaded, font } = holder;
  const isNew = variant !== '2012';
  const isMale = person.sex === 'M';
  const hindi = (words: string, x: number, y: number) => text(words, x, y, { style: 'hindi', maxWidth: 50 });
  const front = sideOf(aadhaarDesign(font), [
    { kind: 'band', x: 0, y: 0, width: 85.6, height: 1.6, fill: '#f4a95b', opacity: 0.9 },
    { kind: 'emblem', x: 8, y: 7, radius: 4.2, fill: '#8a6d3b' },
    hindi('भारत सरकार', 36, 5.8), text('Government of India', 32, 10, { style: 'title' }),
    photo(6, 14, 18, 22),
    hindi(name.split(' ').map((word) => devanagari[word] ?? word).join(' '), 28, 17.4), text(titled(name), 28, 21.4, { maxWidth: 50 }),
    hindi('जन्म तिथि', 28, 25.6), text(`/DOB: ${slashed(person.born)}`, 39.6, 25.6),
    hindi(isMale ? 'पुरुष' : 'महिला', 28, 29.8), text(isMale ? '/ MALE' : '/ FEMALE', 36, 29.8),
    mobile === '' ? [] : text(`Mobile No: ${mobile}`, 28, 33.8),
    numberAt(printedNumber, isNew ? vid : '', 42.8),
    isNew
      ? [
          text(`Issue Date: ${slashed(person.issued)}`, 5.2, 36, { style: 'small', upwards: true }),
          text(`Download Date: ${slashed(downloaded)}`, 2.9, 46, { style: 'small', upwards: true }),
        ]
      : [],
    { kind: 'band', x: 0, y: 49.6, width: 85.6, height: 0.5, fill: '#b3262b', opacity: 0.9 },
    hindi('मेरा आधार, मेरी पहचान', 28, 53),
  ]); // prettier-ignore
  return {
    documentType: 'in_aadhaar_front',
    front,
    frontTruth: {
      cardNumber: number,
      dateOfBirth: iso(person.born),
      downloadDate: isNew ? iso(downloaded) : null,
      gender: isMale ? 'Male' : 'Female',
      issueDate: isNew ? iso(person.issued) : null,
      mobileNumber: mobile === '' ? null : `+91${mobile}`,
      name,
      vid: isNew ? vid : null,
    },
  };
};

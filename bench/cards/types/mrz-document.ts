import { mrzCard } from '../mrz-card.ts';
import { madeZone, type MadeZone } from '../mrz-zones.ts';
import type { Card, CardMaker, Truth } from '../layout.ts';
import { Random } from '../random.ts';

const formats = ['TD1', 'TD2', 'MRV-A', 'MRV-B'] as const;

/** A visa or a card that shows its zone and little else. Variants are the zone's formats. */
export const mrzDocument: CardMaker = (seed, wish = {}): Card => {
  const drawn = new Random(seed, 'mrz_document').pick(formats);
  const format = formats.find((candidate) => candidate === wish.variant) ?? drawn;
  const zone = madeZone(format, seed);
  return {
    documentType: 'mrz_document',
    front: mrzCard(zone.lines.join('\n'), seed),
    frontTruth: truthOf(zone),
  };
};

function truthOf({ lines, holder }: MadeZone): Record<string, Truth> {
  return {
    documentCode: (lines[0] ?? '').slice(0, 2).replaceAll('<', ''),
    issuingState: holder.issuer,
    documentNumber: holder.documentNumber,
    surname: holder.surname,
    givenNames: holder.givenNames || null,
    nationality: holder.nationality,
    dateOfBirth: `19${dashed(holder.born)}`,
    gender: { M: 'Male', F: 'Female', '<': 'X' }[holder.sex],
    expiryDate: `20${dashed(holder.expires)}`,
    optionalData: holder.optional || null,
    mrz: lines.join('\n'),
  };
}

/** The zones' holders are born from 1930 to 1999, and no zone has expired. */
const dashed = (yymmdd: string): string => yymmdd.replace(/(..)(?=.)/g, '$1-');

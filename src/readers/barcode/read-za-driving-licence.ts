import type { BarcodePayload, BarcodeReading } from './barcode-reading.ts';

/** What the first bytes of each version are. */
const versions = [
  { version: '1', marks: [0x01, 0xe1, 0x02, 0x45] },
  { version: '2', marks: [0x01, 0x9b, 0x09, 0x45] },
] as const;

/** Version (4), two zeros, five RSA blocks of 128 bytes and one of 74. */
const length = 720;

/**
 * The PDF417 of the South African driving licence: 720 bytes, of which 714 are RSA blocks made with the issuer's private
 * key. The issuer has published neither the layout nor its keys, so no more is told than which version it is
 * (block lengths: github.com/RuanBritz/Decode_SA_Drivers_Licence).
 * @returns undefined where the payload is something else
 */
export function readZaDrivingLicence(payload: BarcodePayload): BarcodeReading | undefined {
  if (payload.length !== length) return undefined;
  const found = versions.find(({ marks }) => marks.every((mark, index) => payload[index] === mark));
  if (!found) return undefined;
  return {
    format: 'ZA_DRIVING_LICENCE',
    version: found.version,
    values: new Map(),
    sealed: 'The issuer encrypts this barcode and has not published its keys.',
  };
}

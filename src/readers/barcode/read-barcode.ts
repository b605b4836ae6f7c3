import type { BarcodeFormat, DocumentDefinition } from '../../documents/define.ts';
import type { BarcodePayload, BarcodeReading } from './barcode-reading.ts';
import { readAamva } from './read-aamva.ts';
import { readArDni } from './read-ar-dni.ts';
import { readCoCedula } from './read-co-cedula.ts';
import { readInAadhaar } from './read-in-aadhaar.ts';
import { readNlIdCard } from './read-nl-id-card.ts';
import { readVnCccd } from './read-vn-cccd.ts';
import { readZaDrivingLicence } from './read-za-driving-licence.ts';
import { readZaIdCard } from './read-za-id-card.ts';

type Reader = (payload: BarcodePayload) => BarcodeReading | undefined;

/** Every format has marks of its own but the last, whose number has a check digit. */
const readers: Readonly<Record<BarcodeFormat, Reader>> = {
  AAMVA: readAamva,
  ZA_ID_CARD: readZaIdCard,
  ZA_DRIVING_LICENCE: readZaDrivingLicence,
  AR_DNI: readArDni,
  CO_CEDULA: readCoCedula,
  VN_CCCD: readVnCccd,
  IN_AADHAAR: readInAadhaar,
  NL_ID_CARD: readNlIdCard,
};

/**
 * What a barcode's payload says: of the format that the document type carries, or of whichever it is. Never throws.
 * @param definition its `barcode` names the format, and the state where several use it
 * @returns undefined where the payload is no such barcode
 */
export function readBarcode(
  payload: BarcodePayload,
  definition?: Pick<DocumentDefinition, 'barcode'>,
): BarcodeReading | undefined {
  if (!definition) {
    for (const read of Object.values(readers)) {
      const reading = read(payload);
      if (reading) return reading;
    }
    return undefined;
  }
  const { barcode } = definition;
  const reading = barcode && readers[barcode.format](payload);
  const country = reading?.values.get('country')?.value;
  return barcode?.country === undefined || barcode.country === country ? reading : undefined;
}

import { closestTerm } from './closest-term.ts';
import { latinText } from './latin-text.ts';

/** States and union territories (Constitution of India, first schedule), with the names that older cards have. */
const states = Object.fromEntries(
  'Andhra Pradesh,Arunachal Pradesh,Assam,Bihar,Chhattisgarh,Goa,Gujarat,Haryana,Himachal Pradesh,Jharkhand,Karnataka,Kerala,Madhya Pradesh,Maharashtra,Manipur,Meghalaya,Mizoram,Nagaland,Odisha,Orissa,Punjab,Rajasthan,Sikkim,Tamil Nadu,Telangana,Tripura,Uttar Pradesh,Uttarakhand,West Bengal,Andaman and Nicobar Islands,Chandigarh,Dadra and Nagar Haveli,Daman and Diu,Delhi,Jammu and Kashmir,Ladakh,Lakshadweep,Puducherry,Pondicherry'
    .split(',')
    .map((name) => [name, name]),
);

export interface IndianAddress {
  /** House, street and locality, parted by commas; with `S/O …` before them where it is printed. */
  readonly address: string | null;
  readonly city: string | null;
  readonly state: string | null;
  /** Six digits. */
  readonly postCode: string | null;
}

/**
 * The parts of an address as Aadhaar cards print it, over several lines or in one: `S/O …, house, street, locality, town,
 * district, state - postcode`. The city is the town (`VTC`) where it is marked as such, else what stands before the state;
 * a town and a district of one name are one.
 */
export function indianAddress(text: string): IndianAddress {
  const plain = text
    .replace(/\s+/gu, ' ')
    .replace(/\b([CDSW]) ?\/ ?[O0](?=[\s:,])/giu, (_whole, letter: string) => `${letter.toUpperCase()}/O`)
    .replace(/^[\s:,.-]*(?:Address\s*[:.]?\s*)?/iu, '');
  const pin = /([1-9]\d{2})\s?(\d{3})(?!\d)(?!.*[1-9]\d{2}\s?\d{3}(?!\d))/u.exec(plain);
  const before = (pin ? plain.slice(0, pin.index) : plain).replace(/[\s,.:–-]*(?:PIN(?:\s?CODE)?)?[\s,.:–-]*$/iu, '');
  const parts = before.split(/\s*[,;]\s*/u).filter((part) => part !== '');
  const state = closestTerm((parts.at(-1) ?? '').replace(/^State\s*[:.]\s*/iu, ''), states);
  if (state !== null) parts.pop();
  const marked = parts.find((part) => /^VTC\s*[:.]/iu.test(part));
  const last = state === null ? undefined : parts.pop();
  const city = unmarked(marked ?? last);
  const rest = parts.filter((part) => part !== marked && (unmarked(part) ?? '') !== city);
  return {
    address: latinText(rest.join(', ')),
    city: state === null && marked === undefined ? null : city,
    state,
    postCode: pin ? `${pin[1] ?? ''}${pin[2] ?? ''}` : null,
  };
}

function unmarked(part: string | undefined): string | null {
  return part === undefined ? null : latinText(part.replace(/^(?:VTC|PO|DIST(?:RICT)?|SUB DISTRICT)\s*[:.]\s*/iu, ''));
}

import { hasVerhoeffDigit } from '../../documents/validate/verhoeff.ts';
import { type BarcodePayload, type BarcodeReading, ValueCollector } from './barcode-reading.ts';
import { numericDate } from './numeric-date.ts';
import { payloadText, tidy } from './payload-text.ts';

const addressParts = ['co', 'house', 'street', 'lm', 'loc', 'vtc', 'po', 'subdist', 'dist', 'state'] as const;

/**
 * The QR codes of Aadhaar letters and cards. Until 2018 they are XML, `<PrintLetterBarcodeData uid="…" name="…" …/>`; the
 * number's Verhoeff digit proves it. Since then they are a signed, compressed number without the Aadhaar number (UIDAI,
 * "User manual for QR code reader"): that one is recognised, and nothing is made of it here.
 * @returns undefined where the payload is none of the two
 */
export function readInAadhaar(payload: BarcodePayload): BarcodeReading | undefined {
  const text = payloadText(payload);
  if (/^\d{1000,}$/.test(text.trim())) {
    return {
      format: 'IN_AADHAAR',
      version: 'secure',
      values: new Map(),
      sealed: 'The secure QR code is signed and compressed; it holds no Aadhaar number.',
    };
  }
  const [, attributes] = /<PrintLetterBarcodeData\s+([^<>]*?)\/?>/u.exec(text) ?? [];
  if (attributes === undefined) return undefined;
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of attributes.matchAll(/([a-z]+)\s*=\s*"([^"]*)"/giu)) {
    found.set(name.toLowerCase(), unescaped(value));
  }
  const collected = new ValueCollector();
  const rule = (name: string) => `Aadhaar QR code (XML), ${name}`;
  const uid = found.get('uid');
  const number = uid?.replace(/\s/g, '') ?? '';
  if (/^\d{12}$/.test(number)) {
    collected.add('personalNumber', uid, number, 'Verhoeff', hasVerhoeffDigit(number) ? 'VALID' : 'INVALID');
  }
  const name = found.get('name');
  collected.add('fullName', name, tidy(name ?? ''), rule('name'));
  const sex = found.get('gender');
  collected.add('sex', sex, sexOf(tidy(sex ?? '')), rule('gender'));
  const birth = found.get('dob');
  collected.add('dateOfBirth', birth, birthDate(birth ?? ''), rule('dob'));
  for (const [key, attribute] of [
    ['city', 'vtc'],
    ['state', 'state'],
    ['postalCode', 'pc'],
  ] as const) {
    const raw = found.get(attribute);
    collected.add(key, raw, tidy(raw ?? ''), rule(attribute));
  }
  const lines = [...new Set(addressParts.flatMap((part) => tidy(found.get(part) ?? '') || []))];
  collected.add('address', lines.join('\n'), lines.join(', '), rule('address'));
  collected.add('country', text, 'IND', rule('root'));
  collected.add('text', text, text, rule('root'));
  return { format: 'IN_AADHAAR', version: 'xml', values: collected.values };
}

/** Both orders have been printed: `DD/MM/CCYY` and `CCYY-MM-DD`. */
function birthDate(text: string): string | null {
  return numericDate(text, /^\d{4}/.test(text.trim()) ? 'CCYYMMDD' : 'DDMMCCYY');
}

function sexOf(text: string): string | null {
  const letter = text.toUpperCase().charAt(0);
  return letter === 'M' || letter === 'F' ? letter : letter === 'T' ? 'X' : null;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text
    .replace(/&#(\d{1,6});/g, (_, code: string) => (Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : ''))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
}

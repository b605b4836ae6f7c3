import { closestTerm } from './closest-term.ts';
import { nativeText } from './native-text.ts';

/** What the parts of an address begin with on the cards of the Election Commission, before a colon. */
const headings = Object.fromEntries(
  ['বাসা/হোল্ডিং', 'গ্রাম/রাস্তা', 'ডাকঘর'].map((heading) => [heading, heading.normalize('NFC')]),
);

/** The districts of Bangladesh (Local Government Division), the last part of an address. */
const districts = Object.fromEntries(
  'বাগেরহাট বান্দরবান বরগুনা বরিশাল ভোলা বগুড়া ব্রাহ্মণবাড়িয়া চাঁদপুর চট্টগ্রাম চুয়াডাঙ্গা কুমিল্লা কক্সবাজার ঢাকা দিনাজপুর ফরিদপুর ফেনী গাইবান্ধা গাজীপুর গোপালগঞ্জ হবিগঞ্জ জামালপুর যশোর ঝালকাঠি ঝিনাইদহ জয়পুরহাট খাগড়াছড়ি খুলনা কিশোরগঞ্জ কুড়িগ্রাম কুষ্টিয়া লক্ষ্মীপুর লালমনিরহাট মাদারীপুর মাগুরা মানিকগঞ্জ মেহেরপুর মৌলভীবাজার মুন্সীগঞ্জ ময়মনসিংহ নওগাঁ নড়াইল নারায়ণগঞ্জ নরসিংদী নাটোর চাঁপাইনবাবগঞ্জ নেত্রকোণা নীলফামারী নোয়াখালী পাবনা পঞ্চগড় পটুয়াখালী পিরোজপুর রাজবাড়ী রাজশাহী রাঙ্গামাটি রংপুর সাতক্ষীরা শরীয়তপুর শেরপুর সিরাজগঞ্জ সুনামগঞ্জ সিলেট টাঙ্গাইল ঠাকুরগাঁও'
    .split(' ')
    .map((name) => [name, name.normalize('NFC')]),
);

/**
 * An address as Bengali cards print it, in one line: its headings and the district, which are written one way, so spelt where a
 * letter was misread, and a colon behind a heading. Null where there is no Bengali text.
 */
export function bengaliAddress(text: string): string | null {
  const parts = nativeText(text, 'Bengali')?.split(', ');
  if (!parts) return null;
  const spelt = parts.map((part) => {
    const [, heading = '', value = ''] = /^([\p{L}\p{M}/]+)[\s'’"!;:।|]*[:!;।|]\s*(.+)$/u.exec(part) ?? [];
    const known = closestTerm(heading, headings);
    return known === null ? part : `${known}: ${value}`;
  });
  const last = spelt.at(-1) ?? '';
  return [...spelt.slice(0, -1), closestTerm(last, districts) ?? last].join(', ');
}

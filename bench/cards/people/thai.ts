import type { Random } from '../random.ts';
import { type Day, later, randomDay, today } from './dates.ts';

/** Names as cards write them, in Thai and in Latin letters. */
type Name = readonly [thai: string, english: string];

const male: readonly Name[] = [['สมชาย', 'Somchai'], ['ธนกร', 'Thanakorn'], ['ปกรณ์', 'Pakorn'], ['ณัฐพล', 'Nattapon'], ['วีรชัย', 'Weerachai'], ['กิตติศักดิ์', 'Kittisak'], ['อนุชา', 'Anucha'], ['ชัยวัฒน์', 'Chaiwat'], ['พีรพัฒน์', 'Peerapat'], ['สุรศักดิ์', 'Surasak'], ['เอกชัย', 'Ekkachai'], ['ภูมิ', 'Phum']]; // prettier-ignore
const female: readonly Name[] = [['สมหญิง', 'Somying'], ['กานดา', 'Kanda'], ['วารุณี', 'Warunee'], ['มัลลิกา', 'Mallika'], ['ศิริพร', 'Siriporn'], ['จันทร์เพ็ญ', 'Janpen'], ['อรทัย', 'Orathai'], ['พิมพ์ชนก', 'Pimchanok'], ['สุดารัตน์', 'Sudarat'], ['นภัสสร', 'Napatsorn'], ['รัตนา', 'Rattana'], ['เบญจวรรณ', 'Benjawan']]; // prettier-ignore
const surnames: readonly Name[] = [['ใจดี', 'Jaidee'], ['พูนทรัพย์', 'Poonsap'], ['ศรีประเสริฐ', 'Sriprasert'], ['แสงอรุณ', 'Saengarun'], ['เกษมสุข', 'Kasemsuk'], ['วงศ์ใหญ่', 'Wongyai'], ['ทองดี', 'Thongdee'], ['บุญเรือง', 'Bunrueang'], ['จันทร์แก้ว', 'Chankaew'], ['รุ่งโรจน์', 'Rungrot'], ['สุขสวัสดิ์', 'Suksawat'], ['ชูชาติ', 'Choochat'], ['ไชยวงศ์', 'Chaiyawong'], ['มณีรัตน์', 'Maneerat']]; // prettier-ignore

/** District and province, as cards write them behind house and village. */
const places = ['ต.บางพลีใหญ่ อ.บางพลี จ.สมุทรปราการ', 'แขวงลาดยาว เขตจตุจักร กรุงเทพมหานคร', 'ต.ในเมือง อ.เมืองนครราชสีมา จ.นครราชสีมา', 'ต.หาดใหญ่ อ.หาดใหญ่ จ.สงขลา', 'ต.สุเทพ อ.เมืองเชียงใหม่ จ.เชียงใหม่', 'แขวงคลองตัน เขตคลองเตย กรุงเทพมหานคร', 'ต.ปากเกร็ด อ.ปากเกร็ด จ.นนทบุรี', 'ต.ศิลา อ.เมืองขอนแก่น จ.ขอนแก่น', 'ต.ตลาดใหญ่ อ.เมืองภูเก็ต จ.ภูเก็ต', 'ต.หนองปรือ อ.บางละมุง จ.ชลบุรี']; // prettier-ignore
const streets = ['ถ.พหลโยธิน', 'ถ.สุขุมวิท', 'ซ.อารีย์ 4', 'ถ.มิตรภาพ', 'ซ.รามคำแหง 21'];

/** Somebody who does not exist. */
export interface ThaiPerson {
  readonly title: Name;
  readonly first: Name;
  readonly last: Name;
  /** 13 digits, the last one the check digit. */
  readonly number: string;
  readonly born: Day;
  /** House, village or street; then subdistrict, district and province. */
  readonly address: readonly [string, string];
  readonly religion: string;
  readonly issued: Day;
  readonly expires: Day;
}

/** @param years the document's validity */
export function thaiPerson(random: Random, years: number): ThaiPerson {
  const isMale = random.chance(0.5);
  const title: Name = isMale ? ['นาย', 'Mr.'] : random.pick<Name>([['น.ส.', 'Miss'], ['นาง', 'Mrs.']]); // prettier-ignore
  const issued = randomDay(random, today.year - years + 1, today.year - 1);
  const house = `${random.int(1, 399)}${random.pick(['', '', `/${random.int(1, 99)}`])}`;
  return {
    title,
    first: random.pick(isMale ? male : female),
    last: random.pick(surnames),
    number: withCheckDigit(`${random.pick(['1', '1', '3', '5'])}${random.pattern('###########')}`),
    born: randomDay(random, 1959, 2003),
    address: [
      `${house} ${random.chance(0.6) ? `หมู่ที่ ${random.int(1, 14)}` : random.pick(streets)}`,
      random.pick(places),
    ],
    religion: random.pick(['พุทธ', 'พุทธ', 'พุทธ', 'อิสลาม', 'คริสต์']),
    issued,
    expires: later(issued, years, -1),
  };
}

function withCheckDigit(body: string): string {
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (13 - index), 0);
  return body + String((11 - (sum % 11)) % 10);
}

/** `1 2345 67890 12 3`, as cards group it. */
export const grouped = (number: string): string => number.replace(/^(.)(.{4})(.{5})(..)(.)$/, '$1 $2 $3 $4 $5');

const months = 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(' '); // prettier-ignore
const shortMonths = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ');
const english = 'January February March April May June July August September October November December'.split(' ');

/** `1 ม.ค. 2533` or `1 มกราคม 2533`. */
export function thaiDay({ day, month, year }: Day, long = false): string {
  return `${day} ${(long ? months : shortMonths)[month - 1]} ${year + 543}`;
}

/** `1 Jan. 1990` or `1 January 1990`. */
export function englishDay({ day, month, year }: Day, long = false): string {
  const name = english[month - 1] ?? '';
  return `${day} ${long || name.length < 4 ? name : `${name.slice(0, 3)}.`} ${year}`;
}

/** The published form: Thai digits, the month's full name. */
export function publishedThaiDay(day: Day): string {
  return thaiDay(day, true).replace(/\d/g, (digit) => String.fromCharCode(0xe50 + Number(digit)));
}

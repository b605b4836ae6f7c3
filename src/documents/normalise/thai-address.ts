import { closestTerm } from './closest-term.ts';
import { thaiText } from './thai-text.ts';

/** The provinces (Department of Provincial Administration), and how cards write the capital. */
const provinces =
  'กรุงเทพมหานคร กรุงเทพฯ กระบี่ กาญจนบุรี กาฬสินธุ์ กำแพงเพชร ขอนแก่น จันทบุรี ฉะเชิงเทรา ชลบุรี ชัยนาท ชัยภูมิ ชุมพร เชียงราย เชียงใหม่ ตรัง ตราด ตาก นครนายก นครปฐม นครพนม นครราชสีมา นครศรีธรรมราช นครสวรรค์ นนทบุรี นราธิวาส น่าน บึงกาฬ บุรีรัมย์ ปทุมธานี ประจวบคีรีขันธ์ ปราจีนบุรี ปัตตานี พระนครศรีอยุธยา พะเยา พังงา พัทลุง พิจิตร พิษณุโลก เพชรบุรี เพชรบูรณ์ แพร่ ภูเก็ต มหาสารคาม มุกดาหาร แม่ฮ่องสอน ยโสธร ยะลา ร้อยเอ็ด ระนอง ระยอง ราชบุรี ลพบุรี ลำปาง ลำพูน เลย ศรีสะเกษ สกลนคร สงขลา สตูล สมุทรปราการ สมุทรสงคราม สมุทรสาคร สระแก้ว สระบุรี สิงห์บุรี สุโขทัย สุพรรณบุรี สุราษฎร์ธานี สุรินทร์ หนองคาย หนองบัวลำภู อ่างทอง อำนาจเจริญ อุดรธานี อุตรดิตถ์ อุทัยธานี อุบลราชธานี'.split(
    ' ',
  );
/** What stands before the province, which ends an address of subdistrict, district and province: จ., whatever was read. */
const atEnd = new RegExp(`(?<=[อต]\\..* )[\\p{Script=Thai}]\\.(?=(?:${provinces.join('|')})$)`, 'u');
/** Each province's seat is the district `เมือง` of its name. */
const known = Object.fromEntries(
  provinces.flatMap((name) => [name, `เมือง${name}`]).map((name) => [name, name] as const),
);
/** Addresses abbreviate street, lane, subdistrict, district and province so; these letters look like them. */
const abbreviations: Readonly<Record<string, string>> = { ช: 'ซ', ด: 'ต', ก: 'ถ', ฃ: 'ซ', ล: 'อ' };

/**
 * An address as Thai cards print it, with what is written one way only (abbreviations, หมู่ที่, the provinces and their seats)
 * written so where a letter or two were misread. Null where there is no Thai text.
 */
export function thaiAddress(text: string): string | null {
  return (
    thaiText(text)
      // The end of a label that was not found: an address begins with the house's number.
      ?.replace(/^[\p{Script=Thai}]{1,7}[\s:.]*(?=\d)/u, '')
      .replace(/(?<=^|[\s.])ไน(?=เมือง)/gu, 'ใน')
      .replace(/หม\p{M}*\s?ท\p{M}*(?=\s*\d)/gu, 'หมู่ที่')
      .replace(/(?<=^|\s)([ชดกฃล])(?=\.)/gu, (letter) => abbreviations[letter] ?? letter)
      .replace(/(?<=[\s.])[\p{Script=Thai}]{4,}(?=\s|$)/gu, (name) => closestTerm(name, known) ?? name)
      .replace(/(?<=[\p{L}\p{M}]) ?(?=[ตอจ]\.\s?[\p{L}])/gu, ' ')
      .replace(/(?<=(?:^|\s)\p{L}\.) /gu, '')
      .replace(atEnd, 'จ.')
      // Of a province one letter in three or four, since nothing else stands there.
      .replace(/(?<=จ\.)[\p{Script=Thai}]{4,}$/u, (name) => closestTerm(name, known, 0.34) ?? name) ?? null
  );
}

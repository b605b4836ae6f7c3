import { commercialCodeRows } from '../../../src/documents/normalise/commercial-code-rows.ts';
import type { Random } from '../random.ts';
import { ageOn, randomDay, type Day } from './dates.ts';

/** A resident of Hong Kong who does not exist, with everything an identity card says of one. */
export interface HongKongPerson {
  /** `CHAN, Tai Man`. */
  readonly englishName: string;
  /** Empty where the holder has none. */
  readonly chineseName: string;
  /** A group of four digits for each character. */
  readonly codes: string;
  readonly sex: 'M' | 'F';
  readonly born: Day;
  readonly firstRegistered: Day;
  readonly issued: Day;
  readonly symbols: string;
  /** With the check character in brackets. */
  readonly number: string;
}

type Sign = readonly [sign: string, spelling: string];
const signs = (list: string): readonly Sign[] =>
  list.split(' ').map((pair) => [pair.replace(/[A-Za-z_]/g, ''), pair.replace(/[^A-Za-z_]/g, '').replace('_', ' ')]);

const surnames = signs(
  '陳CHAN 李LEE 黃WONG 張CHEUNG 梁LEUNG 林LAM 王WONG 吳NG 劉LAU 何HO 郭KWOK 鄭CHENG 葉YIP 曾TSANG 鄧TANG 馮FUNG 羅LO 蔡CHOI 許HUI 楊YEUNG ' +
    '周CHOW 謝TSE 蘇SO 彭PANG 盧LO 潘POON 關KWAN 莫MOK 譚TAM 麥MAK 歐陽AU_YEUNG 司徒SZETO',
);
const male = signs('志Chi 明Ming 偉Wai 文Man 家Ka 俊Chun 德Tak 銘Ming 健Kin 強Keung 國Kwok 華Wah 樂Lok 天Tin 子Tsz 浩Ho 康Hong 永Wing 宏Wang 達Tat 傑Kit 榮Wing 輝Fai 光Kwong'); // prettier-ignore
const female = signs('嘉Ka 詠Wing 詩Sze 麗Lai 美Mei 慧Wai 欣Yan 怡Yee 敏Man 玲Ling 珊Shan 晴Ching 淑Suk 芬Fan 雅Nga 婷Ting 凱Hoi 穎Wing 琪Ki 鳳Fung 蓮Lin 潔Kit'); // prettier-ignore
const foreign = [
  ['SINGH, Priya', 'F'],
  ['SMITH, James Robert', 'M'],
  ['SANTOS, Maria Elena', 'F'],
  ['KHAN, Imran', 'M'],
] as const;

/** @param random drawn from in a fixed order: the same state gives the same person */
export function hongKongPerson(random: Random, issuedFrom: number, issuedTo: number): HongKongPerson {
  const born = randomDay(random, 1945, 2008);
  const issued = randomDay(random, Math.max(issuedFrom, born.year + 12), issuedTo);
  const first = randomDay(random, Math.min(issued.year, Math.max(1960, born.year + 11)), issued.year);
  const letter = random.pick([...'ABCDEFGHKPRVYZM']);
  const person = random.chance(0.08) ? foreigner(random) : chinese(random);
  const stars = ageOn(born, issued) >= 18 ? '***' : '*';
  return {
    ...person,
    born,
    issued,
    firstRegistered: first,
    symbols: `${stars}${random.pick(['A', 'A', 'A', 'R', 'C'])}${random.pick(['Z', 'Z', 'X', 'O', 'W'])}`,
    number: withCheckCharacter(`${letter}${random.pattern('######')}`),
  };
}

function chinese(random: Random) {
  const sex = random.pick(['M', 'F'] as const);
  const [family, familySpelling] = random.pick(surnames);
  const given = [random.pick(sex === 'M' ? male : female), ...(random.chance(0.9) ? [random.pick(sex === 'M' ? male : female)] : [])]; // prettier-ignore
  const chineseName = family + given.map(([sign]) => sign).join('');
  const english = random.chance(0.15) ? ` ${random.pick(sex === 'M' ? ['Peter', 'Kelvin'] : ['Mary', 'Carmen'])}` : '';
  return {
    sex,
    chineseName,
    englishName: `${familySpelling}, ${given.map(([, spelling]) => spelling).join(' ')}${english}`,
    codes: [...chineseName].map(codeOf).join(' '),
  };
}

function foreigner(random: Random) {
  const [englishName, sex] = random.pick(foreign);
  return { sex, englishName, chineseName: '', codes: '' };
}

/** @throws RangeError for a character without a code */
function codeOf(sign: string): string {
  const row = commercialCodeRows.findIndex((signs) => signs.includes(sign));
  if (row < 0) throw new RangeError(`${sign} has no commercial code`);
  return String(row * 100 + (commercialCodeRows[row]?.indexOf(sign) ?? 0)).padStart(4, '0');
}

/** Weights 9 to 2, a missing first letter counts 36, mod 11. */
function withCheckCharacter(body: string): string {
  const values = [...body.padStart(8, ' ')].map((char) => (char === ' ' ? 36 : parseInt(char, 36)));
  const rest = values.reduce((sum, value, index) => sum + value * (9 - index), 0) % 11;
  return `${body}(${((11 - rest) % 11).toString(16).toUpperCase()})`;
}

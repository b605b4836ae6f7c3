import type { Random } from '../random.ts';
import { type Day, randomDay, two, yymmdd } from './dates.ts';

/** Somebody of Malaysia who does not exist. */
export interface Malaysian {
  readonly name: string;
  readonly sex: 'M' | 'F';
  readonly muslim: boolean;
  readonly born: Day;
  /** `901231-08-6123` */
  readonly number: string;
  /** As printed, line by line. */
  readonly address: readonly string[];
}

/** @param random drawn from in a fixed order: the same state gives the same person */
export function malaysian(random: Random): Malaysian {
  const sex = random.pick(['M', 'F'] as const);
  const muslim = random.chance(0.6);
  const name = muslim ? malay(random, sex) : random.chance(0.65) ? chinese(random, sex) : indian(random, sex);
  const born = randomDay(random, 1950, 2010);
  const place = random.int(1, 16);
  const order = random.int(0, 499) * 2 + (sex === 'M' ? 1 : 0);
  const number = `${yymmdd(born)}-${two(place)}-${random.int(5, 6)}${String(order).padStart(3, '0')}`;
  return { name, sex, muslim, born, number, address: address(random) };
}

function malay(random: Random, sex: 'M' | 'F'): string {
  const own = sex === 'M' ? men : women;
  const given = [...new Set([random.pick(sex === 'M' ? menBefore : womenBefore), random.pick(own)])].join(' ').trim();
  const father = `${random.pick(['', '', 'MOHD ', 'ABDUL '])}${random.pick(men)}`;
  return `${given} ${sex === 'M' ? 'BIN' : 'BINTI'} ${father}`;
}

function chinese(random: Random, sex: 'M' | 'F'): string {
  const syllables = sex === 'M' ? chineseMen : chineseWomen;
  const name = `${random.pick(chineseSurnames)} ${random.pick(syllables)} ${random.pick(syllables)}`;
  return random.chance(0.2) ? `${name} @ ${random.pick(['JASON', 'MICHELLE', 'ALAN', 'GRACE'])}` : name;
}

function indian(random: Random, sex: 'M' | 'F'): string {
  return `${random.pick(sex === 'M' ? indianMen : indianWomen)} ${sex === 'M' ? 'A/L' : 'A/P'} ${random.pick(indianMen)}`;
}

function address(random: Random): string[] {
  const [postcode, town, state] = random.pick(towns);
  const house = random.pick(['NO ', 'NO. ', 'LOT ', '', 'B-12-']) + String(random.int(1, 890));
  const street = `${random.pick(['JALAN', 'JALAN', 'LORONG', 'PERSIARAN'])} ${random.pick(streets)} ${random.pick(['', '2', '5/3', '11A'])}`;
  const estate = `${random.pick(['TAMAN', 'KAMPUNG', 'BANDAR', 'PANGSAPURI'])} ${random.pick(streets)}`;
  const first = random.chance(0.5) ? [`${house} ${street.trim()}`] : [house, street.trim()];
  return [...first, ...(random.chance(0.7) ? [estate] : []), `${postcode} ${town}`, state];
}

const menBefore = ['', '', 'MOHAMAD', 'MUHAMMAD', 'AHMAD', 'WAN', 'NIK'];
const womenBefore = ['', '', 'NUR', 'SITI', 'NOOR', 'WAN', 'NURUL'];
const men = ['AZLAN', 'FAIZAL', 'HAFIZ', 'ISMAIL', 'KAMARUDDIN', 'RAZAK', 'SYAFIQ', 'ZULKIFLI', 'HALIM', 'IBRAHIM', 'YUSOF', 'RAHMAN', 'AMIRUL HAKIM', 'SHAHRIZAL', 'OSMAN']; // prettier-ignore
const women = ['AISYAH', 'FATIMAH', 'HIDAYAH', 'IZZATI', 'KHADIJAH', 'LIYANA', 'NADIA', 'ROHANI', 'SURAYA', 'ZALEHA', 'AMIRA SOFEA', 'MARDHIAH', 'HASNAH']; // prettier-ignore
const chineseSurnames = ['TAN', 'LIM', 'LEE', 'WONG', 'NG', 'CHAN', 'CHONG', 'OOI', 'TEOH', 'YAP', 'GOH', 'KHOO', 'LAU']; // prettier-ignore
const chineseMen = ['WEI', 'KOK', 'CHEE', 'MENG', 'HONG', 'SENG', 'KEAT', 'BOON', 'JIAN', 'YONG'];
const chineseWomen = ['MEI', 'SIEW', 'LING', 'HUI', 'YEN', 'POH', 'XIN', 'YI', 'CHOO', 'LAN'];
const indianMen = ['RAMASAMY', 'KUMAR', 'SUBRAMANIAM', 'MURUGAN', 'RAJENDRAN', 'GANESAN', 'PERUMAL', 'ARUMUGAM', 'VIJAYAN']; // prettier-ignore
const indianWomen = ['KAVITHA', 'LETCHUMY', 'SHANTI', 'DEVI', 'THANALETCHUMI', 'PRIYA', 'MEENATCHI', 'SARASWATHY'];
const streets = ['MAWAR', 'MELATI', 'DATO ONN', 'TUN RAZAK', 'SETIA', 'PERDANA', 'INDAH', 'BUKIT BINTANG', 'SRI MUDA', 'CEMPAKA', 'RAJA LAUT', 'PANDAN JAYA', 'DESA AMAN']; // prettier-ignore
const towns = [
  ['50480', 'KUALA LUMPUR', 'W. PERSEKUTUAN(KL)'], ['40150', 'SHAH ALAM', 'SELANGOR'], ['81200', 'JOHOR BAHRU', 'JOHOR'], ['11900', 'BAYAN LEPAS', 'PULAU PINANG'],
  ['15350', 'KOTA BHARU', 'KELANTAN'], ['93350', 'KUCHING', 'SARAWAK'], ['88450', 'KOTA KINABALU', 'SABAH'], ['31400', 'IPOH', 'PERAK'], ['70300', 'SEREMBAN', 'NEGERI SEMBILAN'],
  ['25200', 'KUANTAN', 'PAHANG'], ['75350', 'MELAKA', 'MELAKA'], ['05400', 'ALOR SETAR', 'KEDAH'], ['62150', 'PUTRAJAYA', 'W. PERSEKUTUAN(PUTRAJAYA)'],
] as const; // prettier-ignore

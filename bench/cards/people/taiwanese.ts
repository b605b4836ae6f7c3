import type { Random } from '../random.ts';
import { randomDay, today, type Day } from './dates.ts';

/** A citizen of Taiwan who does not exist, with everything a national identity card says of one. */
export interface TaiwanesePerson {
  readonly name: string;
  readonly sex: '男' | '女';
  readonly born: Day;
  readonly number: string;
  readonly father: string;
  readonly mother: string;
  readonly spouse: string;
  readonly service: string;
  readonly birthPlace: string;
  readonly address: string;
  readonly issued: Day;
  /** As the card abbreviates it, and in full. */
  readonly office: readonly [short: string, full: string];
}

const surnames = [...'陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴周徐蘇葉莊呂江何蕭羅高潘簡朱鍾彭游詹胡施沈余趙盧梁柯翁'];
const male = [...'志明俊傑家豪冠宇承恩建宏宗翰柏彥廷文雄國華信哲勳維銘凱育誠峰瑋'];
const female = [...'淑芬怡君雅婷美玲佳穎惠詩涵麗欣秀英宜蓁慧雯珮瑜筱芳雪琪靜鈺'];
const offices = [
  ['北市', '臺北市'], ['新北市', '新北市'], ['桃市', '桃園市'], ['中市', '臺中市'], ['南市', '臺南市'], ['高市', '高雄市'], ['基市', '基隆市'],
  ['竹市', '新竹市'], ['竹縣', '新竹縣'], ['苗縣', '苗栗縣'], ['彰縣', '彰化縣'], ['投縣', '南投縣'], ['雲縣', '雲林縣'], ['嘉市', '嘉義市'],
  ['屏縣', '屏東縣'], ['宜縣', '宜蘭縣'], ['花縣', '花蓮縣'], ['東縣', '臺東縣'], ['澎縣', '澎湖縣'],
] as const; // prettier-ignore
const towns = ['臺北市信義區', '臺北市中正區', '臺北市大安區', '新北市板橋區', '新北市三重區', '桃園市龜山區', '桃園市中壢區', '臺中市豐原區', '臺中市西屯區', '臺南市安平區', '高雄市鼓山區', '高雄市鳳山區', '基隆市仁愛區', '新竹市東區', '新竹縣竹北市', '苗栗縣頭份市', '彰化縣鹿港鎮', '南投縣埔里鎮', '雲林縣斗六市', '嘉義市西區', '屏東縣潮州鎮', '宜蘭縣羅東鎮', '花蓮縣吉安鄉', '臺東縣卑南鄉', '澎湖縣馬公市']; // prettier-ignore
const quarters = ['文北里', '光復里', '松仁里', '樂善里', '民生里', '福德里', '新興里', '中華里', '仁和里', '大同里'];
const roads = ['市府路', '徐州路', '松仁路', '中山路', '民權東路', '忠孝東路', '中正路', '光復南路', '成功路', '和平街', '建國北路', '文化街']; // prettier-ignore
const letterOrder = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

/** @param random drawn from in a fixed order: the same state gives the same person */
export function taiwanesePerson(random: Random): TaiwanesePerson {
  const sex = random.pick(['男', '女'] as const);
  const born = randomDay(random, 1945, 2008);
  const surname = random.pick(surnames);
  return {
    name: nameOf(random, sex, surname),
    sex,
    born,
    number: withCheckDigit(
      `${random.pick([...'ABCDEFGHJKNPQTUV'])}${sex === '男' ? 1 : 2}${random.pattern('#######')}`,
    ),
    father: nameOf(random, '男', surname),
    mother: nameOf(random, '女', random.pick(surnames)),
    spouse:
      born.year < 1995 && random.chance(0.5) ? nameOf(random, sex === '男' ? '女' : '男', random.pick(surnames)) : '',
    service: sex === '男' && born.year < 2000 ? random.pick(['服畢', '替代役', '免役']) : '',
    birthPlace: random.pick(offices)[1],
    address: addressOf(random),
    issued: randomDay(random, Math.max(2006, born.year + 14), today.year - 1),
    office: random.pick(offices),
  };
}

function nameOf(random: Random, sex: '男' | '女', surname: string): string {
  const signs = sex === '男' ? male : female;
  return surname + random.pick(signs) + (random.chance(0.93) ? random.pick(signs) : '');
}

function addressOf(random: Random): string {
  const town = `${random.pick(towns)}${random.pick(quarters)}${random.int(1, 30)}鄰${random.pick(roads)}`;
  const section = random.chance(0.35) ? `${random.pick([...'一二三四五'])}段` : '';
  const lane = random.chance(0.3) ? `${random.int(2, 320)}巷` : '';
  const floor = random.chance(0.5) ? `${random.pick([...'二三四五六七八'])}樓` : '';
  return `${town}${section}${lane}${random.int(1, 420)}號${floor}`;
}

/** The letter counts as two digits; weights 1, 9, 8, …, 1; mod 10. */
function withCheckDigit(body: string): string {
  const letter = letterOrder.indexOf(body.charAt(0)) + 10;
  const digits = [Math.floor(letter / 10), letter % 10, ...[...body.slice(1)].map(Number)];
  const sum = digits.reduce((total, digit, index) => total + digit * (index === 0 ? 1 : 10 - index), 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

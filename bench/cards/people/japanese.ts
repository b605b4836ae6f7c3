import type { Random } from '../random.ts';
import { later, randomDay, type Day } from './dates.ts';

/** A resident of Japan who does not exist. */
export interface JapanesePerson {
  readonly surname: string;
  readonly givenName: string;
  readonly sex: '男' | '女';
  readonly born: Day;
  readonly address: string;
  /** Prefecture of the address. */
  readonly prefecture: string;
}

const surnames = '佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 山崎 森 池田 橋本 阿部 石川 前田 藤田 小川 岡田 後藤 長谷川 村上 近藤 石井 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 三浦 原田 中島 上野 桜井 大野'.split(' '); // prettier-ignore
const male = '太郎 健太 大輔 翔太 拓也 直樹 誠 浩二 一郎 健一 蓮 陽翔 悠斗 和也 隆 修 雄大 亮 哲也 康平 翼'.split(' ');
const female = '花子 さくら 陽子 恵子 美咲 愛 由美子 裕子 直美 結衣 真由美 葵 あゆみ 優子 七海 千尋 ひかり 香織 久美子 みなみ 智子'.split(' '); // prettier-ignore
const places = [
  ['東京都', '千代田区霞が関', '世田谷区桜新町', '新宿区西新宿', '八王子市元本郷町', '港区芝公園'],
  ['大阪府', '大阪市北区中之島', '堺市堺区南瓦町', '豊中市中桜塚'],
  ['京都府', '京都市中京区寺町通御池', '宇治市宇治琵琶'],
  ['北海道', '札幌市中央区北一条西', '函館市東雲町', '旭川市六条通'],
  ['神奈川県', '横浜市港北区大豆戸町', '川崎市幸区堀川町', '藤沢市朝日町'],
  ['愛知県', '名古屋市中区三の丸', '豊田市西町'],
  ['埼玉県', 'さいたま市浦和区高砂', '川越市元町'],
  ['千葉県', '千葉市中央区市場町', '船橋市湊町', '市川市八幡'],
  ['福岡県', '福岡市博多区東公園', '北九州市小倉北区城内'],
  ['兵庫県', '神戸市中央区加納町', '姫路市安田'],
  ['静岡県', '静岡市葵区追手町', '浜松市中区元城町'],
  ['広島県', '広島市中区基町', '福山市東桜町'],
  ['宮城県', '仙台市青葉区国分町'],
  ['新潟県', '新潟市中央区学校町通'],
  ['長野県', '長野市大字鶴賀緑町', '松本市丸の内'],
  ['群馬県', '前橋市大手町'],
  ['栃木県', '宇都宮市旭'],
  ['石川県', '金沢市広坂'],
  ['岡山県', '岡山市北区大供'],
  ['熊本県', '熊本市中央区手取本町'],
  ['鹿児島県', '鹿児島市山下町'],
  ['沖縄県', '那覇市泉崎'],
] as const;

/** @param random drawn from in a fixed order: the same state gives the same person */
export function japanesePerson(random: Random): JapanesePerson {
  const sex = random.pick(['男', '女'] as const);
  const [prefecture, ...towns] = random.pick(places);
  const numbers = [random.int(1, 8), random.int(1, 30), random.int(1, 40)];
  const written = random.chance(0.6)
    ? `${numbers[0]}丁目${numbers[1]}番${random.chance(0.7) ? `${numbers[2]}号` : '地'}`
    : numbers.slice(0, random.int(2, 3)).join('-');
  return {
    surname: random.pick(surnames),
    givenName: random.pick(sex === '男' ? male : female),
    sex,
    born: randomDay(random, 1945, 2005),
    prefecture,
    address: `${prefecture}${random.pick(towns)}${written}`,
  };
}

/** First day of each era; the year that begins with it counts 1. */
const eras = [
  ['令和', Date.UTC(2019, 4, 1)],
  ['平成', Date.UTC(1989, 0, 8)],
  ['昭和', Date.UTC(1926, 11, 25)],
] as const;

/** The era and the year in it. */
export function eraOf({ year, month, day }: Day): { era: string; year: number } {
  const [era, first] = eras.find(([, first]) => Date.UTC(year, month - 1, day) >= first) ?? eras[2];
  return { era, year: year - new Date(first).getUTCFullYear() + 1 };
}

/** The last day of a licence: a month after the birthday some years later. */
export function licenceEnd(born: Day, issued: Day, years: number): Day {
  const { year, month, day } = later({ ...born, year: issued.year + years }, 0);
  return month === 12 ? { year: year + 1, month: 1, day } : { year, month: month + 1, day: Math.min(day, 28) };
}

/** Full-width digits and hyphens, as licences print addresses. */
export function fullWidth(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replace(/-/g, '－');
}

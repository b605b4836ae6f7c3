import type { Random } from '../random.ts';
import { regions, type Region } from './chinese-regions.ts';
import { ageOn, later, randomDay, today, two, type Day } from './dates.ts';

/** A person who does not exist, with everything a resident identity card says of one. */
export interface ChinesePerson {
  readonly name: string;
  readonly gender: '男' | '女';
  readonly ethnicity: string;
  readonly born: Day;
  readonly region: Region;
  readonly address: string;
  readonly idNumber: string;
  readonly issued: Day;
  /** null: 长期, for good. */
  readonly expires: Day | null;
}

const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤',
];
const doubleSurnames = ['欧阳', '司马', '上官', '诸葛', '皇甫', '尉迟', '慕容', '令狐'];
const maleSigns = [
  ...'伟强磊军勇杰涛超明刚平辉鹏华飞鑫波斌宇浩凯健俊帆帅旭宁龙林阳建文志海国东亮成康博子轩泽睿晨铭哲瀚',
];
const femaleSigns = [...'芳娜敏静丽艳娟霞秀燕玲桂英婷慧莹雪琳萍洁红梅颖佳倩欣怡悦雨涵梓萱诗晓露瑶琪璐薇蕾'];
const groups = (
  '汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 ' +
  '布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺'
).split(' ');
/** Names written with a point between the given name and the father's. */
const pointed: Readonly<Record<string, { male: string[]; female: string[]; fathers: string[] }>> = {
  维吾尔: {
    male: ['艾力', '买买提', '阿布都热依木', '吐尔逊江', '玉素甫', '艾尔肯', '库尔班江', '阿卜杜拉'],
    female: ['古丽娜尔', '阿依古丽', '热孜万古丽', '米日古丽', '帕提古丽', '迪丽努尔', '茹仙古丽'],
    fathers: ['艾合买提', '吐尔逊', '阿布力孜', '买买提明', '热合曼', '司马义', '玉苏普', '阿不都热依木'],
  },
  哈萨克: {
    male: ['叶尔兰', '巴合提', '努尔兰', '赛里克', '哈力木别克'],
    female: ['阿依努尔', '古丽巴合提', '加娜尔', '阿勒腾古丽'],
    fathers: ['哈布力', '托合塔尔', '努尔旦别克', '木合买提', '卡德尔'],
  },
  柯尔克孜: {
    male: ['吐尔干', '阿曼吐尔', '居马'],
    female: ['布阿依夏', '古丽努尔', '阿依木'],
    fathers: ['加尔肯', '阿坦别克', '玉买尔'],
  },
  塔吉克: { male: ['阿米尔', '达吾提'], female: ['古丽仙', '米娜瓦尔'], fathers: ['夏木沙提', '卡德尔江', '阿布'] },
};
const plainMinority: Readonly<Record<string, string[]>> = {
  藏: ['扎西次仁', '卓玛央宗', '格桑梅朵', '丹增旺堆', '洛桑顿珠', '德吉白珍', '尼玛', '索朗达杰'],
  蒙古: ['乌日娜', '巴特尔', '其木格', '苏和巴图', '娜仁高娃', '斯琴图雅', '朝鲁', '额尔敦'],
  傣: ['岩温扁', '玉香罕', '刀建国'],
  羌: ['余扎木措', '龙小琼'],
};
const streets = [
  '中山',
  '人民',
  '解放',
  '建设',
  '和平',
  '文化',
  '新华',
  '青年',
  '长江',
  '黄河',
  '学府',
  '滨河',
  '朝阳',
  '光明',
  '幸福',
  '友谊',
  '迎宾',
  '东风',
  '科技',
  '花园',
];
const estates = [
  '锦绣花园',
  '阳光小区',
  '金色家园',
  '翠湖名邸',
  '世纪城',
  '万和苑',
  '丽景湾',
  '书香门第',
  '康乐新村',
  '碧水云天',
];
const villages = [
  '石桥',
  '大王庄',
  '李家湾',
  '上河',
  '新民',
  '柳林',
  '双龙',
  '红旗',
  '青山',
  '杨树底',
  '三岔口',
  '白沙',
];

/** @param random drawn from in a fixed order: the same state gives the same person */
export function chinesePerson(random: Random): ChinesePerson {
  const gender = random.pick(['男', '女'] as const);
  const ethnicity = random.chance(0.62) ? '汉' : random.pick(groups.slice(1));
  const born = randomDay(random, 1945, 2012);
  const region = random.pick(regions);
  const issued = issueDay(random, born);
  const years = term(ageOn(born, issued));
  const order = random.int(0, 499) * 2 + (gender === '男' ? 1 : 0);
  return {
    name: chineseName(random, gender, ethnicity),
    gender,
    ethnicity,
    born,
    region,
    address: region.address + streetOf(random, 31 - region.address.length),
    idNumber: withCheckCharacter(
      `${region.code}${born.year}${two(born.month)}${two(born.day)}${String(order).padStart(3, '0')}`,
    ),
    issued,
    expires: years === null ? null : later(issued, years),
  };
}

/** ISO 7064 MOD 11-2, as GB 11643-1999 uses it. @param body the first 17 digits */
export function withCheckCharacter(body: string): string {
  let rest = 0;
  for (const digit of body) rest = ((rest + Number(digit)) * 2) % 11;
  const check = (12 - rest) % 11;
  return body + (check === 10 ? 'X' : String(check));
}

/** Years of validity by age at issue (Law on resident identity cards, art. 5); null: for good. */
function term(age: number): number | null {
  if (age < 16) return 5;
  if (age <= 25) return 10;
  return age <= 45 ? 20 : null;
}

/** Second-generation cards have been issued since 2004. */
function issueDay(random: Random, born: Day): Day {
  return randomDay(random, Math.max(2008, born.year + 6), today.year - 1);
}

function chineseName(random: Random, gender: '男' | '女', ethnicity: string): string {
  const names = pointed[ethnicity];
  if (names && random.chance(0.85))
    return `${random.pick(gender === '男' ? names.male : names.female)}·${random.pick(names.fathers)}`;
  const plain = plainMinority[ethnicity];
  if (plain && random.chance(0.7)) return random.pick(plain);
  const surname = random.chance(0.03) ? random.pick(doubleSurnames) : random.pick(surnames);
  const signs = gender === '男' ? maleSigns : femaleSigns;
  return surname + random.pick(signs) + (random.chance(0.65) ? random.pick(signs) : '');
}

/** @param room full-width characters that the card has left */
function streetOf(random: Random, room: number): string {
  for (;;) {
    const drawn = street(random);
    const width = [...drawn].reduce((sum, char) => sum + (/[0-9]/.test(char) ? 0.55 : 1), 0);
    if (width <= room) return drawn;
  }
}

function street(random: Random): string {
  const kind = random.int(0, 3);
  if (kind === 0) return `${random.pick(streets)}路${random.int(1, 399)}号`;
  if (kind === 1) {
    const estate = random.pick(estates);
    return `${random.pick(streets)}${random.pick(['东', '西', '南', '北', '中'])}路${random.int(1, 299)}号${estate}${random.int(1, 28)}幢${random.int(1, 4)}单元${random.int(1, 32)}0${random.int(1, 4)}室`;
  }
  if (kind === 2)
    return `${random.pick(villages)}镇${random.pick(villages)}村${random.int(1, 12)}组${random.int(1, 120)}号`;
  return `${random.pick(streets)}街${random.int(1, 180)}号院${random.int(1, 20)}号楼${random.int(1, 6)}门${random.int(101, 2604)}号`;
}

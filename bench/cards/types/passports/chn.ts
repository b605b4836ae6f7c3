import { common, english, field, type Holder, type Issuer } from './issuer.ts';
import { two, type Day } from '../../people/dates.ts';

const date = ({ year, month, day }: Day): string => `${two(day)} ${month}月/${english[month - 1] ?? ''} ${year}`;
/** Each given name and surname with its pinyin. */
const names: Readonly<Record<string, string>> = {
  王: 'WANG', 李: 'LI', 张: 'ZHANG', 刘: 'LIU', 陈: 'CHEN', 杨: 'YANG', 赵: 'ZHAO', 吕: 'LYU', 欧阳: 'OUYANG', 黄: 'HUANG',
  伟: 'WEI', 志强: 'ZHIQIANG', 建国: 'JIANGUO', 浩然: 'HAORAN', 子轩: 'ZIXUAN', 明: 'MING', 宇航: 'YUHANG',
  芳: 'FANG', 秀英: 'XIUYING', 雨涵: 'YUHAN', 静怡: 'JINGYI', 丽: 'LI', 婷婷: 'TINGTING', 诗琪: 'SHIQI',
}; // prettier-ignore
const latin = (name: string): string => names[name] ?? '';

/** China: characters above, pinyin below, dates 14 5月/MAY 2012; the MRZ is filled after its custom with an empty-data check digit. */
export const chn: Issuer = {
  mrzCode: 'CHN',
  font: 'Noto Sans CJK SC',
  valueSize: 3.1,
  ink: '#7a3140',
  ground: { tints: ['#f4e7e2', '#efeee4', '#f2dfe2'], lines: ['#d9a0a0', '#b7b58a'], pattern: 'both', strength: 0.3 },
  elements: [
    { kind: 'text', text: '护照', style: 'title', x: 6, y: 7 },
    { kind: 'text', text: 'PASSPORT', style: 'small', x: 6, y: 10.4 },
    { kind: 'text', text: '中华人民共和国', style: 'title', x: 46, y: 6.4 },
    { kind: 'text', text: "PEOPLE'S REPUBLIC OF CHINA", style: 'small', x: 46, y: 9.7 },
    { kind: 'portrait', x: 6, y: 14, width: 36, height: 46 },
    ...field('类型/Type', 'P', 46, 13, 14),
    ...field('国家码/Country Code', 'CHN', 62, 13, 24),
    ...field('护照号/Passport No.', '{number}', 92, 13, 30),
    ...field('姓名/Name', '{nativeName}', 46, 20.2),
    { kind: 'text', text: '{latinName}', style: 'value', x: 46, y: 28 },
    ...field('性别/Sex', '{sex}', 46, 31.8, 16),
    ...field('国籍/Nationality', '中国/CHINESE', 64, 31.8, 30),
    ...field('出生日期/Date of birth', '{born}', 98, 31.8, 26),
    ...field('出生地点/Place of birth', '{birthPlace}', 46, 40, 40),
    ...field('签发日期/Date of issue', '{issued}', 92, 40, 30),
    ...field('签发地点/Place of issue', '{issuePlace}', 46, 48.2, 40),
    ...field('有效期至/Date of expiry', '{expires}', 92, 48.2, 30),
    ...field('签发机关/Authority', '{authority}', 46, 56.4, 60),
    { kind: 'text', text: 'MPS Exit & Entry Administration', style: 'value', x: 46, y: 64 },
    { kind: 'signature', x: 98, y: 62, width: 20 },
  ],
  names: {
    male: ['伟', '志强', '建国', '浩然', '子轩', '明', '宇航'],
    female: ['芳', '秀英', '雨涵', '静怡', '丽', '婷婷', '诗琪'],
    surnames: ['王', '李', '张', '刘', '陈', '杨', '赵', '吕', '欧阳', '黄'],
  },
  places: [
    '北京/BEIJING',
    '上海/SHANGHAI',
    '广东/GUANGDONG',
    '四川/SICHUAN',
    '陕西/SHAANXI',
    '山西/SHANXI',
    '浙江/ZHEJIANG',
  ],
  authorities: ['公安部出入境管理局'],
  numbers: ['E########', 'EJ#######', 'G########'],
  lastDayOff: true,
  complete: (holder) => ({
    ...holder,
    mrzNames: { surname: latin(holder.surname), givenNames: latin(holder.givenNames) },
  }),
  print: (holder) => ({
    ...common(holder, date),
    nativeName: `${holder.surname}${holder.givenNames}`,
    latinName: `${latin(holder.surname)}, ${latin(holder.givenNames)}`,
    sex: holder.sex === 'F' ? '女/F' : '男/M',
    issuePlace: place(holder),
  }),
  nationalityTruth: () => ['中国/CHINESE', 'CHINESE', 'CHINA', '中国', "PEOPLE'S REPUBLIC OF CHINA"],
  nameTruth: (holder) => [
    `${latin(holder.givenNames)} ${latin(holder.surname)}`,
    `${latin(holder.surname)} ${latin(holder.givenNames)}`,
    `${latin(holder.surname)}, ${latin(holder.givenNames)}`,
    `${holder.surname}${holder.givenNames}`,
  ],
  birthPlaceTruth: (holder) => halves(holder.birthPlace),
  issuePlaceTruth: (holder) => halves(place(holder)),
};

function place(holder: Holder): string {
  return chn.places[(holder.draws[0] ?? 0) % chn.places.length] ?? '北京/BEIJING';
}

/** A bilingual value is right whole, or in either language. */
function halves(value: string): readonly string[] {
  return [value, ...value.split('/')];
}

import type { Settings } from '../camera/conditions.ts';

/** One picture of the tests, or two where the back is sent as a file of its own. */
export interface Recipe {
  readonly file: string;
  /** What a person sees on it. */
  readonly shows: string;
  readonly documentType: string;
  readonly seed: number;
  readonly sides: 'front' | 'back' | 'both' | 'two files';
  readonly condition: string;
  readonly variant?: string;
  readonly font?: string;
  readonly width?: number;
  readonly height?: number;
  readonly roll?: number;
  readonly pitch?: number;
  readonly yaw?: number;
  readonly fill?: number;
  readonly ground?: Settings['ground'];
}

const cn = { documentType: 'cn_id_card', sides: 'front' } as const;
const pass = { documentType: 'passport', sides: 'front' } as const;

export const recipes: readonly Recipe[] = [
  {
    ...cn,
    file: 'cn-sans.jpg',
    shows: 'front in a Hei face, scanned',
    seed: 1030,
    condition: 'scan',
    font: 'Noto Sans CJK SC',
  },
  {
    ...cn,
    file: 'cn-serif.jpg',
    shows: 'front in a Song face, photographed',
    seed: 1026,
    condition: 'photo',
    font: 'Noto Serif CJK SC',
  },
  {
    ...cn,
    file: 'cn-kai.jpg',
    shows: 'front in a Kai face, photographed',
    seed: 1018,
    condition: 'photo',
    font: 'LXGW WenKai',
  },
  {
    ...cn,
    file: 'cn-micro-hei.jpg',
    shows: 'front in WenQuanYi, photocopied',
    seed: 1017,
    condition: 'copy',
    font: 'WenQuanYi Micro Hei',
  },
  {
    ...cn,
    file: 'cn-back.jpg',
    shows: 'back, ten years',
    seed: 1021,
    sides: 'back',
    condition: 'photo',
    font: 'Noto Sans CJK SC',
  },
  {
    ...cn,
    file: 'cn-back-long-term.jpg',
    shows: 'back, 长期',
    seed: 1007,
    sides: 'back',
    condition: 'scan',
    font: 'WenQuanYi Zen Hei',
  },
  {
    ...cn,
    file: 'cn-both.jpg',
    shows: 'both sides on one sheet',
    seed: 1035,
    sides: 'both',
    condition: 'scan',
    font: 'WenQuanYi Micro Hei',
  },
  {
    ...cn,
    file: 'cn-two-files.jpg',
    shows: 'front, its back in a second file',
    seed: 1033,
    sides: 'two files',
    condition: 'photo',
    font: 'AR PL SungtiL GB',
  },
  {
    ...cn,
    file: 'cn-point-name.jpg',
    shows: 'a name with a point',
    seed: 1020,
    condition: 'photo',
    font: 'Noto Sans CJK SC',
  },
  {
    ...cn,
    file: 'cn-three-lines.jpg',
    shows: 'an address of three lines',
    seed: 1023,
    condition: 'photo',
    font: 'Noto Sans CJK SC',
  },
  {
    ...cn,
    file: 'cn-dark-table.jpg',
    shows: 'dark table, in perspective',
    seed: 1019,
    condition: 'photo',
    ground: 'walnut',
    pitch: -17,
    yaw: 15,
    roll: -3,
    fill: 0.8,
  },
  {
    ...cn,
    file: 'cn-tilted.jpg',
    shows: 'tilted by 8 degrees, a number with X',
    seed: 1004,
    condition: 'photo',
    roll: 8,
    fill: 0.85,
  },
  {
    ...cn,
    file: 'cn-turned-90.jpg',
    shows: 'turned clockwise by 90 degrees',
    seed: 1016,
    condition: 'photo',
    roll: 91,
  },
  { ...cn, file: 'cn-upside-down.jpg', shows: 'upside down', seed: 1025, condition: 'photo', roll: 179 },
  {
    ...cn,
    file: 'cn-640.jpg',
    shows: '640 pixels wide',
    seed: 1028,
    condition: 'small',
    font: 'Noto Sans CJK SC',
    width: 640,
    height: 480,
  },
  { ...pass, file: 'passport-deu.jpg', shows: 'Germany: umlauts', seed: 1004, variant: 'DEU', condition: 'photo' },
  {
    ...pass,
    file: 'passport-fra.jpg',
    shows: 'France: accents, lower case',
    seed: 1000,
    variant: 'FRA',
    condition: 'scan',
  },
  {
    ...pass,
    file: 'passport-esp.jpg',
    shows: 'Spain: two surnames, ñ',
    seed: 1001,
    variant: 'ESP',
    condition: 'photo',
  },
  {
    ...pass,
    file: 'passport-pol.jpg',
    shows: 'Poland: ogoneks, a hyphen',
    seed: 1001,
    variant: 'POL',
    condition: 'scan',
  },
  {
    ...pass,
    file: 'passport-tur.jpg',
    shows: 'Turkey: dotted capitals, tilted',
    seed: 1000,
    variant: 'TUR',
    condition: 'photo',
    roll: -9,
    fill: 0.9,
  },
  {
    ...pass,
    file: 'passport-can.jpg',
    shows: 'Canada: bilingual dates, years of two digits',
    seed: 1002,
    variant: 'CAN',
    condition: 'photo',
  },
  {
    ...pass,
    file: 'passport-usa.jpg',
    shows: 'United States, on a dark table',
    seed: 1000,
    variant: 'USA',
    condition: 'photo',
    ground: 'slate',
    pitch: 12,
    yaw: -10,
    fill: 0.9,
  },
  {
    ...pass,
    file: 'passport-gbr-small.jpg',
    shows: 'United Kingdom, 800 pixels wide',
    seed: 1001,
    variant: 'GBR',
    condition: 'small',
    width: 800,
    height: 600,
  },
  {
    ...pass,
    file: 'passport-chn.jpg',
    shows: 'China: characters and pinyin',
    seed: 1002,
    variant: 'CHN',
    condition: 'photo',
  },
  { ...pass, file: 'passport-vnm.jpg', shows: 'Viet Nam: tone marks', seed: 1004, variant: 'VNM', condition: 'scan' },
  {
    ...pass,
    file: 'passport-bra-turned.jpg',
    shows: 'Brazil, turned by 270 degrees',
    seed: 1000,
    variant: 'BRA',
    condition: 'photo',
    roll: 270,
  },
];

/** The two of the README and of the first start. */
export const samples: readonly Recipe[] = [
  {
    ...cn,
    file: 'cn_id_card.jpg',
    shows: 'the sample',
    seed: 1010,
    condition: 'photo',
    font: 'Noto Sans CJK SC',
    ground: 'oak',
    roll: -2,
    pitch: 4,
    yaw: -3,
    fill: 0.88,
  },
  {
    ...pass,
    file: 'passport.jpg',
    shows: 'the sample',
    seed: 1002,
    variant: 'DEU',
    condition: 'photo',
    ground: 'oak',
    roll: 2,
    pitch: 3,
    yaw: 3,
    fill: 0.92,
  },
];

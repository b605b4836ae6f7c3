import { execFileSync } from 'node:child_process';

/** The font families that the cards are set in, each with the Debian package that has it. */
export const fonts = {
  'Noto Sans CJK SC': 'fonts-noto-cjk',
  'Noto Serif CJK SC': 'fonts-noto-cjk',
  'WenQuanYi Micro Hei': 'fonts-wqy-microhei',
  'WenQuanYi Zen Hei': 'fonts-wqy-zenhei',
  'AR PL SungtiL GB': 'fonts-arphic-gbsn00lp',
  'AR PL UMing CN': 'fonts-arphic-uming',
  'LXGW WenKai': 'fonts-lxgw-wenkai',
  'OCR B': 'fonts-ocr-b',
  'DejaVu Sans': 'fonts-dejavu-core',
  'DejaVu Serif': 'fonts-dejavu-core',
  'DejaVu Sans Mono': 'fonts-dejavu-core',
  'Liberation Sans': 'fonts-liberation',
  'Liberation Serif': 'fonts-liberation',
  'Liberation Mono': 'fonts-liberation',
  'Noto Sans': 'fonts-noto-core',
  'Noto Serif': 'fonts-noto-core',
  'Noto Nastaliq Urdu': 'fonts-noto-core',
  'Noto Naskh Arabic': 'fonts-noto-core',
  KacstOffice: 'fonts-kacst',
  'Noto Sans Bengali': 'fonts-noto-core',
  Lato: 'fonts-lato',
  'Noto Sans Devanagari': 'fonts-noto-core',
  NanumGothic: 'fonts-nanum',
  NanumMyeongjo: 'fonts-nanum',
  UnDotum: 'fonts-unfonts-core',
  'Noto Sans CJK KR': 'fonts-noto-cjk',
  Loma: 'fonts-tlwg-loma-ttf',
  'Noto Sans Thai': 'fonts-noto-core',
  'Noto Looped Thai': 'fonts-noto-core',
  'Noto Serif Thai': 'fonts-noto-core',
  'AR PL UMing HK': 'fonts-arphic-uming',
  'AR PL UKai HK': 'fonts-arphic-ukai',
  'AR PL UKai TW': 'fonts-arphic-ukai',
  'AR PL UMing TW': 'fonts-arphic-uming',
  'Noto Sans CJK HK': 'fonts-noto-cjk',
  'Noto Sans CJK TC': 'fonts-noto-cjk',
  'Noto Serif CJK TC': 'fonts-noto-cjk',
  IPAGothic: 'fonts-ipafont-gothic',
  'VL Gothic': 'fonts-vlgothic',
  'Noto Sans CJK JP': 'fonts-noto-cjk',
} as const satisfies Record<string, string>;

/** The families that bench/scripts prints its sheets in, besides those above. */
export const scriptFonts = {
  UnBatang: 'fonts-unfonts-core',
  IPAMincho: 'fonts-ipafont-mincho',
  'Noto Serif CJK JP': 'fonts-noto-cjk',
  'Tlwg Typo': 'fonts-tlwg-typo-ttf',
  Harmattan: 'fonts-sil-harmattan',
  Mitra: 'fonts-beng-extra',
  'Noto Serif Bengali': 'fonts-noto-core',
  'Samyak Devanagari': 'fonts-samyak-deva',
  'Noto Serif Devanagari': 'fonts-noto-core',
} as const satisfies Record<string, string>;

/**
 * A missing family would silently be replaced by another, and the same seed would give another picture.
 * @throws Error naming the packages to install
 */
export function requireFonts(wanted: Readonly<Record<string, string>> = fonts): void {
  const installed = execFileSync('fc-list', [':', 'family'], { encoding: 'utf8' });
  const families = new Set(installed.split('\n').flatMap((line) => line.split(',').map((name) => name.trim())));
  const missing = Object.entries(wanted).filter(([family]) => !families.has(family));
  if (missing.length === 0) return;
  const packages = [...new Set(missing.map(([, name]) => name))].join(' ');
  throw new Error(`fonts missing; on Debian: apt-get install --no-install-recommends fontconfig ${packages}`);
}

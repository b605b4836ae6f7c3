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
  Lato: 'fonts-lato',
} as const satisfies Record<string, string>;

/**
 * A missing family would silently be replaced by another, and the same seed would give another picture.
 * @throws Error naming the packages to install
 */
export function requireFonts(): void {
  const installed = execFileSync('fc-list', [':', 'family'], { encoding: 'utf8' });
  const families = new Set(installed.split('\n').flatMap((line) => line.split(',').map((name) => name.trim())));
  const missing = Object.entries(fonts).filter(([family]) => !families.has(family));
  if (missing.length === 0) return;
  const packages = [...new Set(missing.map(([, name]) => name))].join(' ');
  throw new Error(`fonts missing; on Debian: apt-get install --no-install-recommends fontconfig ${packages}`);
}

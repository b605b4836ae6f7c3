/** The languages of the pages. */
export const languages = {
  en: { tag: 'en', name: 'English' },
  zh: { tag: 'zh-Hans', name: '简体中文' },
} as const satisfies Record<string, { tag: string; name: string }>;

export type Language = keyof typeof languages;

/** The one that is asked for by `lang`, else the first that Accept-Language has (RFC 9110 §12.5.4), else English. */
export function languageOf(asked: unknown, acceptLanguage = ''): Language {
  if (isLanguage(asked)) return asked;
  return ranked(acceptLanguage).map(primaryTag).find(isLanguage) ?? 'en';
}

function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(languages, value);
}

function ranked(header: string): string[] {
  return header
    .slice(0, headerCharactersMax)
    .split(',')
    .map((part) => ({ tag: part.split(';', 1)[0]?.trim() ?? '', q: Number(/;\s*q=([\d.]+)/.exec(part)?.[1] ?? 1) }))
    .filter(({ q }) => q > 0)
    .sort((one, other) => other.q - one.q)
    .map(({ tag }) => tag);
}

const primaryTag = (tag: string) => tag.split('-', 1)[0]?.toLowerCase();
const headerCharactersMax = 500;

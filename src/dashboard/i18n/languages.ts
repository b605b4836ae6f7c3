export type Language = 'en' | 'zh';

/** What `lang` says in the document, and what the language calls itself. */
export const languages = {
  en: { tag: 'en', name: 'English' },
  zh: { tag: 'zh-Hans', name: '简体中文' },
} as const satisfies Record<Language, { tag: string; name: string }>;

/** Texts of one part of the page, in every language with the same names. */
export type Messages<Texts> = Readonly<Record<Language, Texts>>;

import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { remembered } from './remembered.ts';

export type Language = 'en' | 'zh';

/** What `lang` says in the document, and what the language calls itself. */
export const languages = {
  en: { tag: 'en', name: 'English' },
  zh: { tag: 'zh-Hans', name: '简体中文' },
} as const satisfies Record<Language, { tag: string; name: string }>;

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const Chosen = createContext<LanguageChoice>({ language: 'en', choose: () => undefined });

/** The person's choice, else the browser's, else English. */
export function LanguageProvider({ children }: { children: ComponentChildren }) {
  const [language, setLanguage] = useState<Language>(() => stored.get() ?? preferred());
  useEffect(() => {
    document.documentElement.lang = languages[language].tag;
  }, [language]);
  const choice = useMemo(() => {
    const choose = (next: Language) => {
      stored.set(next);
      setLanguage(next);
    };
    return { language, choose };
  }, [language]);
  return <Chosen.Provider value={choice}>{children}</Chosen.Provider>;
}

export function useLanguage(): LanguageChoice {
  return useContext(Chosen);
}

/** Texts of one part of the page, in every language with the same names. */
export type Messages<Texts> = Readonly<Record<Language, Texts>>;

/** The texts in the chosen language. */
export function useMessages<Texts>(messages: Messages<Texts>): Texts {
  return messages[useLanguage().language];
}

const stored = remembered('language', (value): value is Language => value in languages);

function preferred(): Language {
  return navigator.languages
    .find((tag) => /^(zh|en)\b/i.test(tag))
    ?.toLowerCase()
    .startsWith('zh')
    ? 'zh'
    : 'en';
}

import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { type Language, languages, type Messages } from './languages.ts';
import { remembered } from './remembered.ts';

export { type Language, languages, type Messages };

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

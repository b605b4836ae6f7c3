import { type Language, languages, type Messages, useLanguage, useMessages } from '../i18n/language.tsx';
import { applyTheme, type Theme, themes, useTheme } from '../theme.ts';

/** Language and colours: small, the same on every page. */
export function Choices() {
  const texts = useMessages(messages);
  const { language, choose } = useLanguage();
  const theme = useTheme();
  return (
    <div class="row tight choices">
      <select
        class="input"
        aria-label={texts.language}
        value={language}
        onChange={(event) => choose(event.currentTarget.value === 'zh' ? 'zh' : 'en')}
      >
        {Object.entries(languages).map(([value, { name, tag }]) => (
          <option key={value} value={value} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      <select
        class="input"
        aria-label={texts.colours}
        value={theme}
        onChange={(event) => applyTheme(themes.find((one) => one === event.currentTarget.value) ?? 'system')}
      >
        {themes.map((value) => (
          <option key={value} value={value}>
            {texts[value]}
          </option>
        ))}
      </select>
    </div>
  );
}

const messages: Messages<Record<Theme | 'language' | 'colours', string>> = {
  en: { language: 'Language', colours: 'Colours', system: 'System', light: 'Light', dark: 'Dark' },
  zh: { language: '语言', colours: '配色', system: '跟随系统', light: '浅色', dark: '深色' },
} satisfies Record<Language, unknown>;

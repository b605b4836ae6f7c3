import { remembered } from './i18n/remembered.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const stored = remembered('theme', (value): value is Theme => themes.some((theme) => theme === value));

export function chosenTheme(): Theme {
  return stored.get() ?? 'system';
}

/** Light and dark are `color-scheme` alone: every colour of the style sheets is given for both. */
export function applyTheme(theme: Theme): void {
  stored.set(theme);
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

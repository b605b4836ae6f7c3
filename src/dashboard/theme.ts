import { useEffect, useState } from 'preact/hooks';
import { remembered } from './i18n/remembered.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const stored = remembered('theme', (value): value is Theme => themes.some((theme) => theme === value));
const listeners = new Set<(theme: Theme) => void>();

export function chosenTheme(): Theme {
  return stored.get() ?? 'system';
}

/** Light and dark are `color-scheme` alone: every colour of the style sheets is given for both. */
export function applyTheme(theme: Theme): void {
  stored.set(theme);
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  for (const tell of listeners) tell(theme);
}

/** The choice, wherever on the page it is made. */
export function useTheme(): Theme {
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  useEffect(() => {
    listeners.add(setTheme);
    return () => void listeners.delete(setTheme);
  }, []);
  return theme;
}

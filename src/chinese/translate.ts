/**
 * What stands in `texts` for an English text, or undefined. `{}` in a key is any text: it comes into the translation's `{}` of the
 * same place, as `part` has it. The first key that fits counts.
 */
export function translate(
  english: string,
  texts: Readonly<Record<string, string>>,
  part: (text: string) => string = (text) => text,
): string | undefined {
  const whole = Object.hasOwn(texts, english) ? texts[english] : undefined;
  if (whole !== undefined) return whole;
  for (const [form, chinese] of Object.entries(texts)) {
    const parts = form.includes('{}') ? patternOf(form).exec(english)?.slice(1) : undefined;
    if (parts) return parts.reduce((text, each) => text.replace('{}', () => part(each)), chinese);
  }
  return undefined;
}

const patterns = new Map<string, RegExp>();

function patternOf(form: string): RegExp {
  const escaped = form.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll('{}', '(.+)');
  const pattern = patterns.get(form) ?? new RegExp(`^${escaped}$`, 's');
  patterns.set(form, pattern);
  return pattern;
}

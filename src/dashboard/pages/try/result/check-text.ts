import { type Language, type Messages } from '../../../i18n/language.tsx';
import { fieldLabel } from './field-labels.ts';

/** What a check compares, for people: `documentNumber: VIZ = MRZ` → Document number: print = MRZ. */
export function checkText(rule: string, language: Language): string {
  const text = patterns[language].reduce((before, [pattern, words]) => before.replace(pattern, words), rule);
  // Rules name fields as the reply does.
  const plain = text.replaceAll(fieldName, (name) => lowerFirst(fieldLabel(name, language)));
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** In camel case, or one word that stands before a colon or beside an order in time. */
const fieldName = /\b[a-z]+(?:[A-Z][a-z]*)+\b|^[a-z]+(?=[:：]| (?:before|早于) )|(?<= (?:before|早于) )[a-z]+$/g;

function lowerFirst(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** The forms that every type shares. A rule of one country keeps the server's words: it cites the law it is from. */
const patterns: Messages<readonly (readonly [RegExp, string])[]> = {
  en: [[/\bVIZ = (MRZ|BARCODE)\b/, 'print = $1']],
  zh: [
    [/^(\w+): VIZ = MRZ$/, '$1：版面 = 机读区'],
    [/^(\w+): VIZ = BARCODE$/, '$1：版面 = 条码'],
    [/^(\w+): MRZ = BARCODE$/, '$1：机读区 = 条码'],
    [/^(\w+) before (\w+)$/, '$1 早于 $2'],
    [/^MRZ check digit: (\w+)/, '机读区校验位：$1'],
  ],
};

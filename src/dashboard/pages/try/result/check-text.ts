import { type Language } from '../../../i18n/languages.ts';
import { fieldLabel } from './field-labels.ts';
import { inChinese } from './in-chinese.ts';

/** What a check compares, for people: `documentNumber: VIZ = MRZ` → Document number: print = MRZ. */
export function ruleText(rule: string, language: Language): string {
  if (language === 'zh') return inChinese(rule, (name) => zoneParts[name] ?? fieldLabel(name, 'zh'));
  // Rules name fields as the reply does.
  const plain = rule
    .replace(/\bVIZ = (MRZ|BARCODE)\b/, 'print = $1')
    .replaceAll(fieldName, (name) => lowerFirst(fieldLabel(name, 'en')));
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** What was compared. */
export function evidenceText(evidence: string, language: Language): string {
  return language === 'zh' ? inChinese(evidence) : evidence.replace(/^VIZ /, 'print ');
}

/** In camel case, or one word that stands before a colon or beside an order in time. */
const fieldName = /\b[a-z]+(?:[A-Z][a-z]*)+\b|^[a-z]+(?=:| before )|(?<= before )[a-z]+$/g;

function lowerFirst(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** Parts of the machine-readable zone that no document has as a field. */
const zoneParts: Readonly<Record<string, string>> = {
  birthDate: '出生日期',
  composite: '综合',
};

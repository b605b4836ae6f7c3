import { checks } from '../../../../chinese/checks.ts';
import { fieldDescriptions } from '../../../../chinese/field-descriptions.ts';
import { quality } from '../../../../chinese/quality.ts';
import { rules } from '../../../../chinese/rules.ts';
import { translate } from '../../../../chinese/translate.ts';

/** A sentence of a reply in Chinese; `part` says a field's name. What has no words, such as two dates, stays as it is. */
export function inChinese(english: string, part?: (text: string) => string): string {
  return translate(english, texts, part) ?? english;
}

const texts = { ...fieldDescriptions, ...quality, ...rules, ...checks };

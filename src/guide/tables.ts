import { STATUS_CODES as statusTexts } from 'node:http';
import { catalogue, isReason, type Reason } from '../errors/catalogue.ts';
import { plans } from '../services/billing/plans.ts';
import { errorAdvice } from './error-advice.ts';
import { type Language } from './language.ts';
import { code, codeBlock, table } from './markdown.ts';
import { words } from './words.ts';

/** The catalogue of errors, each reason with an anchor of its own. */
export function errorTable(language: Language): string {
  const { reason, status, when, remedy } = words[language];
  const rows = reasons.map((one) => {
    const [number, message] = catalogue[one];
    const [occasion, advice] = errorAdvice[language][one];
    return [`{#${one}}${code(one)}`, String(number), `${occasion} ${code(message)}`, advice];
  });
  return table([reason, status, when, remedy], rows);
}

const reasons = Object.keys(catalogue).filter(isReason);

/** The body of a REST error. */
export function errorExample(reason: Reason): string {
  const [number, message] = catalogue[reason];
  const error = { code: number, message, status: statusTexts[number], details: [{ reason }] };
  return codeBlock('json', JSON.stringify({ error }, null, 2));
}

export function planTable(language: Language): string {
  const { plan, monthlyCalls, creditPacks } = words[language];
  const rows = plans.map((each) => [
    code(each.plan),
    each.monthlyCalls.toLocaleString('en'),
    each.creditPacks.map((pack) => pack.toLocaleString('en')).join(', '),
  ]);
  return table([plan, monthlyCalls, creditPacks], rows);
}

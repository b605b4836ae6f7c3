import type { RuleName } from '../../chinese/rules.ts';
import type { NamedCheck } from '../reading.ts';

/** The form of a document's number by the state or province that issues it. */
export type LicenceForms = ReadonlyMap<string, RegExp>;

/**
 * Whether a number, without spaces, hyphens and points, is of the form that its issuer uses; null where the issuer is
 * not known. A form tells a misreading from a number; it proves neither.
 */
export function checkLicenceForm(
  forms: LicenceForms,
  issuer: string | null,
  number: string | null,
  rule: RuleName = 'licence number is of its state’s form',
): NamedCheck | null {
  const form = issuer === null ? undefined : forms.get(issuer.toUpperCase());
  if (form === undefined || number === null) return null;
  const verdict = form.test(plainNumber(number)) ? 'VALID' : 'INVALID';
  return { rule, verdict, evidence: `${issuer ?? ''} ${number}` };
}

/** A number without what only parts its groups. */
export function plainNumber(number: string): string {
  return number.toUpperCase().replace(/[\s.-]/g, '');
}

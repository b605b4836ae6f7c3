import { z } from 'zod';
import { passwordBytesMax } from '../../auth/password.ts';
import { invalidField } from '../invalid-field.ts';

const emailCharactersMax = 254;
const localPartCharactersMax = 64;
const nameCharactersMax = 100;
const passwordCharactersMin = 10;
const searchCharactersMax = 254;

/** What an account is made of. Each gives the value as it is stored, or throws ApiError INVALID_REQUEST. */
export const accountRules = {
  /** Browsers' own rule for e-mail addresses (HTML §4.10.5.1.5) with a domain of two labels at least; RFC 5321 §4.5.3.1. */
  email(value: string, field = 'email'): string {
    const email = normaliseEmail(value);
    if (email.length > emailCharactersMax)
      throw invalidField(field, `must have at most ${emailCharactersMax} characters`);
    const [localPart = '', domain = ''] = email.split('@');
    const isAddress = z.regexes.html5Email.test(email) && domain.includes('.');
    if (!isAddress || localPart.length > localPartCharactersMax)
      throw invalidField(field, 'must be an e-mail address such as name@example.org');
    return email;
  },

  /** Length is what counts (NIST SP 800-63B §5.1.1.2): no rules about which characters. */
  password(value: string, { email, field = 'password' }: { readonly email: string; readonly field?: string }): string {
    if ([...value].length < passwordCharactersMin) {
      throw invalidField(field, `must have at least ${passwordCharactersMin} characters`);
    }
    if (Buffer.byteLength(value) > passwordBytesMax)
      throw invalidField(field, `must have at most ${passwordBytesMax} bytes`);
    if (normaliseEmail(value) === email) throw invalidField(field, 'must not be the e-mail address');
    return value;
  },

  name(value: string): string {
    const name = value.trim();
    if (name === '') throw invalidField('name', 'must not be empty');
    if (name.length > nameCharactersMax)
      throw invalidField('name', `must have at most ${nameCharactersMax} characters`);
    if (/\p{Cc}/u.test(name)) throw invalidField('name', 'must not hold control characters');
    return name;
  },

  /** A part of an e-mail address or a name. */
  search(value: string): string {
    if (value.length > searchCharactersMax)
      throw invalidField('search', `must have at most ${searchCharactersMax} characters`);
    if (/\p{Cc}/u.test(value)) throw invalidField('search', 'must not hold control characters');
    return value.trim();
  },
};

/** Addresses are kept and compared in lower case. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

import { formatCidr, parseCidr } from '../../auth/cidr.ts';
import { allScopes } from '../../auth/scopes.ts';
import { invalidField } from '../invalid-field.ts';

const nameLengthMax = 100;
export const cidrsMax = 50;
const requestsPerMinuteMax = 100_000;
const monthlyCapMax = 100_000_000;
export const gracePeriodSecondsDefault = 24 * 60 * 60;
export const gracePeriodSecondsMax = 7 * 24 * 60 * 60;

/** What a caller may ask of a key. Each gives the value as it is stored, or throws ApiError INVALID_REQUEST. */
export const keyRules = {
  name(value: string): string {
    const name = value.trim();
    if (name === '') throw invalidField('name', 'must not be empty');
    if (name.length > nameLengthMax) throw invalidField('name', `must have at most ${nameLengthMax} characters`);
    if (/\p{Cc}/u.test(name)) throw invalidField('name', 'must not hold control characters');
    return name;
  },

  expiresAt(value: Date, now: Date): Date {
    if (Number.isNaN(value.getTime())) throw invalidField('expiresAt', 'must be a date');
    if (value <= now) throw invalidField('expiresAt', 'must be in the future');
    if (value.getUTCFullYear() > 9999) throw invalidField('expiresAt', 'must be before the year 10000');
    return value;
  },

  /** Known scopes, each once. */
  scopes(values: readonly string[], documentTypes: readonly string[]): string[] {
    if (values.length === 0) throw invalidField('scopes', 'must name at least one scope');
    const unknown = values.find(
      (scope) => !allScopes.includes(scope) && !documentTypes.some((type) => scope === `ocr:${type}`),
    );
    if (unknown !== undefined) {
      throw invalidField('scopes', `holds an unknown scope; known are ${allScopes.join(', ')} and ocr:DOCUMENT_TYPE`);
    }
    return [...new Set(values)];
  },

  /** Ranges in one spelling, each once. */
  allowedCidrs(values: readonly string[]): string[] {
    if (values.length > cidrsMax) throw invalidField('allowedCidrs', `must hold at most ${cidrsMax} ranges`);
    const ranges = values.map((value, index) => {
      const range = parseCidr(value);
      if (!range)
        throw invalidField('allowedCidrs', `must hold ranges such as 192.0.2.0/24; number ${index + 1} is none`);
      return formatCidr(range);
    });
    return [...new Set(ranges)];
  },

  /** Null: no limit of its own. */
  requestsPerMinute(value: number | null): number | null {
    return wholeNumber('requestsPerMinute', value, requestsPerMinuteMax);
  },

  /** Null: none. */
  monthlyCap(value: number | null): number | null {
    return wholeNumber('monthlyCap', value, monthlyCapMax);
  },

  gracePeriodSeconds(value: number | null | undefined): number {
    const seconds = value ?? gracePeriodSecondsDefault;
    if (!Number.isInteger(seconds) || seconds < 0 || seconds > gracePeriodSecondsMax) {
      throw invalidField('gracePeriodSeconds', `must be a whole number from 0 to ${gracePeriodSecondsMax} (7 days)`);
    }
    return seconds;
  },
};

function wholeNumber(field: string, value: number | null, max: number): number | null {
  if (value === null || (Number.isInteger(value) && value >= 1 && value <= max)) return value;
  throw invalidField(field, `must be a whole number from 1 to ${max}`);
}

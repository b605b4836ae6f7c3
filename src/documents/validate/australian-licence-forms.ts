import type { LicenceForms } from './licence-forms.ts';

/**
 * Numbers of Australian driving licences by state, and of the cards, without separators (Attorney-General's Department,
 * Document Verification Service, driver licence match specification).
 */
export const australianLicenceForms: LicenceForms = new Map([
  ['ACT', /^\d{6,10}$/],
  ['NSW', /^[A-Z\d]{6,8}$/],
  ['NT', /^\d{1,10}$/],
  ['QLD', /^\d{8,9}$/],
  ['SA', /^[A-Z\d]{6}$/],
  ['TAS', /^[A-Z\d]{6,8}$/],
  ['VIC', /^\d{1,10}$/],
  ['WA', /^\d{7}$/],
]);

export const australianCardForms: LicenceForms = new Map([
  ['ACT', /^[A-Z\d]{10}$/],
  ['NSW', /^\d{10}$/],
  ['NT', /^\d{6,8}$/],
  ['QLD', /^[A-Z\d]{10}$/],
  ['SA', /^[A-Z\d]{9}$/],
  ['TAS', /^[A-Z\d]{9}$/],
  ['VIC', /^[A-Z\d]{8}$/],
  ['WA', /^[A-Z\d]{8,10}$/],
]);

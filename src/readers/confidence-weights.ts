/** Fitted by `npm run confidence` in bench/, which writes this file: log odds that a value is right. */
export const weights = {
  base: 1.12,
  doubt: -1.32,
  corrected: -1.56,
  valid: 1.14,
  invalid: -3.23,
  agrees: 0.81,
  differs: -1.38,
} as const;

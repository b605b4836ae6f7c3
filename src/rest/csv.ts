/** A value of a row: an absent one is an empty cell. */
export type CsvValue = string | number | null;

/** One line of RFC 4180 with its line end. */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

/** RFC 4180 §3, with a header line. */
export const csvContentType = 'text/csv; charset=utf-8; header=present';

function cell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Spreadsheets would run such a text, and a key's name is its owner's choice: OWASP, "CSV injection". */
const formulaStart = /^[=+\-@\t\r]/;

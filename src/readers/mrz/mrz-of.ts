import type { DocumentDefinition, MrzFormat } from '../../documents/define.ts';
import type { Page } from '../../page.ts';
import { type MrzOptions, type MrzReading, readMrzs } from './read-mrz.ts';

/** The zone of the definition's own kind that the pages show; else any of its formats; null where there is none. */
export function mrzOf(
  pages: readonly Page[],
  { mrz }: Pick<DocumentDefinition, 'mrz'>,
  options?: Omit<MrzOptions, 'formats'>,
): MrzReading | null {
  if (!mrz) return null;
  const readings = pages.flatMap((page) =>
    options ? readMrzs(page, { ...options, formats: mrz.formats }) : undated(page, mrz.formats),
  );
  const isOwn = ({ documentCode, values }: MrzReading) =>
    mrz.documentCode.test(documentCode ?? '') &&
    (mrz.issuingState === undefined || values.get('issuingState')?.value === mrz.issuingState);
  return readings.find(isOwn) ?? readings[0] ?? null;
}

const found = new WeakMap<Page, Map<string, MrzReading[]>>();

/** A page's zones without regard to the century of their dates. Looked for once: every type that has such a zone asks. */
function undated(page: Page, formats: readonly MrzFormat[]): MrzReading[] {
  const ofPage = found.get(page) ?? new Map<string, MrzReading[]>();
  found.set(page, ofPage);
  const key = [...formats].sort().join();
  const readings = ofPage.get(key) ?? readMrzs(page, { formats, today: '2999-12-31' });
  ofPage.set(key, readings);
  return readings;
}

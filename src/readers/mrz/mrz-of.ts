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
  const readings = options
    ? pages.flatMap((page) => readMrzs(page, { ...options, formats: mrz.formats }))
    : undated(pages).filter(({ format }) => mrz.formats.includes(format));
  const isOwn = ({ documentCode, values }: MrzReading) =>
    mrz.documentCode.test(documentCode ?? '') &&
    (mrz.issuingState === undefined || values.get('issuingState')?.value === mrz.issuingState);
  return readings.find(isOwn) ?? readings[0] ?? null;
}

/** Formats in the order in which they are looked for: those told apart by no more than a digit together. */
const turns: readonly (readonly MrzFormat[])[] = [['TD1'], ['TD3'], ['TD2', 'IDFRA', 'IDROU'], ['MRV-A', 'MRV-B']];

const found = new WeakMap<Page, { readonly pages: readonly Page[]; readonly readings: readonly MrzReading[] }>();

/**
 * The zones of a document's pages without regard to the century of their dates. Looked for once, since every type that has
 * a zone asks; and no further than to one whose check digits all hold, which is no other format's.
 */
function undated(pages: readonly Page[]): readonly MrzReading[] {
  const [first] = pages;
  const known = first && found.get(first);
  if (known?.pages.length === pages.length && known.pages.every((page, index) => page === pages[index]))
    return known.readings;
  const of = (formats: readonly MrzFormat[]) =>
    pages.flatMap((page) => readMrzs(page, { formats, today: '2999-12-31' }));
  const proven = turns.find((formats) => of(formats).some(isProven));
  const readings = of(proven ?? turns.flat());
  if (first) found.set(first, { pages, readings });
  return readings;
}

function isProven({ checks }: MrzReading): boolean {
  return checks.length >= 4 && checks.every(({ holds }) => holds);
}

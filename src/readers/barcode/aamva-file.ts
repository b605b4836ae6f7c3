/** The parts of an AAMVA payload, before anything is made of its elements. */
export interface AamvaFile {
  /** Six digits, or empty where the header is too damaged to tell. */
  readonly iin: string;
  /** 1 to 10 so far; 0 before the standard of 2000. */
  readonly version: number;
  /** By identifier; the first of each counts. Padding is removed. */
  readonly elements: ReadonlyMap<string, string>;
}

/**
 * The header, annex D.12.3 of the Card Design Standard: `@`, LF, RS, CR, file type, IIN (6), version (2), from version 2
 * on the jurisdiction's own version (2), number of subfiles (2). Then a designator for each: type, offset (4), length (4).
 * Issuers leave out the compliance indicator, write FS for RS, CR LF for LF, and `AAMVA` for `ANSI `; offsets are often
 * wrong. So nothing but the file type has to be there, and offsets are not believed.
 */
const header = /(?:ANSI ?|AAMVA)\s*(\d{6})(\d\d)((?:\d\d){1,2})(?=(?:DL|ID|EN|Z[A-Z])\d{4}|DL|ID|EN)/;
const designators = /^(?:(?:DL|ID|EN|Z[A-Z])\d{8})+/;
/** A subfile's type before its first element, and the element itself. */
const element = /^(?:(?:DL|ID|EN|Z[A-Z])(?=[DZ][A-Z][A-Z0-9]))?([DZ][A-Z][A-Z0-9])([\s\S]*)$/;

/** The elements of an AAMVA payload, or null where the text is none. */
export function aamvaFile(text: string): AamvaFile | null {
  const found = header.exec(text);
  if (!found) return null;
  const [whole, iin = '', version = ''] = found;
  const rest = text.slice(found.index + whole.length);
  const body = rest.slice(designators.exec(rest)?.[0].length ?? 0);
  const elements = new Map<string, string>();
  // eslint-disable-next-line no-control-regex -- elements end with LF, subfiles with CR; some issuers use GS or RS
  for (const record of body.split(/[\n\r\u001c-\u001f]+/u)) {
    const [, id, value] = element.exec(record.trimStart()) ?? [];
    if (id !== undefined && value !== undefined && !elements.has(id)) elements.set(id, value.trim());
  }
  return elements.size === 0 ? null : { iin, version: Number(version), elements };
}

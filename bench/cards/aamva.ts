/**
 * The payload of a PDF417 of a driving licence (AAMVA DL/ID Card Design Standard, annex D.12): header with one subfile's designator,
 * then its elements. @param elements in the standard's order, without their padding
 */
export function aamvaFile(iin: string, version: number, elements: Readonly<Record<string, string>>): string {
  const body = `DL${Object.entries(elements)
    .map(([id, value]) => `${id}${value}`)
    .join('\n')}\r`;
  const header = `@\n\u001e\rANSI ${iin}${String(version).padStart(2, '0')}0001`;
  const offset = header.length + 10;
  return `${header}DL${String(offset).padStart(4, '0')}${String(body.length).padStart(4, '0')}${body}`;
}

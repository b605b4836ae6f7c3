/** A part of a multipart form, written by hand: what is left out is not sent. */
export interface Part {
  readonly name: string;
  readonly filename?: string;
  readonly type?: string;
  readonly body: string | Uint8Array;
}

export const boundary = '----test-boundary-7MA4YWxkTrZu0gW';

/** The bytes of a form, as RFC 7578 says, and the header that belongs to them. */
export function form(parts: readonly Part[]): { payload: Buffer; contentType: string } {
  const pieces = parts.flatMap(({ body, filename, name, type }) => [
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`,
    filename === undefined ? '' : `; filename="${filename}"`,
    type === undefined ? '\r\n\r\n' : `\r\nContent-Type: ${type}\r\n\r\n`,
    body,
    '\r\n',
  ]);
  const payload = Buffer.concat([...pieces, `--${boundary}--\r\n`].map((piece) => Buffer.from(piece)));
  return { payload, contentType: `multipart/form-data; boundary=${boundary}` };
}

/** The same files as a GraphQL multipart request; a part that is not among them stays null. */
export function operationsForm(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  files: readonly Part[],
): { payload: Buffer; contentType: string } {
  const empty = Object.fromEntries(files.map(({ name }) => [name, null]));
  const operations = JSON.stringify({ query, variables: { ...variables, ...empty } });
  const map = JSON.stringify(Object.fromEntries(files.map(({ name }) => [name, [`variables.${name}`]])));
  return form([{ name: 'operations', body: operations }, { name: 'map', body: map }, ...files]);
}

/** A JPEG's first bytes: enough for the doors, which do not look inside. */
export const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]);

export const jpegPart: Part = { name: 'image', filename: 'card.jpg', type: 'image/jpeg', body: jpeg };

/** A call that a program would make to get the same answer. */
export interface Call {
  /** Of this server: `https://ocr.example.com`. */
  readonly origin: string;
  readonly documentType: string;
  /** Names of the files. */
  readonly image: string;
  readonly backImage: string | undefined;
}

export const codeLanguages = ['curl', 'typescript', 'javascript', 'python', 'graphql'] as const;
export type CodeLanguage = (typeof codeLanguages)[number];

/** Ready to paste, but for the key. */
export const codeLines: Readonly<Record<CodeLanguage, (call: Call) => string>> = {
  curl: ({ origin, documentType, image, backImage }) =>
    [
      `curl ${origin}/api/v1/ocr`,
      `-H "Authorization: Bearer YOUR_API_KEY"`,
      `-F image=${shellFile(image)}`,
      ...(backImage === undefined ? [] : [`-F backImage=${shellFile(backImage)}`]),
      `-F documentType=${documentType}`,
    ].join(' \\\n  '),

  typescript: ({ origin, documentType, image, backImage }) => `import { PicToText } from 'pictotext/client';

const pictotext = new PicToText({ apiKey: 'YOUR_API_KEY', baseUrl: '${origin}' });
const result = await pictotext.ocr({
  image: ${quoted(image)},
${backImage === undefined ? '' : `  backImage: ${quoted(backImage)},\n`}  documentType: '${documentType}',
});
console.log(result);
`,

  javascript: ({ origin, documentType, image, backImage }) => `import { openAsBlob } from 'node:fs';

const form = new FormData();
form.set('image', await openAsBlob(${quoted(image)}));
${backImage === undefined ? '' : `form.set('backImage', await openAsBlob(${quoted(backImage)}));\n`}form.set('documentType', '${documentType}');

const response = await fetch('${origin}/api/v1/ocr', {
  method: 'POST',
  headers: { Authorization: 'Bearer YOUR_API_KEY' },
  body: form,
});
const result = await response.json();
if (!response.ok) throw new Error(result.error.message);
console.log(result);
`,

  python: ({ origin, documentType, image, backImage }) => `import requests

response = requests.post(
    '${origin}/api/v1/ocr',
    headers={'Authorization': 'Bearer YOUR_API_KEY'},
    files={
        'image': open(${quoted(image)}, 'rb'),
${backImage === undefined ? '' : `        'backImage': open(${quoted(backImage)}, 'rb'),\n`}    },
    data={'documentType': '${documentType}'},
)
response.raise_for_status()
print(response.json())
`,

  graphql: ({ origin, documentType, image, backImage }) => {
    const query =
      `mutation ($image: Upload!, $backImage: Upload) { ocr(image: $image, backImage: $backImage, documentType: ${documentType}) ` +
      '{ documentType fields { name value confidence source verdict rule } checks { rule verdict evidence } } }';
    const operations = JSON.stringify({ query, variables: { image: null, backImage: null } });
    const map = { 0: ['variables.image'], ...(backImage !== undefined && { 1: ['variables.backImage'] }) };
    return [
      `curl ${origin}/graphql`,
      `-H "Authorization: Bearer YOUR_API_KEY"`,
      `-F operations='${operations}'`,
      `-F map='${JSON.stringify(map)}'`,
      `-F 0=${shellFile(image)}`,
      ...(backImage === undefined ? [] : [`-F 1=${shellFile(backImage)}`]),
    ].join(' \\\n  ');
  },
};

/** curl's `@file`, with its quotes for names that hold `;` or `,`, in the shell's for all else. */
function shellFile(name: string): string {
  if (/^[\w.-]+$/.test(name)) return `@${name}`;
  const forCurl = `@"${name.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  return `'${forCurl.replaceAll("'", `'\\''`)}'`;
}

/** A string of JavaScript and of Python alike. */
function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

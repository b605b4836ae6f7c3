/**
 * Text in Chinese characters as one writes it: no spaces, full-width letters and digits made plain, and the dot of
 * names like 买买提·艾力 (U+00B7, GB/T 15834-2011 §4.14) whichever dot the recogniser saw.
 */
export function hanText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/(?<=\p{Script=Han})[•・･‧∙⋅˙●.。-](?=\p{Script=Han})/gu, '·');
}

/** A person's name in Chinese characters: 2 to 25 of them, dots between. Null where the text is none. */
export function hanName(text: string): string | null {
  const name = hanText(text)
    .replace(/^[^\p{Script=Han}]+|[^\p{Script=Han}]+$/gu, '')
    .replace(/(?<=\p{Script=Han})[,，、:：'’"“”*](?=\p{Script=Han})/gu, '');
  return /^[\p{Script=Han}·]{2,25}$/u.test(name) ? name : null;
}

/** An address or office: at least two Chinese characters. Null where the text is none. */
export function hanPlace(text: string): string | null {
  const place = hanText(text).replace(/^[:：.,，、·]+|[:：,，、·]+$/gu, '');
  return (place.match(/\p{Script=Han}/gu)?.length ?? 0) >= 2 ? place : null;
}

/**
 * A payload as text: UTF-8 where it is valid UTF-8 beyond ASCII, else ISO 8859-1 in the form that software writes it
 * (windows-1252 without undefined characters). Symbols seldom say which it is, and guesses by frequency turn a short
 * name into Chinese.
 */
export function payloadText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return latin1Text(bytes);
  }
}

/** One character a byte (ISO 8859-1), for payloads of fixed places. */
export function latin1Text(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Single spaces, none at the ends, no control characters or padding. */
export function tidy(text: string): string {
  // eslint-disable-next-line no-control-regex -- payloads pad with NUL and part with control characters
  return text.replace(/[\u0000-\u001f\u007f\s]+/gu, ' ').trim();
}

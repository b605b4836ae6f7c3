/** A passport's number: 5 to 12 letters and digits, at least four of them digits, spaces dropped. Or null. */
export function travelDocumentNumber(text: string): string | null {
  const number = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^(?:N[O°º]\.?|NR\.?)\s+/u, '')
    .replace(/[\s.:-]+/gu, '');
  return /^[A-Z0-9]{5,12}$/.test(number) && (number.match(/\d/g)?.length ?? 0) >= 4 ? number : null;
}

/**
 * The entry of a closed vocabulary (keys in capitals, letters and digits only counting) that a text means, a few letters
 * misread; null where there is none, or several are as near.
 * @param misread of a term's letters at most this share
 */
export function closestTerm<Meaning>(
  text: string,
  terms: Readonly<Record<string, Meaning>>,
  misread = 0.2,
): Meaning | null {
  const wanted = plain(text);
  let best: { readonly edits: number; readonly meanings: Set<Meaning> } | null = null;
  for (const [term, meaning] of Object.entries(terms)) {
    const form = plain(term);
    const allowed = misread * form.length;
    if (Math.abs(wanted.length - form.length) > allowed) continue;
    const edits = distance(wanted, form);
    if (edits > allowed) continue;
    if (best === null || edits < best.edits) best = { edits, meanings: new Set([meaning]) };
    else if (edits === best.edits) best.meanings.add(meaning);
  }
  const [only] = best?.meanings ?? [];
  return only !== undefined && best?.meanings.size === 1 ? only : null;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Insertions, deletions and substitutions between two texts (Levenshtein 1965). */
function distance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

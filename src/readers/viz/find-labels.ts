import type { Line } from '../../page.ts';
import { editsAllowed, findText } from './find-text.ts';
import { foldedLine, foldText } from './fold-text.ts';

/** A printed label that may stand on a page, and whose it is. */
export interface Label {
  /** The slot's name, or null for a label whose value nobody wants. */
  readonly slot: string | null;
  readonly text: string;
  /** Counts only where it is the line's only text: PASSPORT is no label in PASSPORT OFFICE. */
  readonly alone?: boolean;
  /** A printed value, such as a title that is published: it stays in the text, and is no other label misread. */
  readonly isValue?: boolean;
}

/** A label found in a line: code point indices of the line's text. */
export interface LabelHit {
  readonly slot: string | null;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** 0 to 1, 1 for an exact match. */
  readonly score: number;
  /** Stands where a label begins: at the line's beginning, or not far behind another label. */
  readonly firm: boolean;
}

/** Folds a definition's labels once; the returned function finds them in a line, left to right, not overlapping. */
export function labelFinder(labels: readonly Label[]): (line: Line) => LabelHit[] {
  const folded = labels
    .map((label) => ({ ...label, folded: foldText(label.text) }))
    .map((label) => ({
      ...label,
      edits: editsAllowed(label.folded),
      // With its field's number, too: `12 RESTR` is none inside COLLEGE STREET.
      spaced: /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Bengali}\p{Script=Devanagari}]+$/u.test(
        label.folded.joined.replace(/^[IO\d]*\d(?=\p{L}{2})/u, ''),
      ),
      numbered: /^\d/.test(label.text),
    }));
  return (line) => {
    const text = foldedLine(line);
    const hits: Weighted[] = [];
    for (const label of folded) {
      const match = findText(text, label.folded, label.edits);
      if (!match || match.end <= match.start) continue;
      // NÎMES is not NOMES misread where every letter was clear. (Folded, SURNAME has six letters.)
      if (match.edits > 0 && label.text.length < 7 && meanConfidence(line) >= clear) continue;
      const hit = {
        slot: label.slot,
        from: text.at[match.start] ?? 0,
        to: (text.at[match.end - 1] ?? 0) + 1,
        score: 1 - match.edits / label.folded.joined.length,
        weight: label.folded.joined.length - 2 * match.edits,
        inWord: !label.spaced || (match.edits === 0 && (label.folded.joined.length >= 7 || label.numbered)),
        long: label.folded.joined.length >= 8,
        alone: label.alone === true,
        isValue: label.isValue === true,
        brief: label.spaced && label.folded.joined.length <= 2,
        stray: !label.spaced && label.folded.joined.length <= 2,
      };
      if (hit.weight > 0) hits.push(hit);
    }
    if (hits.length === 0) return [];
    const points = [...line.text];
    return joinBilingual(points, compatible(points, hits));
  };
}

/** A line that the recogniser was this sure of says what it says. */
const clear = 0.98;

function meanConfidence({ glyphs }: Line): number {
  return glyphs.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, glyphs.length);
}

interface Weighted extends Omit<LabelHit, 'firm'> {
  readonly weight: number;
  /** May stand inside a word: an exact label of some length, since recognisers lose spaces, or in a script without them. */
  readonly inWord: boolean;
  /** Its last letters may be misread. SEX is no label inside SEXTON. */
  readonly long: boolean;
  readonly alone: boolean;
  readonly isValue: boolean;
  /** Two Latin letters. */
  readonly brief: boolean;
  /** So short that it is soon found where it is none. */
  readonly stray: boolean;
}

/** The heaviest labels that do not overlap: SURNAME wins over the NAME inside it. */
function compatible(points: readonly string[], hits: readonly Weighted[]): LabelHit[] {
  const chosen: Weighted[] = [];
  const values: Weighted[] = [];
  for (const hit of [...hits].sort((a, b) => b.weight - a.weight || b.score - a.score)) {
    if ([...chosen, ...values].some((other) => hit.from < other.to && other.from < hit.to)) continue;
    const edge = (at: number) => isEdge(points, at) || chosen.some((other) => other.from === at || other.to === at);
    if (hit.stray && hit.from > 4 && !chosen.some((other) => other.to <= hit.from && hit.from - other.to <= 3))
      continue;
    if (hit.brief && isStreetKind(points, hit, chosen)) continue;
    if (hit.isValue || (hit.alone && lettersOutside(points, hit) > 3)) {
      // Not a label here, and no other, longer one misread either.
      values.push(hit);
      continue;
    }
    if (!(hit.inWord || (edge(hit.from) && (edge(hit.to) || (hit.long && (edge(hit.to + 1) || edge(hit.to + 2)))))))
      continue;
    chosen.push(hit);
  }
  return chosen
    .sort((a, b) => a.from - b.from)
    .map(({ slot, from, to, score, stray }, index, all) => {
      const behind = index === 0 ? from : from - (all[index - 1]?.to ?? 0);
      return { slot, from, to, score, firm: !stray || behind <= (index === 0 ? 1 : 3) };
    });
}

/** `12 OAK LN`, `12 OAK LN APT 4`: the kind of a street, not the label of a last name. */
function isStreetKind(points: readonly string[], hit: Weighted, chosen: readonly Weighted[]): boolean {
  const last = Math.max(0, ...chosen.filter(({ to }) => to <= hit.from).map(({ to }) => to));
  const before = points.slice(last, hit.from).join('');
  return /\d.*\p{L}{3}/u.test(before) || (last === 0 && hit.from > 0 && hit.to === points.length);
}

/** Letters of the line that are not in a hit, up to a slash on either side: those are the same in another language. */
function lettersOutside(points: readonly string[], hit: { readonly from: number; readonly to: number }): number {
  const before = points
    .slice(0, hit.from)
    .join('')
    .replace(/.*[/|]\s*$/u, '');
  const after = points
    .slice(hit.to)
    .join('')
    .replace(/^\s*[/|].*/u, '');
  return (before + after).match(/\p{L}/gu)?.length ?? 0;
}

/** Whether a word may begin or end before this code point: other than a letter on a side, or small before large. */
function isEdge(points: readonly string[], at: number): boolean {
  const before = points[at - 1] ?? ' ';
  const after = points[at] ?? ' ';
  return (
    !/[\p{L}\p{M}]/u.test(before) || !/[\p{L}\p{M}]/u.test(after) || (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(after))
  );
}

/** One label for `Surname/Nom`: hits of one slot with only separators, or a short foreign word, between them. */
function joinBilingual(points: readonly string[], hits: readonly LabelHit[]): LabelHit[] {
  const joined: LabelHit[] = [];
  for (const hit of hits) {
    const last = joined.at(-1);
    const between = last ? points.slice(last.to, hit.from).join('') : '';
    if (last && last.slot === hit.slot && /^[^\p{L}\p{N}]*$/u.test(between)) {
      joined[joined.length - 1] = { ...last, to: hit.to, score: Math.max(last.score, hit.score) };
    } else {
      joined.push(hit);
    }
  }
  return joined.map((hit, index) => ({
    ...hit,
    from: growLeft(points, hit.from, joined[index - 1]?.to ?? 0),
    to: growRight(points, hit.to, joined[index + 1]?.from ?? points.length),
  }));
}

/** `Soyadi/Surname`, `2. Given names`: what stands before a label up to a slash, or its number, belongs to it. */
function growLeft(points: readonly string[], from: number, limit: number): number {
  const before = points.slice(limit, from).join('');
  // Two bare digits behind another label are its value.
  const numbered = limit > 0 ? /^[\s(]*(?:\d[a-e]?|\d{2}[a-e]?[.)])[\s.)]*$/u : /^[\s(]*\d{1,2}[a-e]?[\s.)]*$/u;
  const isPart = /[/|]\s*$/u.test(before) || numbered.test(before) || /^[^\p{L}\p{N}]*$/u.test(before);
  return isPart ? limit : from;
}

/** `Surname/Familienname`, `Surname (1)`: what follows after a slash in small letters, or a number, belongs to it. */
function growRight(points: readonly string[], to: number, limit: number): number {
  const after = points.slice(to, limit).join('');
  const foreign = /^\s*[/|]\s*(?=[^/]*\p{Ll})[\p{L}\s'’.()-]+$/u.test(after);
  const numbered = /^\s*\(?\d{1,2}[a-d]?\)?[.:\s]*$/u.test(after) && /^\s*[(]|^\s*\d\)/u.test(after);
  if (foreign || numbered) return limit;
  const separators = /^[\p{M}\s:：/|.,;·-]*/u.exec(after)?.[0] ?? '';
  return to + [...separators].length;
}

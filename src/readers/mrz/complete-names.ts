import type { Column } from './align-line.ts';
import { lookAlikes } from './mrz-alphabet.ts';
import type { Span } from './layouts.ts';

/** Surname and given names as printed, in the MRZ's letters; spaces between names. */
export type PrintedName = readonly [surname: string, givenNames: string];

/**
 * More of a name than this may not come from the visual zone: the line itself has to say who it is, and the letters that
 * it does show stand in columns that few other names have them in.
 */
const completedShare = 0.6;
const lettersRead = 4;
const doubtful = 0.85;

interface Path {
  readonly cost: number;
  /** Columns that take the printed letter: holes and doubtful letters. */
  readonly changes: readonly (readonly [at: number, char: string])[];
}

/**
 * The recogniser drops letters of a blurred names line; the pitch then shows a hole in the name, and no check digit
 * covers it. A hole or doubtful letter takes the printed one where every other letter of the line is that of a printed
 * name, in order. Returns the columns as they are where the line already says so, or no printed name fits.
 */
export function completeNames(
  columns: readonly Column[],
  names: Span,
  printed: readonly PrintedName[],
): readonly Column[] {
  for (const [surname, givenNames] of printed) {
    const letters = (text: string) => [...text.replace(/[^A-Z]/g, '')];
    const wanted = [...letters(surname), ...(givenNames === '' ? [] : ['<', '<', ...letters(givenNames)])];
    if (letters(surname).length < 2) continue;
    const path = follow(columns.slice(names.from, names.to), wanted, wordEnds(surname, givenNames));
    if (!path || path.changes.length > completedShare * wanted.length) continue;
    if (wanted.length - path.changes.length < lettersRead) continue;
    return path.changes.reduce<readonly Column[]>(
      (all, [at, char]) => all.with(names.from + at, { ...all[names.from + at], char }),
      columns,
    );
  }
  return columns;
}

/** How many characters of the wanted ones stand before each space of the printed names, where the line has fillers. */
function wordEnds(surname: string, givenNames: string): ReadonlySet<number> {
  const ends = new Set<number>();
  let count = 0;
  for (const char of `${surname}<<${givenNames}`) {
    if (/[A-Z<]/.test(char)) count += 1;
    else ends.add(count);
  }
  return ends;
}

/**
 * The cheapest way to read `wanted` off the columns, or null. Fillers of the line may part its letters anywhere; a
 * doubtful letter may be one at the end of a printed word.
 */
function follow(columns: readonly Column[], wanted: readonly string[], breaks: ReadonlySet<number>): Path | null {
  let paths = new Map<number, Path>([[0, { cost: 0, changes: [] }]]);
  for (const [at, column] of columns.entries()) {
    const next = new Map<number, Path>();
    const offer = (reached: number, path: Path) => {
      const known = next.get(reached);
      if (!known || path.cost < known.cost) next.set(reached, path);
    };
    const filler = column.char === '<';
    const hole = filler && !column.glyph;
    const unsure = !filler && (column.glyph?.confidence ?? 0) < doubtful;
    for (const [reached, path] of paths) {
      const char = wanted[reached];
      if (filler) offer(reached, { ...path, cost: path.cost + (hole || char === undefined ? 0 : 0.05) });
      else if (unsure && breaks.has(reached))
        offer(reached, { cost: path.cost + 1.2, changes: [...path.changes, [at, '<']] });
      if (char === undefined) continue;
      const alike = !filler && (column.glyph?.runnerUp === char || lookAlikes(column.char).includes(char));
      if (char === column.char) offer(reached + 1, path);
      else if (hole || unsure || alike) {
        offer(reached + 1, { cost: path.cost + (hole ? 0.3 : 1), changes: [...path.changes, [at, char]] });
      }
    }
    paths = next;
  }
  return paths.get(wanted.length) ?? null;
}

import type { ReadContext, Slot } from '../documents/define.ts';
import { mrzLetters } from '../documents/normalise/icao-transliteration.ts';
import type { PrintedName } from './mrz/complete-names.ts';
import type { Witness } from './mrz/repair-columns.ts';
import { valuesOf } from './reconcile.ts';
import type { VizResult } from './viz/read-viz.ts';
import { joinedReading } from './viz/viz-reading.ts';

/** What the visual zone read for the MRZ's fields, in the MRZ's own characters: dates as YYMMDD, names in A to Z. */
export function printedWitness(viz: VizResult, slots: ReadonlyMap<string, Slot>, context: ReadContext): Witness {
  const valuesFor = (wanted: (name: string, slot: Slot) => boolean): string[] => {
    for (const [name, slot] of slots) {
      const reading = wanted(name, slot)
        ? (viz.readings.get(name) ?? joinedReading((slot.joins ?? []).flatMap((part) => viz.readings.get(part) ?? [])))
        : undefined;
      if (reading) return valuesOf({ lines: reading.lines }, { ...slot, prefer: 'MRZ' }, context);
    }
    return [];
  };
  const surnames = valuesFor((_, slot) => slot.mrz === 'surname');
  const givenNames = valuesFor((_, slot) => slot.mrz === 'givenNames');
  const within = new Set([...slots.values()].flatMap((slot) => slot.within ?? []));
  const fullNames = valuesFor((name) => within.has(name));
  // A mark that was misread asks for other letters (Ö for OE) than the line has: the bare letters are a second try.
  const spellings = [mrzLetters, (name: string) => mrzLetters(name.normalize('NFD').replace(/\p{M}/gu, ''))];
  const names = spellings.flatMap((spelling): PrintedName[] => [
    ...surnames.flatMap((surname) => givenNames.map((given): PrintedName => [spelling(surname), spelling(given)])),
    ...fullNames.flatMap((fullName) => splits(spelling(fullName))),
  ]);
  return {
    names,
    valueOf: (field) => {
      const [value] = valuesFor((_, slot) => slot.mrz === field);
      const date = /^\d\d(\d\d)-(\d\d)-(\d\d)$/.exec(value ?? '');
      return date ? `${date[1]}${date[2]}${date[3]}` : value;
    },
  };
}

/** Every way to part a full name into surname and given names, either of them first. */
function splits(fullName: string): PrintedName[] {
  const words = fullName.split(' ').filter((word) => word !== '');
  return words.slice(1).flatMap((_, index): PrintedName[] => {
    const [a, b] = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    return [
      [a, b],
      [b, a],
    ];
  });
}

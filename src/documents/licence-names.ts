import type { Slot } from './define.ts';
import { latinName } from './normalise/latin-text.ts';
import { nameFit } from './normalise/name-fit.ts';
import { namesInOne } from './normalise/names-in-one.ts';
import { latinNameSlot } from './slots.ts';

const at = ['inside', 'right', 'below'] as const;

/**
 * The parts of a licence's name. Licences print surname and given names with labels of their own (field numbers 1 and 2),
 * or as one name: with a label, or without any right over another field. `firstName` is composed of `givenNames` or
 * `givenInName`, `lastName` of `surname` or `surnameInName`.
 * @param over the fields above which a name without a label stands
 */
export function licenceNames(
  labels: {
    readonly surname: readonly string[];
    readonly givenNames: readonly string[];
    readonly name?: readonly string[];
  },
  over: readonly string[],
) {
  return {
    surname: {
      labels: labels.surname,
      at,
      over: ['givenNames'],
      ...latinNameSlot,
      lines: 1,
      barcode: 'surname',
      normalise: surnameBehindNumber,
    },
    givenNames: {
      labels: labels.givenNames,
      at,
      between: ['surname', over[0] ?? null],
      ...latinNameSlot,
      lines: 1,
      normalise: givenNamesBehindNumber,
      barcode: 'givenNames',
    },
    name: {
      ...(labels.name && { labels: labels.name }),
      at,
      over,
      lines: 2,
      join: '\n',
      row: true,
      normalise: (text) => (namesInOne(text) ? text : null),
      fit: (text) => nameFit(text.toUpperCase()),
    },
    surnameInName: { within: 'name', join: '\n', normalise: (text) => namesInOne(text)?.surname ?? null },
    givenInName: { within: 'name', join: '\n', normalise: (text) => namesInOne(text)?.givenNames ?? null },
  } satisfies Record<string, Slot>;
}

/** Without the field number, or two letters' label, where it was not seen as one: names are in capitals. */
export function surnameBehindNumber(text: string): string | null {
  return latinName(text.replace(/^(?:[1IlL|!]|\p{Ll}\p{Lu}?)[.\s]\s*(?=\p{Lu}{2})/u, ''));
}

export function givenNamesBehindNumber(text: string): string | null {
  return latinName(text.replace(/^(?:[2Z]|\p{Ll}\p{Lu}?)[.\s]\s*(?=\p{Lu}{2})/u, ''));
}

export const firstNameParts = [['givenNames'], ['givenInName']] as const;
export const lastNameParts = [['surname'], ['surnameInName']] as const;

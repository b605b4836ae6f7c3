import { type Holder, idFra, idRou, mrvA, mrvB, td1, td2, td3 } from '../../../bench/cards/mrz.ts';
import { Random } from '../../../bench/cards/random.ts';
import type { MrzFormat } from '../../../src/documents/define.ts';
import { pageOf, type TypedLine } from '../page-of.ts';

/** A made zone, and what is in it. */
export interface MadeZone {
  readonly format: MrzFormat;
  readonly lines: readonly string[];
  readonly holder: Holder;
}

export const formats: readonly MrzFormat[] = ['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B', 'IDFRA', 'IDROU'];

/** A random holder's zone in a format. */
export function madeZone(format: MrzFormat, seed: number): MadeZone {
  const random = new Random(seed, format);
  const word = (from: number, to: number) => random.pattern('@'.repeat(random.int(from, to)));
  const day = (from: number, to: number) => random.int(from, to) * 10000 + random.int(1, 12) * 100 + random.int(1, 28);
  const holder: Holder = {
    issuer: random.pick(['UTO', 'D', 'GBR', 'BEL', 'USA']),
    surname: `${word(3, 9)}${random.chance(0.3) ? ` ${word(3, 6)}` : ''}`,
    givenNames: random.chance(0.1) ? '' : `${word(3, 7)}${random.chance(0.4) ? ` ${word(3, 6)}` : ''}`,
    documentNumber: random.pattern(random.pick(['#########', '@@#######', '@@######'])),
    nationality: random.pick(['UTO', 'D', 'XXA', 'GBD', 'FRA']),
    born: String(day(30, 99)),
    sex: random.pick(['M', 'F', '<']),
    expires: String(day(27, 35)),
    optional: random.chance(0.5) ? '' : random.pattern('#######'),
  };
  switch (format) {
    case 'TD1':
      return { format, holder, lines: td1({ ...holder, optional2: random.pattern('@###') }).split('\n') };
    case 'TD2':
      return { format, holder, lines: td2(holder).split('\n') };
    case 'TD3':
      return { format, holder, lines: td3(holder).split('\n') };
    case 'MRV-A':
      return { format, holder, lines: mrvA(holder).split('\n') };
    case 'MRV-B':
      return { format, holder, lines: mrvB(holder).split('\n') };
    case 'IDFRA': {
      const french = {
        ...holder,
        issuer: 'FRA',
        documentNumber: `${random.pattern('##')}0${random.pattern('#########')}`,
      };
      const number = `${french.documentNumber.slice(0, 2)}0${random.int(1, 9)}${french.documentNumber.slice(4)}`;
      const made = { ...french, documentNumber: number, surname: word(3, 12), givenNames: word(3, 10) };
      return { format, holder: made, lines: idFra({ ...made, office: random.pattern('######') }).split('\n') };
    }
    case 'IDROU': {
      const cnp = `${random.int(1, 2)}${holder.born}${random.pattern('######')}`;
      const romanian = {
        ...holder,
        issuer: 'ROU',
        nationality: 'ROU',
        documentNumber: random.pattern('@@######'),
        sex: random.pick(['M', 'F'] as const),
      };
      return { format, holder: romanian, lines: idRou({ ...romanian, cnp }).split('\n') };
    }
  }
}

/** Lines of a zone one under the other, from a place on the page. */
export function stacked(lines: readonly string[], x = 60, y = 700): TypedLine[] {
  return lines.map((line, index) => [x, y + index * 50, line]);
}

export function pageWith(...lines: readonly TypedLine[]) {
  return pageOf(lines);
}

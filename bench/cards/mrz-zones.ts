import { type Holder, idFra, idRou, mrvA, mrvB, td1, td2, td3 } from './mrz.ts';
import { two } from './people/dates.ts';
import { Random } from './random.ts';

export const mrzFormats = ['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B', 'IDFRA', 'IDROU'] as const;
export type MrzFormat = (typeof mrzFormats)[number];

/** A zone of somebody who does not exist, and what is in it. */
export interface MadeZone {
  readonly format: MrzFormat;
  readonly lines: readonly string[];
  /** As it can be read from the zone. */
  readonly holder: Holder;
}

const surnames = 'ERIKSSON BENARD KOWALSKI OZTURK IBANEZ NGUYEN MUELLER SCHWARZ OKOYE FITZGERALD QUIROGA YAMADA'.split(
  ' ',
);
const givenNames = 'ANNA MARIA HUGO JULIEN KATARZYNA ZEYNEP XAVIER LINH BJOERN CHIDI WALTER GABRIELA SVEN IOANA'.split(
  ' ',
);

/** The zone of a seed. */
export function madeZone(format: MrzFormat, seed: number): MadeZone {
  const random = new Random(seed, format);
  const day = (from: number, to: number) =>
    `${two(random.int(from, to))}${two(random.int(1, 12))}${two(random.int(1, 28))}`;
  const named = (names: readonly string[], second: number) =>
    `${random.pick(names)}${random.chance(second) ? ` ${random.pick(names)}` : ''}`;
  const drawn: Holder = {
    issuer: random.pick(['UTO', 'D', 'GBR', 'BEL', 'USA']),
    surname: named(surnames, 0.2),
    givenNames: random.chance(0.1) ? '' : named(givenNames, 0.3),
    documentNumber: random.pattern(random.pick(['#########', '@@#######', '@@######'])),
    nationality: random.pick(['UTO', 'D', 'XXA', 'GBD', 'FRA']),
    born: day(30, 99),
    sex: random.pick(['M', 'F', '<']),
    expires: day(27, 35),
    optional: random.chance(0.5) ? '' : random.pattern('#######'),
  };
  // Every format has room for names as short as these.
  const isLong = drawn.surname.length + drawn.givenNames.length > 28;
  const holder: Holder = isLong ? { ...drawn, givenNames: drawn.givenNames.split(' ')[0] ?? '' } : drawn;
  const made = (zone: string, of: Holder = holder) => ({ format, holder: of, lines: zone.split('\n') });
  switch (format) {
    case 'TD1':
      return made(td1({ ...holder, optional2: random.chance(0.5) ? '' : random.pattern('@###') }));
    case 'TD2':
      return made(td2(holder));
    case 'TD3':
      return made(td3(holder));
    case 'MRV-A':
      return made(mrvA(holder));
    case 'MRV-B':
      return made(mrvB(holder));
    case 'IDFRA': {
      const documentNumber = `${two(random.int(5, 20))}${two(random.int(1, 12))}${random.pattern('########')}`;
      const surname = random.pick(surnames);
      const french = { ...holder, issuer: 'FRA', documentNumber, surname, givenNames: random.pick(givenNames) };
      return made(idFra({ ...french, office: random.pattern('######') }), french);
    }
    case 'IDROU': {
      const sex = random.pick(['M', 'F'] as const);
      const documentNumber = random.pattern('@@######');
      const romanian = { ...holder, issuer: 'ROU', nationality: 'ROU', documentNumber, sex };
      return made(
        idRou({ ...romanian, cnp: `${sex === 'M' ? 1 : 2}${holder.born}${random.pattern('######')}` }),
        romanian,
      );
    }
  }
}

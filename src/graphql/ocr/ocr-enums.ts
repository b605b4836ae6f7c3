import { registerEnumType } from 'type-graphql';
import { type Side, type Source, type Verdict } from '../../documents/reading.ts';

export const sources = { VIZ: 'VIZ', MRZ: 'MRZ', BARCODE: 'BARCODE', DERIVED: 'DERIVED' } as const satisfies Record<
  Source,
  Source
>;
export const sides = { FRONT: 'FRONT', BACK: 'BACK' } as const satisfies Record<Side, Side>;
export const verdicts = { VALID: 'VALID', INVALID: 'INVALID', UNCHECKED: 'UNCHECKED' } as const satisfies Record<
  Verdict,
  Verdict
>;

registerEnumType(sources, {
  name: 'Source',
  description: 'Where a value was read.',
  valuesConfig: {
    VIZ: { description: 'The visual inspection zone: what is printed for people.' },
    MRZ: { description: 'The machine-readable zone.' },
    BARCODE: { description: 'A barcode.' },
    DERIVED: { description: 'Computed from another field.' },
  },
});
registerEnumType(sides, {
  name: 'Side',
  description: 'Which picture something stands on.',
  valuesConfig: {
    FRONT: { description: 'The one sent as `image`.' },
    BACK: { description: 'The one sent as `backImage`.' },
  },
});
registerEnumType(verdicts, {
  name: 'Verdict',
  description: 'What a rule says of a value.',
  valuesConfig: {
    VALID: { description: 'It follows the rule.' },
    INVALID: { description: 'It breaks the rule; the value stands as it was read.' },
    UNCHECKED: { description: 'There is no public rule, or its evidence is not on the picture.' },
  },
});

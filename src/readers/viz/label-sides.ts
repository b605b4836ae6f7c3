import type { Slot } from '../../documents/define.ts';

/**
 * A card prints its labels above its values or below them, not both: the slots with either, where some may have both (one
 * issue of a document has them above, another below).
 */
export function labelSides(slots: ReadonlyMap<string, Slot>): readonly ReadonlyMap<string, Slot>[] {
  if (![...slots.values()].some(isEither)) return [slots];
  return (['above', 'below'] as const).map(
    (other) => new Map([...slots].map(([name, slot]) => [name, isEither(slot) ? without(slot, other) : slot])),
  );
}

function isEither({ at = [] }: Slot): boolean {
  return at.includes('above') && at.includes('below');
}

function without(slot: Slot, relation: 'above' | 'below'): Slot {
  return { ...slot, at: (slot.at ?? []).filter((one) => one !== relation) };
}

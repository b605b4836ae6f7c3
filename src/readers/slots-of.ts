import type { DocumentDefinition, Slot } from '../documents/define.ts';

const known = new WeakMap<DocumentDefinition, ReadonlyMap<string, Slot>>();

/** What is printed on a document and read from it, by name: the fields that are read as one, and the parts. */
export function slotsOf(definition: DocumentDefinition): ReadonlyMap<string, Slot> {
  const cached = known.get(definition);
  if (cached) return cached;
  const slots = new Map<string, Slot>();
  for (const [name, field] of Object.entries(definition.fields)) {
    if (field.normalise) slots.set(name, { ...field, normalise: field.normalise });
  }
  for (const [name, part] of Object.entries(definition.parts ?? {})) slots.set(name, part);
  known.set(definition, slots);
  return slots;
}

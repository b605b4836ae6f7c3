import { type DocumentDefinition, type FieldDefinition } from '../documents/define.ts';
import { code, table } from './markdown.ts';
import { type Words } from './words.ts';

/** Every type with its fields, from the registry: one section each. */
export function documentSections(documentTypes: readonly DocumentDefinition[], words: Words): string {
  return documentTypes.map((one) => section(one, words)).join('\n\n');
}

/** Links to the sections. */
export function documentIndex(documentTypes: readonly DocumentDefinition[], { documentName }: Words): string {
  return documentTypes.map((one) => `- [${code(one.type)}](#${one.type}) ${documentName(one)}`).join('\n');
}

function section(definition: DocumentDefinition, words: Words): string {
  const { type, covers, script, card, mrz, barcode, fields } = definition;
  const derived = new Set(definition.derive?.map(({ field }) => field));
  const fact = (name: string, values: readonly string[]) => `${name}${words.colon}${values.join(words.comma)}`;
  const facts = [
    fact(words.scripts, script.map(words.scriptName)),
    fact(words.size, [card]),
    ...(mrz ? [fact('MRZ', mrz.formats)] : []),
    ...(barcode ? [fact(words.sources.barcode, barcode.symbologies)] : []),
  ];
  const rows = Object.entries(fields).map(([name, field]) => [
    code(name),
    words.say(field.description),
    code(field.example),
    sourcesOf(name, field, definition, derived)
      .map((source) => words.sources[source])
      .join(words.comma),
    field.validate ? '✓' : '',
  ]);
  return `## ${code(type)} ${words.documentName(definition)} {#${type}}

${words.say(covers)}

${facts.join(' · ')}

${table([words.field, words.description, words.example, words.readFrom, words.checked], rows)}`;
}

type Source = keyof Words['sources'];

function sourcesOf(
  name: string,
  field: FieldDefinition,
  { parts = {} }: DocumentDefinition,
  derived: ReadonlySet<string>,
): Source[] {
  const slots: readonly Partial<FieldDefinition>[] = [
    field,
    ...(field.compose ?? []).flat().map((part) => parts[part] ?? {}),
  ];
  return [
    ...(slots.some(isPrinted) ? (['print'] as const) : []),
    ...(slots.some((slot) => slot.mrz) ? (['mrz'] as const) : []),
    ...(slots.some((slot) => slot.barcode) ? (['barcode'] as const) : []),
    ...(derived.has(name) ? (['derived'] as const) : []),
  ];
}

function isPrinted({ labels, place, bare, between, over, within }: Partial<FieldDefinition>): boolean {
  return [labels, place, bare, between, over, within].some((way) => way !== undefined);
}

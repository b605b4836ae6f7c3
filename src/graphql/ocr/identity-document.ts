import { createUnionType, Field, ObjectType } from 'type-graphql';
import { type DocumentDefinition } from '../../documents/define.ts';
import { describeField, objectNameOf } from '../../documents/describe-document-type.ts';
import { type FieldReading } from '../../documents/reading.ts';
import { documentTypes } from '../../documents/registry.ts';

/** One object type for each registered document type (`cn_id_card` → `CnIdCard`), and their union. */
export const IdentityDocument = createUnionType({
  name: 'IdentityDocument',
  description: "A document's fields by name; null where a value was not read.",
  types: () => [...objectTypes.values()],
});

/** The values of a reading as the object type of its document. */
export function identityDocument(documentType: string, fields: readonly FieldReading[]): object {
  const ObjectClass = objectTypes.get(documentType);
  if (ObjectClass === undefined) throw new TypeError(`No object type for ${documentType}`);
  return Object.assign(new ObjectClass(), Object.fromEntries(fields.map(({ name, value }) => [name, value])));
}

const objectTypes = new Map(documentTypes.map((definition) => [definition.type, objectType(definition)]));

/** The decorators of TypeGraphQL, called by hand: the registry decides what there is, not this file. */
function objectType({ type, title, fields }: DocumentDefinition): new () => object {
  const name = objectNameOf(type);
  const ObjectClass = class {};
  Object.defineProperty(ObjectClass, 'name', { value: name });
  ObjectType(name, { description: `${title} (\`${type}\`).` })(ObjectClass);
  for (const [field, definition] of Object.entries(fields)) {
    Field(() => String, { nullable: true, description: describeField(definition) })(ObjectClass.prototype, field);
  }
  return ObjectClass;
}

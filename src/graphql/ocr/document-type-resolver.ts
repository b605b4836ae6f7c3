import { Extensions, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { describeDocumentType } from '../../documents/describe-document-type.ts';
import { documentTypes } from '../../documents/registry.ts';
import { documentTypeNames } from './document-type.ts';

@ObjectType({ description: 'A field of a document type.' })
export class DocumentTypeField {
  @Field(() => String, { description: 'Its published name.' })
  name!: string;

  @Field(() => String, { description: 'Always `string`.' })
  type!: string;

  @Field(() => String, { description: 'What it holds.' })
  description!: string;

  @Field(() => String, { description: 'An invented value in the form that values have.' })
  example!: string;
}

@ObjectType({ description: 'A document type and its fields.' })
export class DocumentTypeInfo {
  @Field(() => documentTypeNames, { description: 'Its published name.' })
  documentType!: string;

  @Field(() => String, { description: 'For people.' })
  title!: string;

  @Field(() => String, { description: 'Part of the world, e.g. `asia`.' })
  region!: string;

  @Field(() => String, { description: 'Who issues it, e.g. `china`.' })
  country!: string;

  @Field(() => [DocumentTypeField], { description: 'In the order of the replies.' })
  fields!: readonly DocumentTypeField[];
}

@Resolver()
export class DocumentTypeResolver {
  @Extensions({ open: true })
  @Query(() => [DocumentTypeInfo], { description: 'What can be read. Needs no Authorization header.' })
  documentTypes(): DocumentTypeInfo[] {
    return documentTypes.map(describeDocumentType);
  }
}

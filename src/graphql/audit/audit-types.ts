import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { type ActorKind, type AuditEntry } from '../../services/audit-log.ts';

export const actorKinds = {
  SESSION: 'SESSION',
  KEY: 'KEY',
  COMMAND_LINE: 'COMMAND_LINE',
  SYSTEM: 'SYSTEM',
  ANONYMOUS: 'ANONYMOUS',
} as const satisfies Record<ActorKind, ActorKind>;

registerEnumType(actorKinds, {
  name: 'ActorKind',
  description: 'How somebody acted.',
  valuesConfig: {
    SESSION: { description: 'Logged in.' },
    KEY: { description: 'With an API key.' },
    COMMAND_LINE: { description: 'On the machine itself.' },
    SYSTEM: { description: 'The server itself, on time.' },
    ANONYMOUS: { description: 'With the link of a mail, or before logging in.' },
  },
});

@ObjectType({ description: 'Who did something.' })
export class AuditActor {
  @Field(() => actorKinds, { description: 'How.' })
  kind!: ActorKind;

  @Field(() => ID, { nullable: true, description: 'Whose session or key; another than the own: an administrator.' })
  accountId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The key.' })
  keyId!: string | null;
}

@ObjectType('AuditEntry', { description: 'Something that was done to an account or a key.' })
export class AuditEntryType implements AuditEntry {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => Date, { description: 'When.' })
  at!: Date;

  @Field(() => String, { description: 'What, such as `key.rotate` or `account.logIn`.' })
  action!: string;

  @Field(() => AuditActor, { description: 'Who.' })
  actor!: AuditActor;

  @Field(() => String, { nullable: true, description: 'The IP address it came from; null: from the machine itself.' })
  address!: string | null;

  @Field(() => ID, { description: 'The account that it was done to.' })
  accountId!: string;

  @Field(() => ID, { nullable: true, description: 'The key that it was done to; null: the account itself.' })
  keyId!: string | null;

  @Field(() => GraphQLJSONObject, { description: 'Facts for people, such as `{"name":"Production"}`.' })
  details!: Readonly<Record<string, unknown>>;
}

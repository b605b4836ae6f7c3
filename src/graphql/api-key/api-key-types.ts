import { Field, ID, ObjectType } from 'type-graphql';
import { type KeyEnvironment, type KeyState } from '../../services/api-key-view.ts';
import { keyEnvironments, keyStates } from './api-key-enums.ts';

@ObjectType('ApiKey', { description: 'An API key, without its secret.' })
export class ApiKeyType {
  @Field(() => ID, { description: 'UUIDv7. Rotation keeps it.' })
  id!: string;

  @Field(() => String, { description: 'For people.' })
  name!: string;

  @Field(() => keyStates, { description: 'Whether it works.' })
  state!: KeyState;

  @Field(() => keyEnvironments, { description: 'What it is for.' })
  environment!: KeyEnvironment;

  @Field(() => String, { description: 'The first characters of the current secret.' })
  displayPrefix!: string;

  @Field(() => String, { description: 'The last four characters of the current secret.' })
  last4!: string;

  @Field(() => [String], { description: 'What it may do: `ocr` or `ocr:TYPE`, `usage:read`, `keys:manage`, `admin`.' })
  scopes!: readonly string[];

  @Field(() => [String], { description: 'Addresses it may be used from; empty: any.' })
  allowedCidrs!: readonly string[];

  @Field(() => Date, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it stops working; null: never.' })
  expiresAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'Last use of the current secret; up to a minute late.' })
  lastUsedAt!: Date | null;

  @Field(() => Boolean, { description: 'The current secret is older than 90 days.' })
  rotationDue!: boolean;
}

@ObjectType({ description: 'A key and its secret, which is shown this once.' })
export class ApiKeyWithSecret {
  @Field(() => ApiKeyType, { description: 'The key.' })
  apiKey!: ApiKeyType;

  @Field(() => String, { description: 'For `Authorization: Bearer`. Kept nowhere: copy it now.' })
  secret!: string;
}

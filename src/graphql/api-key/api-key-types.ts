import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type KeyEnvironment, type KeyState } from '../../services/api-key-view.ts';
import { keyEnvironments, keyStates } from './api-key-enums.ts';

@ObjectType('PreviousSecret', { description: 'A secret that a rotation replaced.' })
export class PreviousSecretType {
  @Field(() => String, { description: 'Its first characters.' })
  displayPrefix!: string;

  @Field(() => String, { description: 'Its last four characters.' })
  last4!: string;

  @Field(() => Date, { description: 'Until when it works, or worked: the end of its grace period.' })
  acceptedUntil!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'Its last use, up to a minute late: who has not changed over yet.',
  })
  lastUsedAt!: Date | null;
}

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

  @Field(() => Int, { nullable: true, description: "Requests a minute; null: the installation's limit." })
  requestsPerMinute!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Calls in one billing month; null: as many as the account has.',
  })
  monthlyCap!: number | null;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => Date, { description: 'When its current secret was made: the last rotation, or `createdAt`.' })
  rotatedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it stops working; null: never.' })
  expiresAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'Since when an administrator has it switched off.' })
  disabledAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was switched off for ever.' })
  revokedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'Last use of the current secret; up to a minute late.' })
  lastUsedAt!: Date | null;

  @Field(() => Boolean, { description: 'The current secret is older than 90 days.' })
  rotationDue!: boolean;

  @Field(() => [PreviousSecretType], { description: 'The secrets that rotations replaced, newest first.' })
  previousSecrets!: readonly PreviousSecretType[];
}

@ObjectType({ description: 'A key and its secret, which is shown this once.' })
export class ApiKeyWithSecret {
  @Field(() => ApiKeyType, { description: 'The key.' })
  apiKey!: ApiKeyType;

  @Field(() => String, { description: 'For `Authorization: Bearer`. Kept nowhere: copy it now.' })
  secret!: string;
}

import { Field, InputType, Int } from 'type-graphql';
import { type KeyEnvironment } from '../../services/api-key-view.ts';
import { keyEnvironments } from './api-key-enums.ts';

@InputType({ description: 'What a new key is to be.' })
export class CreateApiKeyInput {
  @Field(() => String, { description: 'For people, e.g. `Production`.' })
  name!: string;

  @Field(() => keyEnvironments, { description: 'What it is for.' })
  environment!: KeyEnvironment;

  @Field(() => Date, { nullable: true, description: 'When it stops working; left out: never.' })
  expiresAt?: Date | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Left out: `ocr` and `usage:read`. None that you lack yourself.',
  })
  scopes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'IPv4 and IPv6 ranges it may be used from; left out: any.' })
  allowedCidrs?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: "Requests a minute, 1 to 100,000; left out: the installation's limit.",
  })
  requestsPerMinute?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Calls in one billing month, 1 to 100,000,000; left out: as many as the account has.',
  })
  monthlyCap?: number | null;
}

import { Field, ID, ObjectType } from 'type-graphql';
import { type Session } from '../../services/accounts/session-service.ts';

@ObjectType('Session', { description: 'Somebody who is logged in.' })
export class SessionType implements Session {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => Date, { description: 'When it was begun.' })
  createdAt!: Date;

  @Field(() => Date, { description: 'When it ends by itself.' })
  expiresAt!: Date;

  @Field(() => String, { nullable: true, description: 'The IP address that it was begun from; null: not known.' })
  address!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the program that began it names itself (`User-Agent`), cut off at 256 characters.',
  })
  userAgent!: string | null;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  isCurrent!: boolean;
}

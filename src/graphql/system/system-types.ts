import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type DatabaseHealth, type SystemHealth } from '../../services/system-health.ts';

const databaseKinds = { EMBEDDED: 'EMBEDDED', POSTGRESQL: 'POSTGRESQL' } as const satisfies Record<
  DatabaseHealth['kind'],
  DatabaseHealth['kind']
>;

registerEnumType(databaseKinds, {
  name: 'DatabaseKind',
  description: 'Where the data is.',
  valuesConfig: {
    EMBEDDED: { description: 'In a folder of the server, which alone uses it.' },
    POSTGRESQL: { description: 'On a PostgreSQL server, which several servers may share.' },
  },
});

@ObjectType('DatabaseHealth', { description: 'How the database does.' })
export class DatabaseHealthType implements DatabaseHealth {
  @Field(() => databaseKinds, { description: 'Where the data is.' })
  kind!: DatabaseHealth['kind'];

  @Field(() => Boolean, { description: 'Whether it answers.' })
  ok!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'How long it took to answer, waiting for its turn included; null: it does not.',
  })
  latencyMs!: number | null;
}

@ObjectType({ description: 'The worker threads that read pictures.' })
export class WorkerHealth {
  @Field(() => Int, { description: 'How many there are to be.' })
  count!: number;

  @Field(() => Int, { description: 'How many are alive with their models loaded.' })
  ready!: number;

  @Field(() => Int, { description: 'How many of those are at work; helping another counts.' })
  busy!: number;

  @Field(() => Int, { description: 'How many died or hung and were replaced, since the start.' })
  restarts!: number;
}

@ObjectType({ description: 'The calls that wait for a worker.' })
export class QueueHealth {
  @Field(() => Int, { description: 'How many wait.' })
  waiting!: number;

  @Field(() => Int, { description: 'How many may wait.' })
  max!: number;

  @Field(() => Int, { description: 'Calls refused because as many waited already, since the start.' })
  refused!: number;
}

@ObjectType('SystemHealth', { description: 'How a server does.' })
export class SystemHealthType implements SystemHealth {
  @Field(() => String, { description: "PicToText Server's version." })
  version!: string;

  @Field(() => String, { description: "Node.js's version." })
  nodeVersion!: string;

  @Field(() => Date, { description: 'When the server started.' })
  startedAt!: Date;

  @Field(() => Int, { description: 'Seconds since then.' })
  uptimeSeconds!: number;

  @Field(() => Float, { description: 'Memory of the whole process, models included (resident set).' })
  memoryBytes!: number;

  @Field(() => DatabaseHealthType, { description: 'The database.' })
  database!: DatabaseHealthType;

  @Field(() => WorkerHealth, { description: 'The worker threads.' })
  workers!: WorkerHealth;

  @Field(() => QueueHealth, { description: 'The calls that wait for one.' })
  queue!: QueueHealth;

  @Field(() => [String], { description: 'The models that read lines of text, by name.' })
  recognisers!: readonly string[];
}

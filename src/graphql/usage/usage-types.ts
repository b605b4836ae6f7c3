import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type Latency, type UsageFigures, type UsageGroup, type UsageGrouping } from '../../services/usage.ts';
import { CalendarDate } from './date-scalar.ts';

export const usageGroupings = {
  DAY: 'DAY',
  KEY: 'KEY',
  DOCUMENT_TYPE: 'DOCUMENT_TYPE',
} as const satisfies Record<UsageGrouping, UsageGrouping>;

registerEnumType(usageGroupings, {
  name: 'UsageGrouping',
  description: 'What calls are counted by.',
  valuesConfig: {
    DAY: { description: 'By day (UTC).' },
    KEY: { description: 'By API key.' },
    DOCUMENT_TYPE: { description: 'By document type.' },
  },
});

@ObjectType({ description: 'How many calls came out in one way.' })
export class OutcomeCount {
  @Field(() => String, { description: '`OK`, or the reason of the refusal.' })
  outcome!: string;

  @Field(() => Int, { description: 'How many.' })
  calls!: number;
}

@ObjectType({ description: 'How long calls took, in milliseconds, from the arrival of the request to its reply.' })
export class LatencyType implements Latency {
  @Field(() => Float, { description: 'Exact.' })
  mean!: number;

  @Field(() => Float, { description: 'Half of the calls took no longer. From a histogram: within about a third.' })
  p50!: number;

  @Field(() => Float, { description: '95 % of the calls took no longer. From a histogram: within about a third.' })
  p95!: number;

  @Field(() => Float, { description: 'Exact.' })
  max!: number;
}

@ObjectType({ description: 'Calls, counted.' })
export class UsageTotals implements UsageFigures {
  @Field(() => Int, { description: 'Calls of the OCR by a known caller, whatever became of them.' })
  calls!: number;

  @Field(() => Int, { description: 'Those that were answered.' })
  succeeded!: number;

  @Field(() => Int, { description: 'Those that were refused or failed.' })
  failed!: number;

  @Field(() => [OutcomeCount], { description: 'What became of them, most frequent first.' })
  outcomes!: readonly OutcomeCount[];

  @Field(() => LatencyType, { nullable: true, description: 'How long they took; null: there were none.' })
  latencyMs!: LatencyType | null;
}

@ObjectType({ description: 'Calls of one day, key or document type.' })
export class UsageRow extends UsageTotals implements UsageGroup {
  @Field(() => CalendarDate, { nullable: true, description: 'The day (UTC); null in other groupings.' })
  day!: string | null;

  @Field(() => ID, { nullable: true, description: 'The key; null in other groupings, and for calls by sessions.' })
  apiKeyId!: string | null;

  @Field(() => String, { nullable: true, description: "The key's name." })
  apiKeyName!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The document type, or `auto` where none was found; null in other groupings, and for calls that failed before it was known.',
  })
  documentType!: string | null;
}

@ObjectType('Usage', { description: 'Calls of an account, counted by day, key or document type.' })
export class UsageReportType {
  @Field(() => CalendarDate, { description: 'The first day.' })
  from!: string;

  @Field(() => CalendarDate, { description: 'The last day.' })
  to!: string;

  @Field(() => usageGroupings, { description: 'What the rows are.' })
  by!: UsageGrouping;

  @Field(() => [UsageRow], {
    description: 'Groups in which there were calls: days in their order, others with most calls first.',
  })
  rows!: readonly UsageRow[];

  @Field(() => UsageTotals, { description: 'All rows together.' })
  totals!: UsageTotals;
}

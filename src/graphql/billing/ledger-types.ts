import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type LedgerBalance, type LedgerKind } from '../../services/ledger.ts';

const balances = { QUOTA: 'QUOTA', CREDITS: 'CREDITS' } as const satisfies Record<LedgerBalance, LedgerBalance>;
const kinds = { MONTH: 'MONTH', PACK: 'PACK', GRANT: 'GRANT', CALL: 'CALL' } as const satisfies Record<
  LedgerKind,
  LedgerKind
>;

registerEnumType(balances, {
  name: 'LedgerBalance',
  description: 'What an entry of the ledger changed.',
  valuesConfig: {
    QUOTA: { description: "The billing month's calls." },
    CREDITS: { description: 'The credits.' },
  },
});
registerEnumType(kinds, {
  name: 'LedgerKind',
  description: 'Why an entry of the ledger was made.',
  valuesConfig: {
    MONTH: { description: 'A billing month began and brought its calls.' },
    PACK: { description: 'A credit pack was bought.' },
    GRANT: { description: 'An administrator gave credits or took them back.' },
    CALL: { description: 'A document was read.' },
  },
});

@ObjectType('LedgerEntry', { description: "A change of an account's balance." })
export class LedgerEntryType {
  @Field(() => ID, { description: "UUIDv7; a call's own id." })
  id!: string;

  @Field(() => Date, { description: 'When.' })
  at!: Date;

  @Field(() => balances, { description: 'What it changed.' })
  balance!: LedgerBalance;

  @Field(() => kinds, { description: 'Why.' })
  kind!: LedgerKind;

  @Field(() => Int, { description: 'Calls; negative where they were used or taken back.' })
  amount!: number;

  @Field(() => Date, { nullable: true, description: 'The billing month of a change of the quota; null for credits.' })
  periodStart!: Date | null;

  @Field(() => String, { nullable: true, description: "The administrator's note." })
  note!: string | null;
}

import { BarTable } from '../../components/chart/bar-table.tsx';
import { documentName } from '../../components/document-types/document-names.ts';
import { DocumentTypesDocument, type UsageQuery } from '../../graphql/generated/graphql.ts';
import { useOperation } from '../../graphql/hooks.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type Messages, useLanguage, useMessages } from '../../i18n/language.tsx';
import { CsvLink } from './csv-link.tsx';
import { outcomeTones } from './outcome-series.ts';
import { outcomeTexts } from './outcome-texts.ts';
import { type Days } from './usage-range.ts';

interface BreakdownsProps {
  readonly usage: UsageQuery;
  readonly days: Days;
  readonly accountId: string;
}

/** The same calls by key, by document type and by outcome. */
export function Breakdowns({ usage, days, accountId }: BreakdownsProps) {
  const texts = useMessages(messages);
  const { data: known } = useOperation(DocumentTypesDocument, {});
  const { language } = useLanguage();
  const titles = new Map(known?.documentTypes.map((info) => [String(info.documentType), documentName(info, language)]));
  const typeName = (type: string | null | undefined) =>
    type == null ? texts.unknownType : type === 'auto' ? texts.auto : (titles.get(type) ?? type);
  const keys = usage.keys.rows.map((row) => ({
    ...row,
    id: row.apiKeyId ?? '',
    name: row.apiKeyId == null ? texts.page : (row.apiKeyName ?? row.apiKeyId),
  }));
  const types = usage.documentTypes.rows.map((row) => ({
    ...row,
    id: row.documentType ?? '',
    name: typeName(row.documentType),
  }));
  return (
    <div class="usage-grid">
      <div class="stack wide">
        <section class="panel stack tight">
          <div class="row">
            <h2 class="grow">{texts.byKey}</h2>
            <CsvLink days={days} by="key" accountId={accountId} />
          </div>
          <GroupTable title={texts.byKey} nameHead={texts.key} rows={keys} />
        </section>
        <section class="panel stack tight">
          <h2>{texts.byOutcome}</h2>
          <OutcomeTable totals={usage.days.totals} />
        </section>
      </div>
      <section class="panel stack tight">
        <div class="row">
          <h2 class="grow">{texts.byType}</h2>
          <CsvLink days={days} by="document_type" accountId={accountId} />
        </div>
        <GroupTable title={texts.byType} nameHead={texts.type} rows={types} />
      </section>
    </div>
  );
}

interface Group {
  readonly id: string;
  readonly name: string;
  readonly calls: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly latencyMs?: { readonly p95: number } | null;
}

function GroupTable({ title, nameHead, rows }: { title: string; nameHead: string; rows: readonly Group[] }) {
  const texts = useMessages(messages);
  const { number, share, duration } = useFormats();
  return (
    <BarTable
      title={title}
      nameHead={nameHead}
      barHead={texts.bar}
      figureHeads={[texts.calls, texts.answered, texts.p95]}
      rows={rows.map(({ id, name, calls, succeeded, failed, latencyMs }) => ({
        key: id,
        name,
        parts: [
          { tone: 'main', value: succeeded },
          { tone: 'rest', value: failed },
        ],
        figures: [number(calls), share(succeeded / calls), latencyMs ? duration(latencyMs.p95) : '–'],
      }))}
    />
  );
}

function OutcomeTable({ totals }: { totals: UsageQuery['days']['totals'] }) {
  const texts = useMessages(messages);
  const names = useMessages(outcomeTexts);
  const { number, share } = useFormats();
  const tones = outcomeTones(totals.outcomes);
  const toneOf = (outcome: string) => tones.find((one) => one.outcome === outcome)?.tone ?? 'rest';
  return (
    <BarTable
      title={texts.byOutcome}
      nameHead={texts.outcome}
      barHead={texts.bar}
      figureHeads={[texts.calls, texts.share]}
      rows={totals.outcomes.map(({ outcome, calls }) => ({
        key: outcome,
        name: <span title={outcome}>{names[outcome] ?? outcome}</span>,
        parts: [{ tone: toneOf(outcome), value: calls }],
        figures: [number(calls), share(calls / totals.calls)],
      }))}
    />
  );
}

const english = {
  byKey: 'By key',
  byType: 'By document type',
  byOutcome: 'By outcome',
  key: 'Key',
  type: 'Document type',
  outcome: 'Outcome',
  bar: 'Answered and refused, drawn',
  calls: 'Calls',
  answered: 'Answered',
  share: 'Share',
  p95: 'p95',
  page: 'This page (Try it)',
  auto: 'Not found (auto)',
  unknownType: 'Refused before it was known',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    byKey: '按密钥',
    byType: '按证件类型',
    byOutcome: '按结果',
    key: '密钥',
    type: '证件类型',
    outcome: '结果',
    bar: '成功与被拒绝的占比图',
    calls: '调用',
    answered: '成功率',
    share: '占比',
    p95: 'p95',
    page: '本页面（试用）',
    auto: '未识别出（auto）',
    unknownType: '类型未知即被拒绝',
  },
};

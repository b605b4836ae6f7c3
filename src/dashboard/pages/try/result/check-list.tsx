import { Badge } from '../../../components/badge.tsx';
import { type Messages, useLanguage, useMessages } from '../../../i18n/language.tsx';
import { type Reading } from '../use-reading.ts';
import { evidenceText, ruleText } from './check-text.ts';

/** Checks across fields and zones, with what was compared. Those that hold are many, and folded away. */
export function CheckList({ checks }: Pick<Reading, 'checks'>) {
  const texts = useMessages(messages);
  if (checks.length === 0) return null;
  const held = checks.filter(({ verdict }) => verdict === 'VALID');
  const others = checks.filter(({ verdict }) => verdict !== 'VALID');
  return (
    <section class="stack tight">
      <h3>{texts.title}</h3>
      <Checks checks={others} />
      {held.length > 0 && (
        <details class="held">
          <summary>{texts.held(held.length)}</summary>
          <Checks checks={held} />
        </details>
      )}
    </section>
  );
}

function Checks({ checks }: Pick<Reading, 'checks'>) {
  const texts = useMessages(messages);
  const { language } = useLanguage();
  if (checks.length === 0) return null;
  return (
    <ul class="plain-list">
      {checks.map(({ rule, verdict, evidence }) => (
        <li key={rule} class="check-row">
          <span class="grow">{ruleText(rule, language)}</span>
          <Badge tone={tones[verdict]}>{texts[verdict]}</Badge>
          <span class="evidence">{evidenceText(evidence, language)}</span>
        </li>
      ))}
    </ul>
  );
}

const tones = { VALID: 'good', INVALID: 'bad', UNCHECKED: undefined } as const;

const english = {
  title: 'Checks across fields',
  VALID: '✓ Holds',
  INVALID: '✕ Fails',
  UNCHECKED: 'Unchecked',
  held: (count: number) => (count === 1 ? 'One check holds' : `${count} checks hold`),
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: '字段间校验',
    VALID: '✓ 通过',
    INVALID: '✕ 不符',
    UNCHECKED: '未校验',
    held: (count) => `${count} 项校验通过`,
  },
};

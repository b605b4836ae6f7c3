import { Badge } from '../../../components/badge.tsx';
import { type Messages, useLanguage, useMessages } from '../../../i18n/language.tsx';
import { type Reading } from '../use-reading.ts';
import { checkText } from './check-text.ts';
import { verdictTexts } from './proof-texts.ts';

/** Checks across fields and zones, with what was compared. */
export function CheckList({ checks }: Pick<Reading, 'checks'>) {
  const texts = useMessages(messages);
  const verdicts = useMessages(verdictTexts);
  const { language } = useLanguage();
  if (checks.length === 0) return null;
  // What does not hold comes first.
  const ordered = [...checks].sort((a, b) => ranks[a.verdict] - ranks[b.verdict]);
  return (
    <section class="stack tight">
      <h3>{texts.title}</h3>
      <ul class="plain-list">
        {ordered.map(({ rule, verdict, evidence }) => (
          <li key={rule} class="check-row" data-verdict={verdict}>
            <span class="grow">{checkText(rule, language)}</span>
            <Badge tone={{ VALID: 'good' as const, INVALID: 'bad' as const, UNCHECKED: undefined }[verdict]}>
              {verdicts[verdict].short}
            </Badge>
            <span class="evidence">{evidence}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const ranks = { INVALID: 0, VALID: 1, UNCHECKED: 2 };

const english = { title: 'Checks across fields' };

const messages: Messages<typeof english> = { en: english, zh: { title: '字段间校验' } };

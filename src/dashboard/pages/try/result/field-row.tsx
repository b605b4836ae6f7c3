import { type ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Badge } from '../../../components/badge.tsx';
import { type Messages, useMessages } from '../../../i18n/language.tsx';
import { type Reading } from '../use-reading.ts';
import { Confidence } from './confidence.tsx';
import { type Spots } from './places.ts';
import { sourceTexts, verdictTexts } from './proof-texts.ts';

interface FieldRowProps {
  readonly field: Reading['fields'][number];
  readonly label: string;
  readonly spots: Spots;
  /** The proof, shown when the row is opened. */
  readonly children: ComponentChildren;
}

/** A field in one line: its value, how sure it is, where it comes from and what its rule says. */
export function FieldRow({ field, label, spots, children }: FieldRowProps) {
  const texts = useMessages(messages);
  const sources = useMessages(sourceTexts);
  const verdicts = useMessages(verdictTexts);
  const id = useId();
  const { name, value, confidence, source, verdict } = field;
  const isOpen = spots.open === name;
  return (
    <li class="reading" data-field={name} data-lit={spots.lit === name || undefined} data-open={isOpen || undefined}>
      <button
        type="button"
        class="reading-row"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => spots.toggle(name)}
        onFocus={() => spots.light(name)}
        onBlur={() => spots.light(undefined)}
        onPointerEnter={() => spots.light(name)}
        onPointerLeave={() => spots.light(undefined)}
      >
        <span class="reading-label">{label}</span>
        {value === null ? (
          <span class="reading-value soft">{texts.notRead}</span>
        ) : (
          <span class="reading-value" data-mono={value.includes('\n') || undefined}>
            {value}
          </span>
        )}
        <span class="reading-proof">
          {confidence !== null && <Confidence value={confidence} />}
          {source && <Badge>{sources[source].short}</Badge>}
          {verdict !== 'UNCHECKED' && (
            <Badge tone={verdict === 'VALID' ? 'good' : 'bad'}>{verdicts[verdict].short}</Badge>
          )}
        </span>
      </button>
      {isOpen && (
        <div class="reading-detail" id={id}>
          {children}
        </div>
      )}
    </li>
  );
}

const english = { notRead: 'not read' };

const messages: Messages<typeof english> = { en: english, zh: { notRead: '未读取' } };

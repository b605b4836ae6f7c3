import { useEffect, useRef } from 'preact/hooks';
import { type TypeInfo } from '../../../components/document-types/type-options.ts';
import { type Messages, useLanguage, useMessages } from '../../../i18n/language.tsx';
import { type Picture } from '../use-pictures.ts';
import { type Reading } from '../use-reading.ts';
import { FieldDetail } from './field-detail.tsx';
import { fieldLabel } from './field-labels.ts';
import { FieldRow } from './field-row.tsx';
import { type Spots } from './places.ts';

interface FieldListProps {
  readonly reading: Reading;
  readonly type: TypeInfo | undefined;
  readonly pictureOf: (side: Reading['fields'][number]['side']) => Picture | undefined;
  readonly spots: Spots;
}

/** Every field of the type in the published order. Up and Down go from one to the next. */
export function FieldList({ reading, type, pictureOf, spots }: FieldListProps) {
  const texts = useMessages(messages);
  const { language } = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const rows = [...(list.current?.querySelectorAll<HTMLButtonElement>('.reading-row') ?? [])];
    const at = rows.findIndex((row) => row === document.activeElement);
    const next = step === undefined || at < 0 ? undefined : rows[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  // What is pressed on the picture comes into view in the list.
  useEffect(() => {
    list.current?.querySelector('[aria-expanded="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [spots.open]);
  return (
    <ul class="readings" ref={list} onKeyDown={move} aria-label={texts.fields}>
      {reading.fields.map((field) => (
        <FieldRow key={field.name} field={field} label={fieldLabel(field.name, language)} spots={spots}>
          <FieldDetail
            field={field}
            description={type?.fields.find(({ name }) => name === field.name)?.description}
            picture={pictureOf(field.side)}
          />
        </FieldRow>
      ))}
    </ul>
  );
}

const english = { fields: 'Fields' };

const messages: Messages<typeof english> = { en: english, zh: { fields: '字段' } };

import { useId, useState } from 'preact/hooks';
import { typeGroups } from '../../components/document-types/type-options.ts';
import { TextField } from '../../components/field.tsx';
import { Loading } from '../../components/loading.tsx';
import { DocumentTypesDocument } from '../../graphql/generated/graphql.ts';
import { useOperation } from '../../graphql/hooks.ts';
import { type Messages, useLanguage, useMessages } from '../../i18n/language.tsx';
import { type KeyFormProps } from './key-form.tsx';

/** Which documents a key may read: every one, or those that are ticked. */
export function DocumentTypeFields({ draft, onDraft }: Omit<KeyFormProps, 'problem'>) {
  const texts = useMessages(messages);
  const name = useId();
  return (
    <div class="stack tight inset">
      {(['all', 'some'] as const).map((choice) => (
        <label key={choice} class="check">
          <input
            type="radio"
            name={name}
            checked={draft.documents === choice}
            onChange={() => onDraft({ ...draft, documents: choice })}
          />
          <span>{texts[choice]}</span>
        </label>
      ))}
      {draft.documents === 'some' && (
        <TypeChoice chosen={draft.documentTypes} onChosen={(documentTypes) => onDraft({ ...draft, documentTypes })} />
      )}
    </div>
  );
}

interface TypeChoiceProps {
  readonly chosen: readonly string[];
  readonly onChosen: (types: readonly string[]) => void;
}

function TypeChoice({ chosen, onChosen }: TypeChoiceProps) {
  const texts = useMessages(messages);
  const { language } = useLanguage();
  const [part, setPart] = useState('');
  const { data } = useOperation(DocumentTypesDocument, {});
  if (!data) return <Loading />;
  const shown = typeGroups(data.documentTypes, part, language).flatMap(({ options }) => options);
  const turn = (type: string, isOn: boolean) =>
    onChosen(isOn ? [...chosen, type] : chosen.filter((one) => one !== type));
  return (
    <>
      <TextField label={texts.find} type="search" value={part} onValue={setPart} hint={texts.chosen(chosen.length)} />
      <fieldset class="types">
        <legend class="visually-hidden">{texts.types}</legend>
        {shown.map(({ value, text }) => (
          <label key={value} class="check">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => turn(value, event.currentTarget.checked)}
            />
            <span>
              {text} <code class="soft">{value}</code>
            </span>
          </label>
        ))}
        {shown.length === 0 && <p class="soft">{texts.nothing}</p>}
      </fieldset>
    </>
  );
}

const english = {
  all: 'Every type',
  some: 'These types only',
  find: 'Find a type',
  types: 'Document types',
  chosen: (count: number) => `${count} chosen`,
  nothing: 'No type matches.',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    all: '所有类型',
    some: '仅限以下类型',
    find: '查找类型',
    types: '证件类型',
    chosen: (count) => `已选 ${count} 种`,
    nothing: '没有符合的类型。',
  },
};

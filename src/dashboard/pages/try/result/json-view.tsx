import { useState } from 'preact/hooks';
import { CopyButton } from '../../../components/copy-button.tsx';
import { Segments } from '../../../components/segments.tsx';
import { type DocumentType } from '../../../graphql/generated/graphql.ts';
import { type Messages, useMessages } from '../../../i18n/language.tsx';
import { type Reading } from '../use-reading.ts';
import { restReply } from './rest-reply.ts';

/** The reply as a program gets it from the REST API. */
export function JsonView({ reading, asked }: { reading: Reading; asked: DocumentType }) {
  const texts = useMessages(messages);
  const [form, setForm] = useState<'plain' | 'details'>('plain');
  const json = restReply(reading, asked, form === 'details');
  const options = (['plain', 'details'] as const).map((value) => ({ value, text: texts[value] }));
  return (
    <>
      <div class="row">
        <div class="grow">
          <Segments label={texts.form} options={options} value={form} onValue={setForm} />
        </div>
        <CopyButton text={json} of={texts.json} />
      </div>
      <pre class="code tall" tabIndex={0} role="region" aria-label={texts.json}>
        {json}
      </pre>
    </>
  );
}

const english = { form: 'Form', plain: 'Reply', details: 'With details', json: 'JSON' };

const messages: Messages<typeof english> = {
  en: english,
  zh: { form: '形式', plain: '标准回复', details: '含明细', json: 'JSON' },
};

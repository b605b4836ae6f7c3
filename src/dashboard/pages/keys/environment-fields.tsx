import { useId } from 'preact/hooks';
import { keyTexts } from '../../components/keys/key-texts.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { type KeyFormProps } from './key-form.tsx';

/** Live or test: it cannot be changed later. */
export function EnvironmentFields({ draft, onDraft, hasCalls }: Omit<KeyFormProps, 'problem'> & { hasCalls: boolean }) {
  const texts = useMessages(messages);
  const words = useMessages(keyTexts);
  const name = useId();
  return (
    <fieldset class="stack tight">
      <legend class="legend">{texts.legend}</legend>
      <div class="environments">
        {(['LIVE', 'TEST'] as const).map((environment) => (
          <label key={environment} class="check environment">
            <input
              type="radio"
              name={name}
              checked={draft.environment === environment}
              onChange={() => onDraft({ ...draft, environment })}
            />
            <span>
              <b>{words.environments[environment]}</b>
              <span class="soft small">{texts[environment]}</span>
            </span>
          </label>
        ))}
      </div>
      {draft.environment === 'LIVE' && !hasCalls && (
        <p class="small warned" role="status">
          {texts.noCalls}
        </p>
      )}
    </fieldset>
  );
}

const english = {
  legend: 'Environment',
  LIVE: 'Calls count against your plan and your credits.',
  TEST: 'The same reading, free of charge, 100 calls a day.',
  noCalls: 'You have no calls left: a live key is refused until your plan or credits bring some.',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    legend: '环境',
    LIVE: '调用会消耗套餐次数或点数。',
    TEST: '识别效果相同，免费，每天 100 次。',
    noCalls: '您已没有可用次数：在套餐或点数补充之前，正式密钥的调用会被拒绝。',
  },
};

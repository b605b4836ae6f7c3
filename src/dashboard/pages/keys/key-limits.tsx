import { Field, TextField } from '../../components/field.tsx';
import { useFieldProblems } from '../../i18n/field-problems.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { dayOf } from './key-dates.ts';
import { type KeyFormProps } from './key-form.tsx';
import { ScopeFields } from './scope-fields.tsx';

/** How long a key works, what it may do, from where, and how often. */
export function KeyLimits({ draft, onDraft, problem }: KeyFormProps) {
  const texts = useMessages(messages);
  const problemOf = useFieldProblems(problem);
  return (
    <>
      <ScopeFields draft={draft} onDraft={onDraft} problem={problem} />
      <TextField
        label={texts.lastDay}
        type="date"
        min={dayOf(new Date().toISOString())}
        max="9998-12-31"
        value={draft.lastDay}
        onValue={(lastDay) => onDraft({ ...draft, lastDay })}
        hint={texts.lastDayHint}
        problem={problemOf('expiresAt')}
      />
      <Field label={texts.addresses} hint={texts.addressesHint} problem={problemOf('allowedCidrs')}>
        {(attributes) => (
          <textarea
            {...attributes}
            class="input mono"
            rows={3}
            spellcheck={false}
            value={draft.addresses}
            onInput={(event) => onDraft({ ...draft, addresses: event.currentTarget.value })}
          />
        )}
      </Field>
      <div class="pair">
        <TextField
          label={texts.requestsPerMinute}
          type="number"
          inputMode="numeric"
          min={1}
          max={100_000}
          value={draft.requestsPerMinute}
          onValue={(requestsPerMinute) => onDraft({ ...draft, requestsPerMinute })}
          hint={texts.requestsPerMinuteHint}
          problem={problemOf('requestsPerMinute')}
        />
        <TextField
          label={texts.monthlyCap}
          type="number"
          inputMode="numeric"
          min={1}
          max={100_000_000}
          value={draft.monthlyCap}
          onValue={(monthlyCap) => onDraft({ ...draft, monthlyCap })}
          hint={texts.monthlyCapHint}
          problem={problemOf('monthlyCap')}
        />
      </div>
    </>
  );
}

const english = {
  lastDay: 'Last day',
  lastDayHint: 'It expires at the end of this day where you are. Empty: never.',
  addresses: 'Allowed addresses',
  addressesHint: 'IPv4 or IPv6 addresses or ranges, one a line, such as 192.0.2.0/24. Empty: any.',
  requestsPerMinute: 'Requests a minute',
  requestsPerMinuteHint: 'Empty: the server’s limit.',
  monthlyCap: 'Calls a month',
  monthlyCapHint: 'Empty: as many as you have.',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    lastDay: '最后有效日',
    lastDayHint: '密钥在您所在时区该日结束时过期。留空表示永不过期。',
    addresses: '允许的地址',
    addressesHint: 'IPv4 或 IPv6 地址或网段，每行一个，例如 192.0.2.0/24。留空表示不限。',
    requestsPerMinute: '每分钟请求数',
    requestsPerMinuteHint: '留空：使用服务器的限制。',
    monthlyCap: '每月调用次数',
    monthlyCapHint: '留空：以账户余量为限。',
  },
};

import { useFormats } from '../../../i18n/formats.ts';
import { type Messages, useMessages } from '../../../i18n/language.tsx';

/** The probability that a value is right, 0 to 1: a small meter, and the number. */
export function Confidence({ value }: { value: number }) {
  const texts = useMessages(messages);
  const { share } = useFormats();
  const level = value >= 0.9 ? 'high' : value >= 0.7 ? 'middle' : 'low';
  // 0.999 is no certainty: rounded down.
  const text = share(Math.floor(value * 100 + 1e-9) / 100);
  return (
    <span class="confidence" data-level={level} title={texts.meaning}>
      <svg viewBox="0 0 40 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="confidence-all" width="40" height="6" rx="3" />
        <rect class="confidence-part" width={Math.max(6, 40 * value)} height="6" rx="3" />
      </svg>
      <span class="visually-hidden">{texts.sure} </span>
      <span class="number">{text}</span>
    </span>
  );
}

const english = { sure: 'Sure to', meaning: 'The probability that the value is right' };

const messages: Messages<typeof english> = { en: english, zh: { sure: '可信度', meaning: '该值正确的概率' } };

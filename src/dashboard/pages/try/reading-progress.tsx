import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';

interface ReadingProgressProps {
  /** Share of the upload, 0 to 1. */
  readonly sent: number;
  /** By `performance.now()`. */
  readonly startedAt: number;
  readonly onStop: () => void;
}

/** How far the upload is, then how long the reading takes: its end is not known before. */
export function ReadingProgress({ sent, startedAt, onStop }: ReadingProgressProps) {
  const texts = useMessages(messages);
  const { number, share } = useFormats();
  const [now, setNow] = useState(() => performance.now());
  const button = useRef<HTMLDivElement>(null);
  useEffect(() => {
    button.current?.querySelector('button')?.focus();
    const timer = setInterval(() => setNow(performance.now()), 100);
    return () => clearInterval(timer);
  }, []);
  const isSending = sent < 1;
  const seconds = Math.max(0, Math.round((now - startedAt) / 100) / 10);
  return (
    <div class="progress">
      <p class="progress-text">
        <strong role="status">{isSending ? texts.sending : texts.reading}</strong>
        <span class="soft number">{isSending ? share(sent) : texts.seconds(number(seconds))}</span>
      </p>
      <progress aria-label={isSending ? texts.sending : texts.reading} value={isSending ? sent : undefined} max={1} />
      <div ref={button}>
        <Button onClick={onStop}>{texts.stop}</Button>
      </div>
    </div>
  );
}

const english = {
  sending: 'Sending the picture',
  reading: 'Reading the document',
  seconds: (count: string) => `${count} s`,
  stop: 'Cancel',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: { sending: '正在上传图片', reading: '正在识别', seconds: (count) => `${count} 秒`, stop: '取消' },
};

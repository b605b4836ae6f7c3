import { type Messages, useLanguage, useMessages } from '../../../i18n/language.tsx';
import { type Reading } from '../use-reading.ts';
import { inChinese } from './in-chinese.ts';

/** How good the pictures are, in sentences; what is not good says what to do. */
export function QualityList({ quality }: { quality: Reading['quality'] }) {
  const texts = useMessages(messages);
  return (
    <section class="stack tight">
      <h3>{quality.back ? texts.front : texts.title}</h3>
      <Measures {...quality} />
      {quality.back && (
        <>
          <h3>{texts.back}</h3>
          <Measures {...quality.back} />
        </>
      )}
    </section>
  );
}

function Measures({ width, height, measures }: NonNullable<Reading['quality']['back']>) {
  const texts = useMessages(messages);
  const { language } = useLanguage();
  // What is not good comes first.
  const ordered = [...measures].sort((a, b) => Number(a.ok) - Number(b.ok));
  return (
    <ul class="plain-list quality">
      {ordered.map(({ name, ok, message }) => (
        <li key={name} data-ok={ok}>
          <span aria-hidden="true">{ok ? '✓' : '!'}</span>
          {language === 'zh' ? inChinese(message) : message}
        </li>
      ))}
      <li class="soft">{texts.size(width, height)}</li>
    </ul>
  );
}

const english = {
  title: 'The picture',
  front: 'The picture of the front',
  back: 'The picture of the back side',
  size: (width: number, height: number) => `${width} × ${height} pixels`,
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: '图片质量',
    front: '正面图片质量',
    back: '背面图片质量',
    size: (width, height) => `${width} × ${height} 像素`,
  },
};

import { type Messages, useLanguage, useMessages } from '../../../i18n/language.tsx';
import { type Reading } from '../use-reading.ts';

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
          {(language === 'zh' ? inChinese[name]?.[ok ? 0 : 1] : undefined) ?? message}
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

/** Good, and not good. The server's sentences are English; a measure that is not here keeps its own. */
const inChinese: Readonly<Record<string, readonly [good: string, bad: string]>> = {
  resolution: ['文字大小足以识别。', '文字太小：请靠近拍摄，或上传原始分辨率的图片。'],
  sharpness: ['图片清晰。', '图片模糊：请保持稳定并等待对焦。'],
  exposure: ['曝光良好。', '画面过暗或过亮：请调整光线。'],
  glare: ['没有反光遮挡。', '反光遮挡了部分证件：请倾斜证件或避开灯光。'],
  screen: ['没有屏幕纹路。', '看起来是翻拍屏幕：请直接拍摄证件。'],
  border: ['整张证件都在画面内。', '证件有一部分在画面外：请离远一些拍摄。'],
};

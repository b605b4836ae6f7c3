import { useFormats } from '../../../i18n/formats.ts';
import { type Messages, useMessages } from '../../../i18n/language.tsx';
import { type Reading } from '../use-reading.ts';

/** Where the time went: the stages of the OCR, as the server measured them. */
export function TimingList({ timings }: Pick<Reading, 'timings'>) {
  const texts = useMessages(messages);
  const { number } = useFormats();
  const total = timings.reduce((sum, { ms }) => sum + ms, 0);
  return (
    <section class="stack tight">
      <h3>{texts.title}</h3>
      <table class="timings small">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{texts.stage}</th>
            <th scope="col">{texts.time}</th>
          </tr>
        </thead>
        <tbody>
          {timings.map(({ stage, ms }) => (
            <tr key={stage}>
              <th scope="row">{texts.stages[stage] ?? stage}</th>
              <td class="number">
                {texts.ms(number(Math.round(ms)))}
                <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={total > 0 ? (100 * ms) / total : 0} height="6" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const english = {
  title: 'Time by stage',
  stage: 'Stage',
  time: 'Time',
  ms: (count: string) => `${count} ms`,
  /** A stage that is not here keeps the server's name. */
  stages: {
    decode: 'Decode the picture',
    detect: 'Find the text',
    rectify: 'Straighten the card',
    orient: 'Turn it upright',
    recognise: 'Read the lines',
    quality: 'Judge the picture',
    barcode: 'Look for barcodes',
    read: 'Read the fields',
    reread: 'Look again where in doubt',
  } as Readonly<Record<string, string>>,
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: '各阶段耗时',
    stage: '阶段',
    time: '耗时',
    ms: (count) => `${count} 毫秒`,
    stages: {
      decode: '解码图片',
      detect: '检测文字',
      rectify: '校正证件',
      orient: '判断方向',
      recognise: '识别文字行',
      quality: '评估画质',
      barcode: '查找条码',
      read: '提取字段',
      reread: '复查存疑处',
    },
  },
};

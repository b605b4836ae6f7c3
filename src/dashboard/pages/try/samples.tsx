import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { loadSample, type SampleName, sampleNames } from './sample-pictures.ts';

/** For whoever has no card at hand. */
export function Samples({ onSample }: { onSample: (file: File) => void }) {
  const texts = useMessages(messages);
  const [failed, setFailed] = useState(false);
  const use = (name: SampleName) =>
    loadSample(name).then(
      (file) => onSample(file),
      () => setFailed(true),
    );
  return (
    <div class="row tight samples">
      <p class="soft">{texts.lead}</p>
      {sampleNames.map((name) => (
        <Button key={name} size="small" onClick={() => void use(name)}>
          {texts[name]}
        </Button>
      ))}
      {failed && (
        <p class="small problem" role="alert">
          {texts.failed}
        </p>
      )}
    </div>
  );
}

const english = {
  lead: 'No card at hand? These people do not exist:',
  cn_id_card: 'A Chinese identity card',
  passport: 'A passport',
  failed: 'The sample could not be loaded.',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    lead: '手边没有证件？以下样例中的人物均为虚构：',
    cn_id_card: '中国居民身份证',
    passport: '护照',
    failed: '样例加载失败。',
  },
};

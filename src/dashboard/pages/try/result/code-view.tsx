import { useState } from 'preact/hooks';
import { CopyButton } from '../../../components/copy-button.tsx';
import { Segments } from '../../../components/segments.tsx';
import { type DocumentType } from '../../../graphql/generated/graphql.ts';
import { type Messages, useMessages } from '../../../i18n/language.tsx';
import { type Pictures } from '../use-pictures.ts';
import { type CodeLanguage, codeLanguages, codeLines } from './code-lines.ts';

/** The same call from a program, ready to paste. */
export function CodeView({ pictures: { front, back }, asked }: { pictures: Pictures; asked: DocumentType }) {
  const texts = useMessages(messages);
  const [language, setLanguage] = useState<CodeLanguage>('curl');
  const code = codeLines[language]({
    origin: location.origin,
    documentType: asked,
    image: front?.file.name ?? 'card.jpg',
    backImage: back?.file.name,
  });
  return (
    <>
      <Segments
        label={texts.language}
        options={codeLanguages.map((value) => ({ value, text: names[value] }))}
        value={language}
        onValue={setLanguage}
      />
      <pre class="code tall" tabIndex={0} role="region" aria-label={names[language]}>
        {code}
      </pre>
      <div class="row">
        <p class="small soft grow">{texts.key}</p>
        <CopyButton text={code} of={names[language]} />
      </div>
    </>
  );
}

const names: Readonly<Record<CodeLanguage, string>> = {
  curl: 'curl',
  typescript: 'TypeScript',
  javascript: 'JavaScript',
  python: 'Python',
  graphql: 'GraphQL',
};

const english = {
  language: 'Language',
  key: 'Put one of your API keys in place of YOUR_API_KEY.',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: { language: '语言', key: '请将 YOUR_API_KEY 替换为您的 API 密钥。' },
};

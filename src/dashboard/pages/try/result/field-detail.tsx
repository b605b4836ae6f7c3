import { type ComponentChildren } from 'preact';
import { CopyButton } from '../../../components/copy-button.tsx';
import { type Messages, useLanguage, useMessages } from '../../../i18n/language.tsx';
import { type Picture } from '../use-pictures.ts';
import { type Reading } from '../use-reading.ts';
import { ruleText } from './check-text.ts';
import { CloseUp } from './close-up.tsx';
import { inChinese } from './in-chinese.ts';
import { sourceTexts, verdictTexts } from './proof-texts.ts';

interface FieldDetailProps {
  readonly field: Reading['fields'][number];
  /** What the field holds, in the server's words. */
  readonly description: string | undefined;
  readonly picture: Picture | undefined;
}

/** The proof for a field: its place close up, what was recognised there, and its rule. */
export function FieldDetail({ field, description, picture }: FieldDetailProps) {
  const texts = useMessages(messages);
  const { language } = useLanguage();
  const sources = useMessages(sourceTexts);
  const verdicts = useMessages(verdictTexts);
  const { name, value, rawText, polygon, source, verdict, side } = field;
  const { rule, corrected } = ruleOf(field.rule);
  return (
    <>
      {picture && polygon && <CloseUp picture={picture} corners={polygon} alt={texts.closeUp} />}
      <dl class="facts">
        {value === null && <Fact name={texts.value}>{texts.nothing}</Fact>}
        {rawText !== null && rawText !== value && (
          <Fact name={texts.raw}>
            <span class="raw">{rawText}</span>
          </Fact>
        )}
        {source && (
          <Fact name={texts.where}>
            {sources[source].long}
            {side && `${texts.comma}${texts[side]}`}
          </Fact>
        )}
        {value !== null && (
          <Fact name={texts.check}>
            {verdicts[verdict].long(ruleText(rule, language))}
            {corrected && ` ${texts.corrected}`}
          </Fact>
        )}
        <Fact name={texts.name}>
          <code>{name}</code>
          {description !== undefined && ` — ${language === 'zh' ? inChinese(description) : description}`}
        </Fact>
      </dl>
      {value !== null && (
        <div>
          <CopyButton text={value} of={texts.value} />
        </div>
      )}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A rule's name ends with how a repair was proved, where there was one. */
function ruleOf(text: string | null): { rule: string; corrected: boolean } {
  const rule = text ?? '';
  const bare = rule.replace(/ \(corrected [^)]*\)$/, '');
  return { rule: bare, corrected: bare !== rule };
}

const english = {
  closeUp: 'The place on the picture',
  value: 'Value',
  nothing: 'It is not on the picture, or could not be read. Nothing is guessed: it is null.',
  raw: 'Recognised as',
  where: 'Read from',
  comma: ', ',
  FRONT: 'front',
  BACK: 'back side',
  check: 'Check',
  corrected: 'A misread character was mended by it.',
  name: 'In the reply',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    closeUp: '图片上的位置',
    value: '值',
    nothing: '图片上没有，或无法读取。不作猜测，返回 null。',
    raw: '识别原文',
    where: '来源',
    comma: '，',
    FRONT: '正面',
    BACK: '背面',
    check: '校验',
    corrected: '误读的字符已据此规则更正。',
    name: '字段名',
  },
};

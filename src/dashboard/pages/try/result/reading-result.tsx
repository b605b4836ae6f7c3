import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { documentName } from '../../../components/document-types/document-names.ts';
import { type TypeInfo } from '../../../components/document-types/type-options.ts';
import { Tabs } from '../../../components/tabs.tsx';
import { type DocumentType } from '../../../graphql/generated/graphql.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { type Messages, useLanguage, useMessages } from '../../../i18n/language.tsx';
import { type Pictures } from '../use-pictures.ts';
import { type Reading } from '../use-reading.ts';
import { CheckList } from './check-list.tsx';
import { CodeView } from './code-view.tsx';
import { FieldList } from './field-list.tsx';
import { JsonView } from './json-view.tsx';
import { PictureView } from './picture-view.tsx';
import { fieldPlaces, linePlaces, useSpots } from './places.ts';
import { QualityList } from './quality-list.tsx';
import './result.css';
import { TextLines } from './text-lines.tsx';
import { TimingList } from './timing-list.tsx';

interface ReadingResultProps {
  readonly reading: Reading;
  readonly asked: DocumentType;
  readonly tookMs: number;
  readonly pictures: Pictures;
  readonly types: readonly TypeInfo[];
}

/** What was read: the pictures with its places at one side, what stands there at the other. */
export function ReadingResult({ reading, asked, tookMs, pictures, types }: ReadingResultProps) {
  const texts = useMessages(messages);
  const { language } = useLanguage();
  const { number } = useFormats();
  const [tab, setTab] = useState<Tab>('fields');
  const spots = useSpots();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [reading]);
  const places = useMemo(() => (tab === 'text' ? linePlaces : fieldPlaces)(reading), [reading, tab]);
  const type = types.find(({ documentType }) => documentType === reading.documentType);
  const read = reading.fields.filter(({ value }) => value !== null).length;
  const { quality } = reading;
  const sides = [
    { side: 'FRONT', picture: pictures.front, size: quality },
    { side: 'BACK', picture: pictures.back, size: quality.back },
  ] as const;
  return (
    <div class="result">
      <div class="views">
        {sides.map(
          ({ side, picture, size }) =>
            picture && (
              <PictureView
                key={side}
                picture={picture}
                caption={size ? texts[side] : texts.nothingOn}
                size={size}
                places={places.filter((place) => place.side === side)}
                spots={spots}
              />
            ),
        )}
      </div>
      <section class="panel stack">
        <div class="stack tight">
          <h2 ref={heading} tabIndex={-1}>
            {type ? documentName(type, language) : reading.documentType}
          </h2>
          <p class="small soft">
            {texts.summary(number(read), number(reading.fields.length), number(Math.round(tookMs / 100) / 10))}
          </p>
        </div>
        <Tabs label={texts.views} tabs={tabs.map((name) => ({ name, text: texts[name] }))} value={tab} onValue={setTab}>
          {tab === 'fields' && (
            <>
              <FieldList
                reading={reading}
                type={type}
                pictureOf={(side) => (side === 'BACK' ? pictures.back : pictures.front)}
                spots={spots}
              />
              <CheckList checks={reading.checks} />
              <QualityList quality={quality} />
              <TimingList timings={reading.timings} />
            </>
          )}
          {tab === 'text' && <TextLines lines={reading.lines} spots={spots} />}
          {tab === 'json' && <JsonView reading={reading} asked={asked} />}
          {tab === 'code' && <CodeView pictures={pictures} asked={asked} />}
        </Tabs>
      </section>
    </div>
  );
}

const tabs = ['fields', 'text', 'json', 'code'] as const;
type Tab = (typeof tabs)[number];

const english = {
  FRONT: 'Front',
  BACK: 'Back side',
  nothingOn: 'Back side: no document was found on it',
  summary: (read: string, all: string, seconds: string) => `${read} of ${all} fields read in ${seconds} s`,
  views: 'Views of the result',
  fields: 'Fields',
  text: 'All text',
  json: 'JSON',
  code: 'Code',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    FRONT: '正面',
    BACK: '背面',
    nothingOn: '背面：未找到证件',
    summary: (read, all, seconds) => `${seconds} 秒内读取 ${all} 个字段中的 ${read} 个`,
    views: '结果视图',
    fields: '字段',
    text: '全部文字',
    json: 'JSON',
    code: '代码',
  },
};

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { type TypeInfo } from '../../components/document-types/type-options.ts';
import { PageHead } from '../../components/page-head.tsx';
import { type DocumentType, DocumentTypesDocument } from '../../graphql/generated/graphql.ts';
import { useOperation } from '../../graphql/hooks.ts';
import { handedKey, handKey } from '../../handed-key.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { Allowance } from './allowance.tsx';
import { PictureSlot } from './picture-slot.tsx';
import { ReaderChoice } from './reader-choice.tsx';
import { ReadingFailure } from './reading-failure.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import { rememberedType } from './remembered-type.ts';
import { ReadingResult } from './result/reading-result.tsx';
import { Samples } from './samples.tsx';
import './try.css';
import { TypePicker } from './type-picker.tsx';
import { useDroppedFiles } from './use-dropped-files.ts';
import { type PictureSide, usePictures } from './use-pictures.ts';
import { useReading } from './use-reading.ts';

/** A picture in, its fields out. Pictures live in the browser's memory, and on the server for as long as they are read. */
export function TryPage() {
  const texts = useMessages(messages);
  const types = useOperation(DocumentTypesDocument, {}).data?.documentTypes ?? noTypes;
  const [apiKey, setApiKey] = useState(handedKey);
  const [chosenType, setType] = useState<DocumentType>(rememberedType.get() ?? 'auto');
  // A type that was remembered, and that this server does not know, is found out.
  const isKnown = types.length === 0 || types.some(({ documentType }) => documentType === chosenType);
  const type = isKnown ? chosenType : 'auto';
  const { pictures, faults, put } = usePictures();
  const { state, read, stop, reset } = useReading(apiKey?.secret);
  const button = useRef<HTMLDivElement>(null);
  const isBusy = state.at === 'work';
  const isRead = state.at === 'read';

  const place = useCallback(
    (side: PictureSide, files: readonly File[]) => {
      if (isBusy) return;
      reset();
      const [first, second] = files;
      put(side, first);
      if (side === 'front' && second) put('back', second);
    },
    [isBusy, reset, put],
  );
  useDroppedFiles(useCallback((files) => place('front', files), [place]));
  useEffect(() => {
    if (state.at === 'stopped' || state.at === 'failed') button.current?.querySelector('button')?.focus();
  }, [state.at]);

  const readAs = (next: DocumentType) => {
    choose(next);
    void read(pictures, next);
  };
  const choose = (next: DocumentType) => {
    setType(next);
    rememberedType.set(next);
  };
  const leaveKey = () => {
    handKey(undefined);
    setApiKey(undefined);
  };
  const startOver = () => {
    reset();
    put('front', undefined);
    put('back', undefined);
  };
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      {apiKey && <ReaderChoice apiKey={apiKey} onSession={leaveKey} />}
      <div class="stack">
        <div class="panel order">
          <TypePicker types={types} value={type} disabled={isBusy} onValue={choose} />
          {state.at === 'work' ? (
            <ReadingProgress sent={state.sent} startedAt={state.startedAt} onStop={stop} />
          ) : (
            <div class="row order-go" ref={button}>
              <Button
                kind={isRead ? undefined : 'main'}
                disabled={!pictures.front}
                onClick={() => void read(pictures, type)}
              >
                {isRead ? texts.again : texts.read}
              </Button>
              {isRead && (
                <Button kind="main" onClick={startOver}>
                  {texts.other}
                </Button>
              )}
            </div>
          )}
          <p class="small soft order-foot" role="status">
            {state.at === 'stopped' && <strong>{texts.stopped} </strong>}
            <Allowance apiKey={apiKey} />
          </p>
        </div>
        {state.at === 'failed' && (
          <ReadingFailure problem={state.problem} asked={state.asked} types={types} onReadAs={readAs} />
        )}
        {state.at === 'read' ? (
          <ReadingResult {...state} pictures={pictures} types={types} />
        ) : (
          <div class="slots">
            {(['front', 'back'] as const).map((side) => (
              <PictureSlot
                key={side}
                side={side}
                picture={pictures[side]}
                fault={faults[side]}
                disabled={isBusy}
                onFiles={(files) => place(side, files)}
                onRemove={() => place(side, [])}
              />
            ))}
          </div>
        )}
        {!pictures.front && <Samples onSample={(file) => place('front', [file])} />}
      </div>
    </>
  );
}

const noTypes: readonly TypeInfo[] = [];

const english = {
  title: 'Try it',
  lead: 'Read a document here in the browser. The picture goes to this server alone, and nothing of it is kept.',
  read: 'Read',
  again: 'Read again',
  other: 'Another document',
  stopped: 'Stopped. Nothing was charged.',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: '试用',
    lead: '在浏览器中识别证件。图片只发送到本服务器，识别后不保留任何内容。',
    read: '识别',
    again: '重新识别',
    other: '换一份证件',
    stopped: '已取消，未计费。',
  },
};

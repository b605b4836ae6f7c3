import { Button } from '../../components/button.tsx';
import { documentName } from '../../components/document-types/document-names.ts';
import { type TypeInfo } from '../../components/document-types/type-options.ts';
import { ProblemNotice } from '../../components/notice.tsx';
import { type DocumentType } from '../../graphql/generated/graphql.ts';
import { type Problem } from '../../graphql/problem.ts';
import { type Messages, useLanguage, useMessages } from '../../i18n/language.tsx';

interface ReadingFailureProps {
  readonly problem: Problem;
  /** What it was to be read as. */
  readonly asked: DocumentType;
  readonly types: readonly TypeInfo[];
  /** Reads the same pictures as something else. */
  readonly onReadAs: (type: DocumentType) => void;
}

/** Why nothing was read, and what to do now: where the picture shows something else, that is one press away. */
export function ReadingFailure({ problem, asked, types, onReadAs }: ReadingFailureProps) {
  const texts = useMessages(messages);
  const { language } = useLanguage();
  const candidates = nearest(problem, asked).flatMap((name) =>
    types.filter(({ documentType }) => documentType === name),
  );
  return (
    <ProblemNotice problem={problem}>
      <p>{adviceFor(problem, asked, texts, candidates.length > 0)}</p>
      {candidates.length > 0 && (
        <div class="row tight nearest">
          {candidates.map((type) => (
            <Button key={type.documentType} size="small" onClick={() => onReadAs(type.documentType)}>
              {texts.readAs(documentName(type, language))}
            </Button>
          ))}
          {asked !== 'auto' && (
            <Button size="small" kind="quiet" onClick={() => onReadAs('auto')}>
              {texts.findOut}
            </Button>
          )}
        </div>
      )}
    </ProblemNotice>
  );
}

/** The server's candidates, most likely first, without the one that it has just refused. */
function nearest({ metadata }: Problem, asked: DocumentType): readonly string[] {
  const candidates: readonly unknown[] = Array.isArray(metadata['candidates']) ? metadata['candidates'] : [];
  return candidates
    .map((one) => (typeof one === 'object' && one !== null ? Reflect.get(one, 'documentType') : undefined))
    .filter((name) => typeof name === 'string')
    .filter((name) => name !== asked)
    .slice(0, 4);
}

function adviceFor({ reason, metadata }: Problem, asked: DocumentType, texts: typeof english, hasNearest: boolean) {
  const { received, missingScope } = metadata;
  if (reason === 'DOCUMENT_RECOGNITION_FAILED') {
    return hasNearest ? texts.nearest : asked === 'auto' ? texts.chooseType : texts.otherType;
  }
  if (reason === 'INVALID_IMAGE_TYPE' && typeof received === 'string' && received !== 'unknown') {
    return texts.received(received);
  }
  if (reason === 'FORBIDDEN' && typeof missingScope === 'string') return texts.scope(missingScope);
  if (reason === 'TEXT_EXTRACTION_FAILED') return texts.light;
  return texts.free;
}

const english = {
  nearest: 'It looks more like one of these:',
  chooseType:
    'It looks like none of the documents that the server knows. If you know what it is, choose its type above.',
  otherType: 'It looks like none of the other types either. Take the picture from nearer, with the whole card on it.',
  received: (type: string) => `This one is ${type}.`,
  scope: (scope: string) => `The key lacks the scope ${scope}.`,
  light: 'Take it from nearer, in good light, with the whole card on it.',
  free: 'Nothing was charged.',
  readAs: (name: string) => `Read as ${name}`,
  findOut: 'Find it out',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    nearest: '它看起来更像：',
    chooseType: '它不像服务器认识的任何证件。如果您知道类型，请在上方选择。',
    otherType: '它也不像其他类型。请靠近拍摄，并让整张证件入镜。',
    received: (type) => `此文件的格式是 ${type}。`,
    scope: (scope) => `此密钥没有权限 ${scope}。`,
    light: '请在光线充足处靠近拍摄，并让整张证件入镜。',
    free: '未计费。',
    readAs: (name) => `按“${name}”识别`,
    findOut: '自动识别',
  },
};

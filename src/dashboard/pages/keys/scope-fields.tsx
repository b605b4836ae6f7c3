import { useId } from 'preact/hooks';
import { useFieldProblems } from '../../i18n/field-problems.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { useAccount } from '../../session.tsx';
import { DocumentTypeFields } from './document-type-fields.tsx';
import { type KeyFormProps } from './key-form.tsx';

/** What a key may do. Only administrators can give a key what they have themselves. */
export function ScopeFields({ draft, onDraft, problem }: KeyFormProps) {
  const texts = useMessages(messages);
  const problemOf = useFieldProblems(problem);
  const id = useId();
  const { role } = useAccount();
  const fault = problemOf('scopes');
  const offered = role === 'ADMIN' ? ownScopes : ownScopes.filter((scope) => scope !== 'admin');
  const turn = (scope: string, isOn: boolean) =>
    onDraft({ ...draft, scopes: isOn ? [...draft.scopes, scope] : draft.scopes.filter((one) => one !== scope) });
  return (
    <fieldset class="stack tight" aria-describedby={fault === undefined ? undefined : id}>
      <legend class="legend">{texts.legend}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={draft.documents !== 'none'}
          onChange={(event) => onDraft({ ...draft, documents: event.currentTarget.checked ? 'all' : 'none' })}
        />
        <span>{texts.ocr}</span>
      </label>
      {draft.documents !== 'none' && <DocumentTypeFields draft={draft} onDraft={onDraft} />}
      {offered.map((scope) => (
        <label key={scope} class="check">
          <input
            type="checkbox"
            checked={draft.scopes.includes(scope)}
            onChange={(event) => turn(scope, event.currentTarget.checked)}
          />
          <span>{texts[scope]}</span>
        </label>
      ))}
      {fault !== undefined && (
        <div class="problem" id={id}>
          {fault}
        </div>
      )}
    </fieldset>
  );
}

const ownScopes = ['usage:read', 'keys:manage', 'admin'] as const;

const english = {
  legend: 'What it may do',
  ocr: 'Read documents',
  'usage:read': 'See usage and the ledger',
  'keys:manage': 'Manage keys and read the audit log',
  admin: 'Administer the installation',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    legend: '权限',
    ocr: '识别证件',
    'usage:read': '查看用量和账目',
    'keys:manage': '管理密钥、查看审计日志',
    admin: '管理整个系统',
  },
};

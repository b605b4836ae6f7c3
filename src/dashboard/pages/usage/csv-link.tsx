import { type Messages, useMessages } from '../../i18n/language.tsx';
import { type Days } from './usage-range.ts';

interface CsvLinkProps {
  readonly days: Days;
  readonly by: 'day' | 'key' | 'document_type';
  readonly accountId: string;
}

/** The REST report, which takes the session's cookie: the same figures for a spreadsheet. */
export function CsvLink({ days, by, accountId }: CsvLinkProps) {
  const texts = useMessages(messages);
  const query = new URLSearchParams({ ...days, by, format: 'csv', accountId });
  return (
    <a class="button" data-size="small" href={`/api/v1/usage?${query.toString()}`} download>
      CSV<span class="visually-hidden">: {texts[by]}</span>
    </a>
  );
}

const english = { day: 'calls by day', key: 'calls by key', document_type: 'calls by document type' };

const messages: Messages<typeof english> = {
  en: english,
  zh: { day: '每日调用', key: '按密钥统计', document_type: '按证件类型统计' },
};

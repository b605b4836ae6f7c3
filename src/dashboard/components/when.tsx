import { useFormats } from '../i18n/formats.ts';

/** A moment as people say it, "3 days ago" or as a day; its exact time is the title. */
export function When({ at, as = 'distance' }: { at: string; as?: 'distance' | 'day' }) {
  const { since, date, time } = useFormats();
  return (
    <time dateTime={at} title={time(at)}>
      {as === 'day' ? date(at) : since(at)}
    </time>
  );
}

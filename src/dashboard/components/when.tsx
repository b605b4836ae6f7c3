import { useFormats } from '../i18n/formats.ts';

/** A moment as people say it, "3 days ago" or as a day, with its exact time as the title; or the other way round. */
export function When({ at, as = 'distance' }: { at: string; as?: 'distance' | 'day' | 'time' }) {
  const { since, date, time } = useFormats();
  const texts = { distance: since(at), day: date(at), time: time(at) };
  return (
    <time dateTime={at} title={as === 'time' ? texts.distance : texts.time}>
      {texts[as]}
    </time>
  );
}

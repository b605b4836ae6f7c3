import { type Messages, useMessages } from '../../../i18n/language.tsx';
import { type Reading } from '../use-reading.ts';
import { Confidence } from './confidence.tsx';
import { lineKey, type Spots } from './places.ts';

/** All text of the pictures, line by line, whether or not a field was made of it. */
export function TextLines({ lines, spots }: Pick<Reading, 'lines'> & { spots: Spots }) {
  const texts = useMessages(messages);
  return (
    <ul class="readings lines" aria-label={texts.lines}>
      {lines.map(({ text, confidence }, index) => {
        const key = lineKey(index);
        return (
          <li
            key={key}
            class="reading"
            data-lit={spots.lit === key || undefined}
            data-open={spots.open === key || undefined}
          >
            <button
              type="button"
              class="reading-row"
              aria-pressed={spots.open === key}
              onClick={() => spots.toggle(key)}
              onFocus={() => spots.light(key)}
              onBlur={() => spots.light(undefined)}
              onPointerEnter={() => spots.light(key)}
              onPointerLeave={() => spots.light(undefined)}
            >
              <span class="reading-value">{text}</span>
              <span class="reading-proof">
                <Confidence value={confidence} />
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

const english = { lines: 'Lines of text' };

const messages: Messages<typeof english> = { en: english, zh: { lines: '文字行' } };

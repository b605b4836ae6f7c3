import { type KeyState } from '../../graphql/generated/graphql.ts';
import { useMessages } from '../../i18n/language.tsx';
import { Badge } from '../badge.tsx';
import { type Tone } from '../notice.tsx';
import { keyTexts } from './key-texts.ts';

export function StateBadge({ state }: { state: KeyState }) {
  return <Badge tone={tones[state]}>{useMessages(keyTexts).states[state]}</Badge>;
}

const tones: Readonly<Record<KeyState, Tone | undefined>> = {
  ACTIVE: 'good',
  DISABLED: 'warn',
  REVOKED: 'bad',
  EXPIRED: undefined,
};

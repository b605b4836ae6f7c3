import { type ListedKeyFragment } from '../../graphql/generated/graphql.ts';

/** What every dialog about one key is given. */
export interface KeyDialogProps {
  readonly of: ListedKeyFragment;
  /** `done`: what was done, in words, where something was. */
  readonly onClose: (done?: string) => void;
}

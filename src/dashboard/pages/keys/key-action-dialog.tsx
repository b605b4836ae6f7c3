import { ConfirmKeyDialog } from '../../components/keys/confirm-key-dialog.tsx';
import { type KeyDialogProps } from '../../components/keys/key-dialog-props.ts';
import { type ListedKeyFragment } from '../../graphql/generated/graphql.ts';
import { EditKeyDialog } from './edit-key-dialog.tsx';
import { KeyDetailsDialog } from './key-details-dialog.tsx';
import { RotateKeyDialog } from './rotate-key-dialog.tsx';

export type KeyVerb = 'details' | 'edit' | 'rotate' | 'disable' | 'enable' | 'revoke';

/** What somebody wants with a key. */
export interface KeyAction {
  readonly verb: KeyVerb;
  readonly key: ListedKeyFragment;
}

export function KeyActionDialog({ action, onClose }: { action: KeyAction; onClose: KeyDialogProps['onClose'] }) {
  const { verb, key } = action;
  switch (verb) {
    case 'details':
      return <KeyDetailsDialog of={key} onClose={onClose} />;
    case 'edit':
      return <EditKeyDialog of={key} onClose={onClose} />;
    case 'rotate':
      return <RotateKeyDialog of={key} onClose={onClose} />;
    case 'disable':
    case 'enable':
    case 'revoke':
      return <ConfirmKeyDialog verb={verb} of={key} onClose={onClose} />;
  }
}

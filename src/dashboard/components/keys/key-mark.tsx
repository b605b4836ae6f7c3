import { type ListedKeyFragment } from '../../graphql/generated/graphql.ts';

/** What can be shown of a secret: how it begins and how it ends. */
export function KeyMark({ of }: { of: Pick<ListedKeyFragment, 'displayPrefix' | 'last4'> }) {
  return (
    <span class="mono">
      {of.displayPrefix}…{of.last4}
    </span>
  );
}

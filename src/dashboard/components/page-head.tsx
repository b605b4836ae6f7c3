import { type ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

interface PageHeadProps {
  readonly title: string;
  readonly lead?: ComponentChildren;
  /** Buttons at its right. */
  readonly children?: ComponentChildren;
}

/** A page's heading; the window is named for it. */
export function PageHead({ title, lead, children }: PageHeadProps) {
  useEffect(() => {
    document.title = `${title} · PicToText`;
  }, [title]);
  return (
    <div class="row">
      <div class="grow stack tight">
        <h1>{title}</h1>
        {lead !== undefined && <p class="soft">{lead}</p>}
      </div>
      {children}
    </div>
  );
}

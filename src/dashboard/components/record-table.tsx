import { type ComponentChildren, type JSX } from 'preact';
import { type Problem } from '../graphql/problem.ts';
import { Loading } from './loading.tsx';
import { ProblemNotice } from './notice.tsx';
import { OlderButton } from './older-button.tsx';

export interface Column {
  readonly name: string;
  /** `figure`: at the right. `actions`: its name is for screen readers alone. */
  readonly kind?: 'figure' | 'actions';
  /** In narrow windows a row has to do without it. */
  readonly wideOnly?: true;
}

interface RecordTableProps<Row> {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly list: {
    /** Undefined until they are there. */
    readonly rows: readonly Row[] | undefined;
    readonly problem: Problem | null;
    /** Of a list that comes in pages. */
    readonly older?: { readonly isLoading: boolean; readonly load: () => void } | undefined;
  };
  /** What to say where there is none. */
  readonly none: ComponentChildren;
  readonly children: (row: Row) => JSX.Element;
}

/** What the server lists, in whatever state the list is: asked for, refused, empty, or there with more to come. */
export function RecordTable<Row>({ title, columns, list, none, children }: RecordTableProps<Row>) {
  if (list.problem) return <ProblemNotice problem={list.problem} />;
  if (!list.rows) return <Loading />;
  if (list.rows.length === 0) return <>{none}</>;
  return (
    <>
      <div class="table-frame" role="region" aria-label={title} tabIndex={0}>
        <table class="table">
          <thead>
            <tr>
              {columns.map((column) => (
                <HeadCell key={column.name} {...column} />
              ))}
            </tr>
          </thead>
          <tbody>{list.rows.map(children)}</tbody>
        </table>
      </div>
      {list.older && <OlderButton {...list.older} />}
    </>
  );
}

function HeadCell({ name, kind, wideOnly }: Column) {
  const classes = [kind === 'figure' && 'figure', wideOnly && 'wide-only'].filter(Boolean).join(' ');
  return (
    <th scope="col" class={classes || undefined}>
      {kind === 'actions' ? <span class="visually-hidden">{name}</span> : name}
    </th>
  );
}

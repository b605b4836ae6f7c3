import { type ComponentChildren } from 'preact';
import './chart.css';
import { type ChartTone } from './series.ts';

export interface BarRow {
  readonly key: string;
  readonly name: ComponentChildren;
  /** Parts of the bar, from the left. */
  readonly parts: readonly { readonly tone: ChartTone; readonly value: number }[];
  /** The figures of the further columns. */
  readonly figures: readonly string[];
}

interface BarTableProps {
  readonly title: string;
  readonly nameHead: string;
  readonly barHead: string;
  readonly figureHeads: readonly string[];
  readonly rows: readonly BarRow[];
}

/** Bars beside their figures: a table, so that nobody is without them. */
export function BarTable({ title, nameHead, barHead, figureHeads, rows }: BarTableProps) {
  const sums = rows.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0));
  const longest = Math.max(1, ...sums);
  return (
    <div class="bars-frame" role="region" aria-label={title} tabIndex={0}>
      <table class="table bars">
        <thead>
          <tr>
            <th scope="col">{nameHead}</th>
            <th scope="col" class="bar">
              <span class="visually-hidden">{barHead}</span>
            </th>
            {figureHeads.map((head) => (
              <th key={head} scope="col" class="figure">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              <td class="bar">
                <Bar parts={row.parts} longest={longest} />
              </td>
              {row.figures.map((figure, index) => (
                <td key={figureHeads[index]} class="figure">
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Bar({ parts, longest }: { parts: BarRow['parts']; longest: number }) {
  let left = 0;
  return (
    <svg width="100%" height="12" aria-hidden="true">
      {parts.map(({ tone, value }) => {
        if (value === 0) return null;
        // What is there at all is seen.
        const [x, width] = [(100 * left) / longest, Math.max(0.5, (100 * value) / longest)];
        left += value;
        return <rect key={tone} class="chart-shape" data-tone={tone} x={`${x}%`} width={`${width}%`} height="12" />;
      })}
    </svg>
  );
}

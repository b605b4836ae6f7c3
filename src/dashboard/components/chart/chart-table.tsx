import { useState } from 'preact/hooks';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { type TimeChartProps } from './time-chart.tsx';

/** The figures of a chart, for who would rather read them. Made when it is opened: it may have hundreds of rows. */
export function ChartTable({ title, slotName, slots, series, format }: TimeChartProps) {
  const texts = useMessages(messages);
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.asTable}</summary>
      {isOpen && (
        <div class="table-frame" tabIndex={0} role="region" aria-label={title}>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{slotName}</th>
                {series.map(({ name }) => (
                  <th key={name} scope="col" class="figure">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {slots.map((slot, index) => (
                <tr key={index}>
                  <th scope="row">{slot.long}</th>
                  {series.map(({ name, values }) => {
                    const value = values[index] ?? null;
                    return (
                      <td key={name} class="figure">
                        {value === null ? '–' : format(value)}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}

const messages: Messages<{ asTable: string }> = { en: { asTable: 'Show as table' }, zh: { asTable: '以表格显示' } };

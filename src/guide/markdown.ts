/** A Markdown table. A cell that begins with `{#id}` gives its row that anchor. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, columns.map(() => '---'), ...rows.map((row) => row.map(cell))].map(line).join('\n');
}

/** Inline code, whatever is in it (CommonMark §6.1). */
export function code(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const padding = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${padding}${text}${padding}${fence}`;
}

export function codeBlock(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A line break is shown as the sign for one, a bar is none between cells. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\n+/g, ' ⏎ ');
}

import { Marked, type Tokens } from 'marked';
import { escapeHtml } from './escape-html.ts';

export interface Rendered {
  readonly title: string;
  readonly html: string;
  /** The headings of the second level that have an anchor. */
  readonly sections: readonly { readonly id: string; readonly html: string }[];
}

/**
 * The guide's Markdown as HTML: headings and rows with the anchors that `{#id}` gives them, tables that turn into cards where
 * they find no room, code that can be copied. HTML in it is text.
 */
export function render(markdown: string): Rendered {
  const sections: { id: string; html: string }[] = [];
  let title = '';
  const marked = new Marked({
    renderer: {
      html: ({ text }) => escapeHtml(text),
      heading({ tokens, depth }: Tokens.Heading) {
        const { html, id } = takeAnchor(this.parser.parseInline(tokens));
        if (depth === 1) title = html;
        if (depth === 2 && id !== undefined) sections.push({ id, html });
        const anchor = id === undefined ? '' : ` id="${id}"`;
        const text = id === undefined ? html : `<a class="anchor" href="#${id}">${html}</a>`;
        return `<h${depth}${anchor}>${text}</h${depth}>\n`;
      },
      codespan: ({ text }) =>
        `<code${text.length <= unbrokenMax ? ' class="unbroken"' : ''}>${escapeHtml(text)}</code>`,
      table(token: Tokens.Table) {
        return tableHtml(token, (cell) => this.parser.parseInline(cell.tokens));
      },
      code({ text, lang = '' }: Tokens.Code) {
        const label = languageNames[lang] ?? lang;
        return `<figure class="sample"><figcaption>${label}</figcaption><pre tabindex="0"><code>${escapeHtml(text)}</code></pre></figure>\n`;
      },
    },
  });
  const html = marked.parse(markdown, { async: false });
  return { title, html, sections };
}

/** Names up to this long are not broken over two lines: on the narrowest telephone they fit into one. */
const unbrokenMax = 24;

const languageNames: Readonly<Record<string, string>> = {
  sh: 'curl',
  js: 'JavaScript',
  python: 'Python',
  http: 'HTTP',
  json: 'JSON',
  graphql: 'GraphQL',
};

/** Roles are said again: style sheets that change how a table is laid out take them away. */
function tableHtml({ header, rows }: Tokens.Table, inline: (cell: Tokens.TableCell) => string): string {
  const names = header.map(inline);
  const head = names.map((name) => `<th role="columnheader" scope="col">${name}</th>`).join('');
  const body = rows.map((row) => {
    const cells = row.map(inline);
    const { html: first = '', id } = takeAnchor(cells[0] ?? '', true);
    const rest = cells.slice(1).map((html, index) => dataCell(html, names[index + 1] ?? ''));
    return `<tr role="row"${id === undefined ? '' : ` id="${id}"`}><th role="rowheader" scope="row">${first}</th>${rest.join('')}</tr>\n`;
  });
  return `<table role="table"><thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${body.join('')}</tbody></table>\n`;
}

function dataCell(html: string, column: string): string {
  return html === '' ? '<td role="cell"></td>' : `<td role="cell" data-column="${escapeHtml(column)}">${html}</td>`;
}

function takeAnchor(html: string, isFirst = false): { html: string; id?: string } {
  const [whole, id] = (isFirst ? /^\{#([\w-]+)\}/ : /\s*\{#([\w-]+)\}$/).exec(html) ?? [];
  return whole === undefined || id === undefined ? { html } : { html: html.replace(whole, ''), id };
}

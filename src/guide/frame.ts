import { escapeHtml } from './escape-html.ts';
import { type Language, languages } from './language.ts';
import { type Rendered } from './render.ts';
import { type PageName, pageNames, words } from './words.ts';

export interface FrameOptions {
  readonly name: PageName;
  readonly language: Language;
  /** The path before `/docs`. */
  readonly home: string;
  readonly style: string;
  readonly script: string;
}

/** A page of the guide as a whole document: the other pages at the side, on a telephone above. */
export function frame(
  { title, html, sections }: Rendered,
  { name, language, home, style, script }: FrameOptions,
): string {
  const { pages, skip, guide, toPage, playground, copy, copied } = words[language];
  const isListed = sections.length <= sectionsMax;
  const inPage = isListed ? sections.map(({ id, html: text }) => `<li><a href="#${id}">${text}</a></li>`).join('') : '';
  const links = pageNames.map((page) => {
    const here = page === name ? ' aria-current="page"' : '';
    const inner = page === name && inPage !== '' ? `<ul>${inPage}</ul>` : '';
    return `<li><a href="${home}/docs${page === 'quickstart' ? '' : `/${page}`}"${here}>${pages[page]}</a>${inner}</li>`;
  });
  return `<!doctype html>
<html lang="${languages[language].tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · PicToText</title>
<link rel="icon" href="${home}/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="${escapeHtml(style)}">
<script src="${escapeHtml(script)}" data-copy="${copy}" data-copied="${copied}"></script>
</head>
<body>
<a class="skip" href="#content">${skip}</a>
<header>
<a class="brand" href="${home}/"><img src="${home}/mark.svg" alt="" width="28" height="28">PicToText</a>
<nav aria-label="${guide}"><ul>
${links.join('\n')}
</ul></nav>
<ul class="elsewhere">
<li><a href="${home}/playground">${playground}</a></li>
<li><a href="${home}/">${toPage}</a></li>
${otherLanguages(language)}
</ul>
</header>
<main id="content" tabindex="-1" class="${name}">
${html}</main>
</body>
</html>
`;
}

/** More sections than these have an index of their own in the page. */
const sectionsMax = 12;

function otherLanguages(language: Language): string {
  return Object.entries(languages)
    .filter(([other]) => other !== language)
    .map(([other, { tag, name }]) => `<li><a href="?lang=${other}" hreflang="${tag}" lang="${tag}">${name}</a></li>`)
    .join('\n');
}

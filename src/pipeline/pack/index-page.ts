import type { Audience } from '../../exemption/withheld.ts';
import type { Language } from '../../schema/in-language.ts';
import { inLanguage } from '../../schema/in-language.ts';
import type { ListedItem, MadePack, PackFile } from './made-pack.ts';
import type { PackContext } from './pack-context.ts';
import { bodyTitle, meetingDate, packSubtitle } from './pack-details.ts';
import type { PackVocabulary } from './pack-words.ts';

/** A page that lists a pack for publishing: one file, nothing fetched, to be read with or without a style sheet. */
export function indexPage(
  { audience, files, items }: MadePack,
  context: PackContext,
  draft: boolean,
): string {
  const { words } = context;
  const whole = files.filter(
    ({ item, kind }) => item === undefined && (kind === 'pack' || kind === 'agenda'),
  );
  const subtitle = packSubtitle(context, audience);
  return listingPage({ audience, subtitle, draft, whole }, businessTable(items, files, words), context);
}

/** What a page says above its table. */
export interface ListingHead {
  readonly audience: Audience;
  readonly subtitle: string;
  readonly draft: boolean;
  /** Files of the whole meeting. */
  readonly whole: readonly PackFile[];
}

/** A page of links to the files of a meeting: those of the whole of it, then `table`, which is HTML already. */
export function listingPage(
  { audience, subtitle, draft, whole }: ListingHead,
  table: string,
  context: PackContext,
): string {
  const { words, authority, options, style } = context;
  const { language } = options;
  const name = `${bodyTitle(context)}, ${meetingDate(context)}`;
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    ...(audience === 'public' ? [] : ['<meta name="robots" content="noindex">']),
    `<title>${escapeHtml(`${name}: ${subtitle}`)}</title>`,
    `<style>${styleSheet(style.colours.accent)}</style>`,
  ];
  const body = [
    '<main>',
    `<p class="authority">${escapeHtml(inLanguage(authority.name, language))}</p>`,
    `<h1>${escapeHtml(name)}</h1>`,
    `<p>${escapeHtml(subtitle)}</p>`,
    ...(draft ? [`<p class="draft"><strong>${escapeHtml(words('draft'))}</strong></p>`] : []),
    `<h2>${escapeHtml(words('listing-whole'))}</h2>`,
    `<ul>${whole.map((file) => `<li>${linkTo(file, file.title, words)}</li>`).join('')}</ul>`,
    `<h2 id="business">${escapeHtml(words('listing-caption'))}</h2>`,
    table,
    '</main>',
  ];
  return `<!doctype html>\n<html lang="${tagOf(language)}">\n<head>\n${head.join('\n')}\n</head>\n<body>\n${body.join('\n')}\n</body>\n</html>\n`;
}

/** Text as HTML holds it, in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function businessTable(
  items: readonly ListedItem[],
  files: readonly PackFile[],
  words: PackVocabulary,
): string {
  return listingTable(
    [words('listing-item'), words('listing-business'), words('listing-pages'), words('listing-files')],
    items.map((item) => {
      const own = files.filter((file) => file.item === item.number);
      return { ...item, cells: [pagesOf(item, words), papersOf(item, own, words)] };
    }),
  );
}

/** The business of a meeting as a table of HTML: number and title of each item are text, `cells` are HTML already. */
export function listingTable(
  heads: readonly string[],
  items: readonly { readonly number: string; readonly title: string; readonly cells: readonly string[] }[],
): string {
  const rows = items.map(({ number, title, cells }) => {
    const rest = cells.map((cell) => `<td>${cell}</td>`).join('');
    return `<tr><td>${escapeHtml(number)}</td><th scope="row">${escapeHtml(title)}</th>${rest}</tr>`;
  });
  const head = heads.map((words) => `<th scope="col">${escapeHtml(words)}</th>`).join('');
  return `<table aria-labelledby="business">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

function pagesOf({ range }: ListedItem, words: PackVocabulary): string {
  if (!range) return '';
  return [range, ...(range.more ?? [])]
    .map(({ from, to }) => escapeHtml(from === to ? String(from) : words('to', { from, to })))
    .join('; ');
}

function papersOf({ state }: ListedItem, own: readonly PackFile[], words: PackVocabulary): string {
  const notes = state === 'ready' || state === 'none' ? [] : [words(`state-${state}`)];
  return linesCell(notes, own, words);
}

/** Notes and links in one cell, as a list where there are several. */
export function linesCell(
  notes: readonly string[],
  files: readonly PackFile[],
  words: PackVocabulary,
): string {
  const lines = [...notes.map(escapeHtml), ...files.map((file) => linkTo(file, file.title, words))];
  return lines.length > 1 ? `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>` : lines.join('');
}

/** "Report (Word, 14 pages, 130 kB)": what will come is said before it is fetched. */
function linkTo({ path, format, pages, bytes }: PackFile, title: string, words: PackVocabulary): string {
  const facts = [
    format === 'docx' ? 'Word' : format.toUpperCase(),
    ...(pages === undefined ? [] : [pages === 1 ? words('pages-1') : words('pages-n', { count: pages })]),
    sizeWords(bytes.length),
  ];
  const address = path.split('/').map(encodeURIComponent).join('/');
  return `<a href="${escapeHtml(address)}">${escapeHtml(title)} (${escapeHtml(facts.join(', '))})</a>`;
}

function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${Math.round(bytes / 100_000) / 10} MB`;
}

function tagOf(language: Language): string {
  return language === 'cy' ? 'cy-GB' : 'en-GB';
}

/** The look of a listing; the accent is the authority's, of six hexadecimal digits by its schema. */
export function styleSheet(accent: string): string {
  return [
    ':root{color-scheme:light}',
    'body{margin:0;font:1.0625rem/1.5 Arial,Helvetica,sans-serif;color:#1a1a1a;background:#fff}',
    'main{max-width:60rem;margin:0 auto;padding:1.5rem}',
    `h1{margin:.2em 0;line-height:1.2;color:${accent}}`,
    `h2{color:${accent};margin:1.6em 0 .5em}`,
    'a{color:#0b4f9e;text-underline-offset:.15em}',
    'a:focus{outline:3px solid #1a1a1a;outline-offset:2px}',
    'table{border-collapse:collapse;width:100%}',
    `thead th{border-bottom:2px solid ${accent}}`,
    'th,td{padding:.5rem .75rem .5rem 0;text-align:left;vertical-align:top;border-bottom:1px solid #c5ccd3}',
    'tbody th{font-weight:normal}',
    'ul{margin:0;padding-left:1.2em}',
    '.authority{font-weight:bold;margin:0}',
    '.draft{border-left:.4rem solid #b00020;padding-left:.75rem}',
  ].join('');
}

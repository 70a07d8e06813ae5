import type { Language } from '../../schema/in-language.ts';
import type { HouseStyle } from '../../style/house-style.ts';
import { styleSheetOf } from '../../writers/html/styles/style-sheet.ts';
import { wordsOf } from '../../writers/html/words.ts';
import { packWords } from './pack-words.ts';

/** What a listing says of itself; the texts are not HTML yet. */
export interface ListingHead {
  readonly organisation: string;
  readonly title: string;
  readonly subtitle: string;
  readonly draft: boolean;
  /** False for what no search engine is to find. */
  readonly open: boolean;
}

/** What a listing has beside the rules of every page: each matter with its number in the margin, its files beneath. */
const RULES = `
.listing{max-width:52rem}
.listing ul,.listing ol{max-width:none}
.business>li{display:grid;grid-template-columns:2.8rem minmax(0,1fr);padding:.8rem 0 .4rem;border-top:1px solid var(--rule)}
.business h3{margin:0 0 .2rem;font-size:1rem;color:var(--text)}
.business p{margin:0 0 .2rem;color:var(--muted)}
.files li{padding:.15rem 0}
.listing table{overflow-wrap:break-word}
.files a{display:inline-block;min-height:1.6rem}
`;

/** A page of links in the look of the authority's papers: `front` under its title, then `body`; both are HTML already. */
export function listingShell(
  { organisation, title, subtitle, draft, open }: ListingHead,
  front: readonly string[],
  body: readonly string[],
  style: HouseStyle,
  language: Language,
): string {
  const tag = language === 'cy' ? 'cy-GB' : 'en-GB';
  const { skip, status } = wordsOf(tag);
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="color-scheme" content="light dark">',
    ...(open ? [] : ['<meta name="robots" content="noindex">']),
    `<title>${escapeHtml(`${title}: ${subtitle}`)}</title>`,
    `<style>${styleSheetOf(style)}${RULES}</style>`,
  ];
  const mark = `<p><strong>${escapeHtml(packWords(language)('draft').toUpperCase())}</strong></p>`;
  const lines = [
    `<a class="skip" href="#main:content">${escapeHtml(skip)}</a>`,
    ...(draft ? [`<aside class="marks" aria-label="${escapeHtml(status)}">${mark}</aside>`] : []),
    `<header class="masthead"><p class="organisation">${escapeHtml(organisation)}</p></header>`,
    '<main id="main:content" tabindex="-1">',
    `<div class="front">\n<h1>${escapeHtml(title)}</h1>\n<p class="subtitle">${escapeHtml(subtitle)}</p>`,
    ...front,
    '</div>',
    '<div class="listing">',
    ...body,
    '</div>',
    '</main>',
  ];
  return `<!doctype html>\n<html lang="${tag}">\n<head>\n${head.join('\n')}\n</head>\n<body>\n${lines.join('\n')}\n</body>\n</html>\n`;
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

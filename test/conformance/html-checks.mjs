import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { browserChecks, withBrowser } from './browser.mjs';
import { validityCheck } from './html-validity.mjs';

/** Pages open at once. */
const MOST_PAGES = 4;

/** Every check of every web page, in the files' order: `{file, check, passed?, faults}`; in a browser those of `shown`. */
export const checkPages = (files, shown = files) => {
  if (files.length === 0) return [];
  return withBrowser(async (browser) => {
    const seen = new Map();
    const waiting = [...shown];
    const look = async () => {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
        seen.set(file, await browserChecks(browser, file));
    };
    await Promise.all(Array.from({ length: Math.min(MOST_PAGES, availableParallelism()) }, look));
    return files.flatMap((file) => [validityCheck(file), ...(seen.get(file) ?? [])]);
  });
};

const page = (body, style = '') =>
  `<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>A page</title>\n<style>${style}</style>\n</head>\n<body>\n<main>\n<h1>A page</h1>\n${body}\n</main>\n</body>\n</html>\n`;

/** Pages with one fault each: `by` are the checks that must find it, by the beginnings of their names. */
const PLANTED = [
  { name: 'clean', by: [], html: page('<p>Nothing is wrong here.</p>') },
  { name: 'unclosed', by: ['html-validate'], html: page('<p><strong>Never closed</p>') },
  { name: 'twice-the-id', by: ['html-validate'], html: page('<p id="a">One</p>\n<p id="a">Two</p>') },
  {
    name: 'no-language',
    by: ['html-validate', 'axe-core'],
    html: page('<p>x</p>').replace(' lang="en-GB"', ''),
  },
  { name: 'no-alternative', by: ['html-validate', 'axe-core'], html: page('<img src="data:,">') },
  { name: 'skipped-level', by: ['html-validate', 'axe-core'], html: page('<h4>Too deep</h4>') },
  { name: 'pale', by: ['axe-core'], html: page('<p>Hard to read.</p>', 'p{color:#999;background:#fff}') },
  {
    name: 'pale-at-night',
    by: ['axe-core, phone, dark', 'axe-core, desktop, dark'],
    html: page('<p>x y z</p>', '@media(prefers-color-scheme:dark){body{background:#000;color:#444}}'),
  },
  {
    name: 'too-wide',
    by: ['axe-core, phone'],
    html: page('<p class="wide">Wider than a telephone.</p>', '.wide{width:600px}'),
  },
  {
    name: 'unreachable-region',
    by: ['axe-core'],
    html: page(
      '<div class="box"><p class="long">Text that only a mouse can scroll.</p></div>',
      '.box{width:200px;overflow-x:auto}.long{width:3000px}',
    ),
  },
  {
    name: 'lost-header',
    by: ['axe-core'],
    html: page(
      '<table><thead><tr><th id="h" scope="col">A</th></tr></thead><tbody><tr><td headers="gone">1</td></tr></tbody></table>',
    ),
  },
  {
    name: 'fetches',
    by: ['axe-core'],
    html: page('<p>x</p>', 'p{background:url(https://example.org/x.png)}'),
  },
];

const mustFind = ({ by }, { check }) => by.some((name) => check.startsWith(name));

/** The planted faults that a check misses, and those it finds where there are none, in words. */
export const misjudgedPages = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-pages-'));
  try {
    for (const { name, html } of PLANTED) writeFileSync(join(folder, `${name}.html`), html);
    const rows = await checkPages(PLANTED.map(({ name }) => join(folder, `${name}.html`)));
    return rows.flatMap((row) => {
      const planted = PLANTED.find(({ name }) => `${name}.html` === basename(row.file));
      if (mustFind(planted, row) === row.faults.length > 0) return [];
      return [`${row.check} misjudged ${planted.name}: ${row.faults[0] ?? 'no fault found'}`];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { stopForMissing } from './tools/run-tool.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A small telephone and a desk, by day and by night. */
const SCREENS = [
  { name: 'phone', width: 360, height: 740 },
  { name: 'desktop', width: 1280, height: 900 },
].flatMap(({ name, ...viewport }) =>
  ['light', 'dark'].map((colorScheme) => ({ name: `${name}, ${colorScheme}`, viewport, colorScheme })),
);

/** WCAG 2.2 levels A and AA, and what axe-core calls best practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that are off unless asked for. */
const ALSO = { 'target-size': { enabled: true } };

const findChromium = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(existsSync);

/** Runs `work` with a real Chromium; ends the process with a sentence where this machine has none. */
export const withBrowser = async (work) => {
  const executablePath = findChromium();
  if (executablePath === undefined)
    stopForMissing('The checks of web pages need Chromium (Debian: apt-get install chromium).');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
};

const describe = ({ id, help, nodes }) =>
  `${id} × ${nodes.length}: ${help} [${nodes[0]?.target.join(' ')}: ${nodes[0]?.any[0]?.message ?? nodes[0]?.failureSummary}]`;

/** What a page fetches beside itself: nothing may be. */
const watchRequests = (page, fetched) =>
  page.on('request', (request) => {
    const url = request.url();
    if (request.isNavigationRequest() || url.startsWith('data:')) return;
    fetched.push(url);
  });

/** The faults of the page that is open: axe-core's, and words that reach out of the screen. */
const faultsHere = async (page) => {
  const { violations, passed } = await page.evaluate(
    async ({ TAGS, ALSO }) => {
      const found = await globalThis.axe.run({ runOnly: { type: 'tag', values: TAGS }, rules: ALSO });
      return { violations: found.violations, passed: found.passes.length };
    },
    { TAGS, ALSO },
  );
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const overflow = tooWide > 0 ? [`the page is ${tooWide} pixels wider than the screen`] : [];
  return { passed, faults: [...violations.map(describe), ...overflow] };
};

/** Opens a page from its file, with nothing else in the way than what it says itself. */
const open = async (browser, file, fetched = []) => {
  const page = await browser.newPage({ bypassCSP: true });
  watchRequests(page, fetched);
  await page.goto(pathToFileURL(file).href);
  return page;
};

const lookOn = async (page, { viewport, colorScheme }) => {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
};

/** A row of the report for each screen that a page is looked at on. */
export const browserChecks = async (browser, file) => {
  const rows = [];
  const fetched = [];
  const page = await open(browser, file, fetched);
  await page.evaluate(AXE);
  for (const screen of SCREENS) {
    await lookOn(page, screen);
    const { passed, faults } = await faultsHere(page);
    const outside = fetched.map((url) => `fetches ${url}`);
    rows.push({ file, check: `axe-core, ${screen.name}`, passed, faults: [...faults, ...outside] });
  }
  await page.close();
  return rows;
};

/** Pictures of a page on each screen, for a person to look at: `STEM-phone-light.png` and so on. */
export const takePictures = async (browser, file, stem) => {
  const page = await open(browser, file);
  for (const screen of SCREENS) {
    await lookOn(page, screen);
    await page.screenshot({ path: `${stem}-${screen.name.replace(', ', '-')}.png`, fullPage: true });
  }
  await page.close();
};

// Measures the whole line from YAML, cold and warm, beside Typst and pandoc doing the same words and tables.
//
//   npm run bench               all of it, some minutes
//   npm run bench -- --quick    fewer turns and no 1,100-page document, to see that it works
//
// Runs are taken in turns, A B A B …, and ratios pair by pair, since a machine's speed drifts. A benchmark, not a test:
// it ends with 0 whatever it finds, with 2 where it cannot measure.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { alternate, median, memoryOf, printedBy, timeOf } from './measure.mjs';
import { measureYear } from './measure-year.mjs';
import { BENCH, ROOT, WORK } from './places.mjs';
import { countPages, growthLines, printWorks, spread } from './report.mjs';

const QUICK = process.argv.includes('--quick');
const WARM_CASES = 30;
const WARM_TURNS = 3;

const stop = (sentence) => {
  console.error(sentence);
  process.exit(2);
};

const installRivals = () => {
  if (spawnSync('pandoc', ['--version'], { stdio: 'ignore' }).error) {
    stop('The benchmark measures against pandoc, which is not installed (Debian: apt-get install pandoc).');
  }
  if (!existsSync(join(ROOT, 'dist', 'cli', 'main.js')))
    stop('There is no build to measure: run npm ci first.');
  if (existsSync(join(BENCH, 'node_modules', '.package-lock.json'))) return;
  console.log('Installing Typst for the benchmark …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: BENCH,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
};

const measure = async (work) => {
  const turns = QUICK ? 2 : work.turns;
  console.log(`${work.name}: ${turns} turns …`);
  const pairs = await alternate(turns, work.ours, work.theirs);
  const memory = { ours: await memoryOf(work.ours), theirs: await memoryOf(work.theirs) };
  const pages = { ours: await countPages(work.ours.makes), theirs: await countPages(work.theirs.makes) };
  return { ...work, pairs, memory, pages };
};

/** The median of the later half of a run of reports, when everything that warms up is warm. */
const settled = (times) => median(times.slice(times.length >> 1));

const measureWarm = ({ ours, theirs }) => {
  const turns = Array.from({ length: WARM_TURNS }, () => ({
    ours: printedBy(ours),
    theirs: printedBy(theirs),
  }));
  const pairs = turns.map((turn) => ({ ours: settled(turn.ours), theirs: settled(turn.theirs) }));
  const first = turns.map((turn) => ({ ours: turn.ours[0], theirs: turn.theirs[0] }));
  console.log(`\nWarm, one process, milliseconds a report, PDF alone (ours / Typst; ratio):`);
  console.log(`  later reports  ${spread(pairs)}`);
  console.log(`  the first      ${spread(first)}`);
};

/** Checking is part of typing: each part of it, its growth with the text, and a thousand cases. */
const measureChecking = (cases) => {
  const out = execFileSync(
    process.execPath,
    [join(WORK, 'product', 'check.js'), ...cases.map(({ path }) => path)],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  const { parts, growth, many } = JSON.parse(out);
  const all = parts.read + parts.shape + parts.figures + parts.rules;
  const share = (time) => `${time.toFixed(1)} ms (${Math.round((100 * time) / all)} %)`;
  console.log('\nChecking, one process, warm, the largest case:');
  for (const [name, time] of Object.entries(parts)) console.log(`  ${name.padEnd(8)} ${share(time)}`);
  const times = growth.map((time) => (time / growth[0]).toFixed(1)).join(', ');
  console.log(`  the rules with 1, 2, 4 and 8 times the background: ${times} times as long`);
  const ratio = (many.checked / many.read).toFixed(2);
  console.log(
    `  ${many.cases} cases: ${(many.checked / 1000).toFixed(1)} s, ${ratio} times reading them alone`,
  );
};

/** The large document with a second thread for reading, and without. */
const measureThreads = async (cases) => {
  const [two, one] = [2, 1].map((jobs) => joinedWork(cases, jobs));
  const pairs = await alternate(QUICK ? 1 : 3, two, one);
  console.log(`\n${cases.length} reports in one PDF, two jobs / one, milliseconds: ${spread(pairs)}`);
};

installRivals();
const { prepare } = await import('./prepare.mjs');
const { emptyProcess, joinedWork, warmWork, worksFor } = await import('./works.mjs');
console.log('Preparing a hundred cases and the same words for the rivals …');
const cases = await prepare();
const works = worksFor(cases).filter(({ name }) => !QUICK || !name.startsWith('100'));
const results = [];
for (const work of works) results.push(await measure(work));
const empty = [];
for (let turn = 0; turn < 7; turn += 1) empty.push(await timeOf(emptyProcess));

console.log(
  `\nNode ${process.version}; an empty Node process takes ${median(empty).toFixed(0)} ms of every time but pandoc's.\n`,
);
printWorks(results);
for (const line of growthLines(results)) console.log(line);
measureWarm(warmWork(cases.slice(0, WARM_CASES)));
measureChecking(cases);
await measureThreads(cases);
await measureYear(QUICK);

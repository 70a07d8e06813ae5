import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { BENCH, DATE, KIND, ROOT, WORK } from './places.mjs';

const NODE = process.execPath;
const OUTPUT = join(WORK, 'output');

/** The first run, which is not timed, leaves its drawings in a cache of the benchmark's own. */
const environment = { MOOTHALL_CACHE: join(WORK, 'cache') };

/** `more` may do without the cache. */
const productPapers = (cases, formats, more = []) => ({
  directory: ROOT,
  environment,
  commands: [
    [
      NODE,
      join(ROOT, 'dist', 'cli', 'main.js'),
      'render',
      '--quiet',
      '--document',
      KIND,
      '--format',
      formats.join(','),
      '--date',
      DATE,
      '--output',
      OUTPUT,
      ...more,
      ...cases.map(({ path }) => path),
    ],
  ],
  makes: cases.flatMap(({ id }) => formats.map((format) => join(OUTPUT, id, `${KIND}.${format}`))),
});

const productJoined = (cases, out, jobs = availableParallelism()) => ({
  directory: ROOT,
  environment,
  commands: [
    [NODE, join(WORK, 'product', 'start-joined.js'), out, String(jobs), ...cases.map(({ path }) => path)],
  ],
  makes: [out],
});

const typst = (names) => ({
  directory: BENCH,
  commands: [[NODE, join(BENCH, 'typst.mjs'), WORK, ...names]],
  makes: names.map((name) => join(WORK, `${name}.typst.pdf`)),
});

const pandoc = (names) => ({
  commands: names.map((name) => [
    'pandoc',
    '--reference-doc',
    join(WORK, 'reference.docx'),
    '--output',
    join(WORK, `${name}.pandoc.docx`),
    join(WORK, `${name}.md`),
  ]),
  makes: names.map((name) => join(WORK, `${name}.pandoc.docx`)),
});

const oneAfterTheOther = (first, second) => ({
  directory: BENCH,
  commands: [...first.commands, ...second.commands],
  makes: [...first.makes, ...second.makes],
});

const idsOf = (cases) => cases.map(({ id }) => id);

/**
 * What is measured, smallest first: whole processes from YAML to files on disk, beside the rivals' from their own
 * sources of the same words. `aim` is the most that the ratio of times may be, `turns` how many pairs are taken.
 */
export const worksFor = (cases) => {
  const one = cases.slice(0, 1);
  const twenty = cases.slice(0, 20);
  const papers = (formats, some) => productPapers(some, formats);
  const rivals = (some) => oneAfterTheOther(typst(idsOf(some)), pandoc(idsOf(some)));
  return [
    {
      name: 'one report, DOCX and PDF',
      rival: 'Typst, then pandoc',
      aim: 2.5,
      turns: 11,
      ours: papers(['docx', 'pdf'], one),
      theirs: rivals(one),
    },
    {
      name: 'the same, nothing kept',
      rival: 'Typst, then pandoc',
      aim: 2.5,
      turns: 5,
      ours: productPapers(one, ['docx', 'pdf'], ['--no-cache']),
      theirs: rivals(one),
    },
    {
      name: 'one report, PDF',
      rival: 'Typst',
      turns: 11,
      ours: papers(['pdf'], one),
      theirs: typst(idsOf(one)),
    },
    {
      name: 'twenty files, DOCX and PDF',
      rival: 'Typst, then pandoc',
      aim: 1,
      turns: 7,
      ours: papers(['docx', 'pdf'], twenty),
      theirs: rivals(twenty),
    },
    {
      name: 'twenty files, PDF',
      rival: 'Typst',
      turns: 7,
      ours: papers(['pdf'], twenty),
      theirs: typst(idsOf(twenty)),
    },
    {
      name: '20 reports in one PDF',
      rival: 'Typst',
      turns: 7,
      ours: productJoined(twenty, join(WORK, 'pack20.pdf')),
      theirs: typst(['pack20']),
    },
    {
      name: '100 reports in one PDF',
      rival: 'Typst',
      aim: 1.2,
      memoryAim: 0.5,
      turns: 5,
      ours: productJoined(cases, join(WORK, 'pack100.pdf')),
      theirs: typst(['pack100']),
    },
  ];
};

/** The same report after report in one process, PDF alone; each side prints the milliseconds of every one. */
export const warmWork = (cases) => ({
  ours: {
    directory: ROOT,
    environment,
    commands: [[NODE, join(WORK, 'product', 'warm.js'), ...cases.map(({ path }) => path)]],
  },
  theirs: { directory: BENCH, commands: [[NODE, join(BENCH, 'typst.mjs'), WORK, '--warm', ...idsOf(cases)]] },
});

/** All cases as one document, with as many threads for reading them. */
export const joinedWork = (cases, jobs) => productJoined(cases, join(WORK, `jobs${jobs}.pdf`), jobs);

/** Nothing at all: how much of every time of ours and Typst's is Node starting. */
export const emptyProcess = { directory: ROOT, commands: [[NODE, '-e', '0']], makes: [] };

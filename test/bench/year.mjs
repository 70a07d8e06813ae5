import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { DATE, ROOT, WORK } from './places.mjs';
import { varyCase } from './vary.mjs';

/** A workspace of its own: a generated year of one authority's meetings. */
export const YEAR = join(WORK, 'year');

const AUTHORITY = 'northamptonshire-shared-services';
/** Items of the large pack, and how often each of its reports has its sections over, to come to 600 pages or so. */
const LARGE_ITEMS = 25;
const TIMES_OVER = 8;
const SMALL_ITEMS = 5;

/** The sections of a case several times over, each under an id of its own. */
const grown = (text, times) => {
  const document = parseDocument(text);
  const sections = document.get('sections');
  if (!isSeq(sections)) throw new Error('The case to grow has no sections.');
  const blocks = [...sections.items];
  for (let turn = 1; turn < times; turn += 1) {
    for (const block of blocks) {
      const copy = block.clone();
      if (isMap(copy)) copy.set('id', `${copy.get('id')}-${turn}`);
      sections.items.push(copy);
    }
  }
  return document.toString({ lineWidth: 0 });
};

const meetingText = (id, date, cases) =>
  [
    `id: ${id}`,
    `authority: ${AUTHORITY}`,
    'body: joint-committee',
    'status: final',
    `date: ${date}`,
    'time: "11:00"',
    'place: Council Chamber',
    'members:',
    '  - { id: chair, office: Leader of the Council, authority: north-northamptonshire, role: chair }',
    'contacts:',
    '  - { id: north, office: Democratic Services, authority: north-northamptonshire }',
    'items:',
    '  - { id: apologies, kind: apologies }',
    '  - { id: declarations, kind: declarations }',
    ...cases.map((name, index) => `  - { id: report-${index + 1}, kind: report, case: ${name} }`),
    '',
  ].join('\n');

/** Writes the year anew, the same every time: one large meeting, and as many usual ones as are asked for. */
export const writeYear = (meetings) => {
  rmSync(YEAR, { recursive: true, force: true });
  for (const part of ['authorities', 'registers'])
    cpSync(join(ROOT, 'data', part), join(YEAR, 'data', part), { recursive: true });
  for (const part of ['cases', 'meetings']) mkdirSync(join(YEAR, 'data', part), { recursive: true });
  const folder = join(ROOT, 'data', 'cases');
  const name = readdirSync(folder).find((each) => /^northamptonshire.*\.yaml$/.test(each));
  const base = readFileSync(join(folder, name), 'utf8');
  let seed = 1000;
  const writeMeeting = (id, date, count, times) => {
    const text = grown(base, times);
    const cases = Array.from({ length: count }, (_, index) => {
      const own = `${id}-r${String(index + 1).padStart(2, '0')}`;
      writeFileSync(join(YEAR, 'data', 'cases', `${own}.yaml`), varyCase(text, own, seed++));
      return own;
    });
    writeFileSync(join(YEAR, 'data', 'meetings', `${id}.yaml`), meetingText(id, date, cases));
    return { id, cases };
  };
  const day = (index) => new Date(Date.UTC(2026, 0, 7 + 6 * index)).toISOString().slice(0, 10);
  return {
    large: writeMeeting('large', day(0), LARGE_ITEMS, TIMES_OVER),
    usual: Array.from({ length: meetings }, (_, index) =>
      writeMeeting(`usual-${String(index + 1).padStart(2, '0')}`, day(index), SMALL_ITEMS, 1),
    ),
  };
};

/** One run of `moothall pack` over meetings of the year. */
export const packOf = (meetings, { jobs, cache, output = join(WORK, 'year-output') }) => ({
  directory: ROOT,
  environment: { MOOTHALL_CACHE: join(WORK, 'year-cache') },
  commands: [
    [
      process.execPath,
      join(ROOT, 'dist', 'cli', 'main.js'),
      'pack',
      ...meetings.map(({ id }) => id),
      '--workspace',
      YEAR,
      '--quiet',
      '--date',
      DATE,
      '--output',
      output,
      ...(jobs === undefined ? [] : ['--jobs', String(jobs)]),
      ...(cache ? [] : ['--no-cache']),
    ],
  ],
  makes: meetings.map(({ id }) => join(output, id, 'public', 'pack.pdf')),
});

/** Changes a word of one case, another every time. */
export const changeOne = ({ cases: [first] }, turn) => {
  const path = join(YEAR, 'data', 'cases', `${first}.yaml`);
  const text = readFileSync(path, 'utf8').replace(/\n# turn \d+\n$/, '\n');
  writeFileSync(path, `${text}# turn ${turn}\n`);
};

export const emptyCache = () => rmSync(join(WORK, 'year-cache'), { recursive: true, force: true });

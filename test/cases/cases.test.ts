import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatCounts, formatText } from '../../src/diagnostics/format-text.ts';
import type { Audience } from '../../src/exemption/withheld.ts';
import { docxTwin } from '../readers/docx-twin.ts';
import { pdfTwin } from '../readers/pdf-twin.ts';
import { readDocx } from '../readers/read-docx.ts';
import { readPdf } from '../readers/read-pdf.ts';
import { CASES, markdownOf, renderPapers } from './render-cases.ts';

const UPDATE = process.env.UPDATE === '1';
/** The cases that withhold something, so that the two audiences read different papers. */
const PARTLY_WITHHELD = new Set([
  'example-vale-mobile-library',
  'leicestershire-recovery-centre',
  'warwickshire-drug-and-alcohol-services',
]);

/** Every twin of a case by its path in the case's folder. */
async function twinsOf(id: string): Promise<ReadonlyMap<string, string>> {
  const file = CASES.get(id);
  if (!file) throw new Error(`there is no case ${id}`);
  const twins = new Map([['case.txt', `${file.file}\n`]]);
  const audiences: readonly Audience[] = PARTLY_WITHHELD.has(id) ? ['public', 'restricted'] : ['public'];
  for (const audience of audiences) {
    const { papers, diagnostics } = await renderPapers(file, audience);
    const folder = audience === 'public' ? '' : 'restricted/';
    for (const paper of papers) {
      const name = `${folder}${paper.name}`;
      twins.set(`${name}.md`, markdownOf(file, paper, audience));
      twins.set(`${name}.docx.txt`, docxTwin(readDocx(paper.docx)));
      twins.set(`${name}.pdf.txt`, pdfTwin(await readPdf(paper.pdf)));
    }
    if (audience !== 'public') continue;
    const messages = formatText(diagnostics, new Map([[file.file, file.text]]));
    twins.set('messages.txt', `${messages}\n${formatCounts(diagnostics)}\n`);
  }
  return twins;
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt') || name.endsWith('.md'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

describe.each([...CASES.keys()])('%s', (id) => {
  const folder = join(import.meta.dirname, id);
  let twins: ReadonlyMap<string, string> = new Map();
  beforeAll(async () => {
    twins = await twinsOf(id);
    if (!UPDATE) return;
    rmSync(folder, { recursive: true, force: true });
    for (const [name, text] of twins) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  });

  it('has a twin of every paper and no other', () => {
    expect(filesIn(folder)).toEqual([...twins.keys()].sort());
  });

  it.each(filesIn(folder))('%s is as it was', (name) => {
    expect(twins.get(name)).toBe(readFileSync(join(folder, name), 'utf8'));
  });
});

it('has no folder for a case that is gone', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).sort()).toEqual([...CASES.keys()].sort());
});

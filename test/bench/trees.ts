// Before anything is timed: node trees.js FOLDER CASE.yaml…  The finished trees, from which the rivals' sources are made, and
// the style with its logo, so that all set the same page: the drawing itself, and the picture of it that Word is given.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleForWord } from '../../src/pipeline/drawn-pictures.ts';
import { readPaper, workspaceHere } from './read-paper.ts';

const [folder = '', ...cases] = process.argv.slice(2);
const workspace = workspaceHere();
const papers = cases.map((path) => readPaper(path, workspace));
const style = papers[0]?.style;
if (style?.logo?.format !== 'svg')
  throw new Error('The papers to be measured have no logo that is a drawing.');
const { data, ...logo } = style.logo;
const shown = await styleForWord(style, workspace);
writeFileSync(join(folder, 'logo.svg'), data);
writeFileSync(join(folder, 'logo.png'), shown.logo?.data ?? '');
const roots = papers.map(({ root }) => root);
writeFileSync(join(folder, 'trees.json'), JSON.stringify({ style: { ...style, logo }, roots }));

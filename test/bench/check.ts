// The checking side of the benchmark: node check.js CASE.yaml…  Checks in this process and prints as JSON, in
// milliseconds: each part of checking the first case, warm; the rules alone on that case with its prose doubled again
// and again; and all the cases named, ten times over, beside only reading them.
import { calculate } from '../../src/calculators/index.ts';
import { readText } from '../../src/cli/workspace.ts';
import { checkCase } from '../../src/pipeline/check-case.ts';
import { readAs } from '../../src/pipeline/read-as.ts';
import { readAuthority } from '../../src/pipeline/read-authority.ts';
import { readRegisters } from '../../src/pipeline/read-registers.ts';
import { readSource } from '../../src/pipeline/read-source.ts';
import type { SourceFile } from '../../src/pipeline/workspace.ts';
import { checkRules } from '../../src/rules/index.ts';
import { type Case, caseSchema } from '../../src/schema/case.ts';
import { checkField } from '../../src/tree/check-field.ts';
import { replaceExemptBlocks } from '../../src/tree/exempt-blocks.ts';
import { fieldShape } from '../../src/tree/field-shape.ts';
import { findReferences } from '../../src/tree/find-references.ts';
import { readProse } from '../../src/tree/read-prose.ts';
import { workspaceHere } from './read-paper.ts';

const TURNS = 60;
const TIMES_OVER = 10;
const workspace = workspaceHere();
const tools = { checkField, findReferences, replaceExemptBlocks, readProse, fieldShape };

const timed = <Value>(work: () => Value) => {
  const begun = performance.now();
  const value = work();
  return { value, time: performance.now() - begun };
};
const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

function partsOf(file: SourceFile) {
  const read = timed(() => readSource(file));
  const shape = timed(() => readAs(read.value, caseSchema).value);
  if (!shape.value) throw new Error(`${file.file} is no case`);
  const input = shape.value;
  const authority = readAuthority(input.authority, read.value, workspace).value;
  if (!authority) throw new Error(`${file.file} names no authority`);
  const registers = readRegisters(workspace).value;
  const figures = timed(() => calculate(input, authority, registers.bankHolidays));
  const context = (value: Case) => ({ case: value, authority, registers, ...figures.value, tools });
  const rules = timed(() => checkRules(context(input)));
  return { read, shape, figures, rules, input, context };
}

const files = process.argv.slice(2).map((path) => readText(path, process.cwd()));
const [largest] = files;
if (!largest) throw new Error('Name the cases.');
const turns = Array.from({ length: TURNS }, () => partsOf(largest)).slice(TURNS >> 1);
const part = (name: 'read' | 'shape' | 'figures' | 'rules') => median(turns.map((turn) => turn[name].time));

const { input, context } = partsOf(largest);
const background = Array.isArray(input.background) ? input.background : [];
const growth = [1, 2, 4, 8].map((times) => {
  const blocks = Array.from({ length: times }, (_, turn) =>
    background.map((block) => ({ ...block, id: `${block.id}-${turn}` })),
  ).flat();
  const grown = { ...input, background: blocks };
  return median(Array.from({ length: 9 }, () => timed(() => checkRules(context(grown))).time));
});

const many = Array.from({ length: TIMES_OVER }, () => files).flat();
const checked = timed(() => many.map((file) => checkCase(file, workspace).diagnostics.length));
const read = timed(() => many.map((file) => readAs(readSource(file), caseSchema).diagnostics.length));
console.log(
  JSON.stringify({
    parts: { read: part('read'), shape: part('shape'), figures: part('figures'), rules: part('rules') },
    growth,
    many: { cases: many.length, checked: checked.time, read: read.time },
  }),
);

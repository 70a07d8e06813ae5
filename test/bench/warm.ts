// The product's side of the warm measurement: node warm.js CASE.yaml…  Renders one case after another in this
// process, PDF alone, and prints the milliseconds each took as JSON.
import { readText } from '../../src/cli/workspace.ts';
import { renderCase } from '../../src/pipeline/render-case.ts';
import { DATE, KIND, workspaceHere } from './read-paper.ts';

const workspace = workspaceHere();
const times: number[] = [];
for (const path of process.argv.slice(2)) {
  const begun = performance.now();
  const options = { kinds: [KIND], formats: ['pdf'], audience: 'public', date: DATE } as const;
  await renderCase(readText(path, process.cwd()), workspace, options);
  times.push(performance.now() - begun);
}
console.log(JSON.stringify(times));

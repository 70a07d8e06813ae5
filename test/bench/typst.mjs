// Typst's side: node typst.mjs WORK [--warm] NAME…  Each NAME.typ in WORK becomes NAME.pdf, tagged, in this process.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [work, ...given] = process.argv.slice(2);
const warm = given[0] === '--warm';
const compiler = NodeCompiler.create({ workspace: work, fontArgs: [{ fontPaths: [join(work, 'fonts')] }] });
const times = [];
for (const name of warm ? given.slice(1) : given) {
  const begun = performance.now();
  const pdf = compiler.pdf({ mainFilePath: join(work, `${name}.typ`) }, { pdfTags: true });
  writeFileSync(join(work, `${name}.typst.pdf`), pdf);
  times.push(performance.now() - begun);
}
if (warm) console.log(JSON.stringify(times));

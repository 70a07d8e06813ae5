import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { REQUIRE, settings } from '../../.config/bundle-settings.mjs';
import { buildScripts, compileAhead } from '../../.config/scripts.mjs';
import { markdownSource } from './markdown-source.mjs';
import { BENCH, ROOT, WORK } from './places.mjs';
import { typstSource } from './typst-source.mjs';
import { varyCase } from './vary.mjs';

const SMALL_PACK = 20;
const LARGE_PACK = 100;
const CUTS = ['400Regular', '700Bold', '400Regular_Italic'];

/** Bundles the product's side as the product itself is bundled, so that start-up is measured alike. */
const bundleProduct = () =>
  build({
    ...settings,
    entryPoints: ['start-joined', 'trees', 'warm', 'check'].map((name) => join(BENCH, `${name}.ts`)),
    outdir: join(WORK, 'product'),
    splitting: true,
    format: 'esm',
    banner: { js: REQUIRE },
  });

/** What makes the large documents is a script with its code compiled ahead, as the command is. */
const bundleJoined = async (cases) => {
  const folder = join(WORK, 'product');
  await buildScripts({ joined: join(BENCH, 'joined.ts') }, folder);
  const paths = cases.slice(0, SMALL_PACK).map(({ path }) => path);
  const compiled = await compileAhead(join(folder, 'joined.cjs'), [join(WORK, 'ahead.pdf'), '1', ...paths]);
  if (!compiled) throw new Error('joined.cjs was not compiled ahead.');
};

/** The colour profile that pdfkit reads from beside its code, where the bundles' code now stands. */
const copyProfile = () => {
  const name = 'sRGB_IEC61966_2_1.icc';
  mkdirSync(join(WORK, 'product', 'data'), { recursive: true });
  copyFileSync(join(ROOT, 'node_modules', 'pdfkit', 'js', 'data', name), join(WORK, 'product', 'data', name));
};

/** The Northamptonshire case, from which all the others are made. */
const baseCase = () => {
  const folder = join(ROOT, 'data', 'cases');
  const name = readdirSync(folder).find((each) => /^northamptonshire.*\.yaml$/.test(each));
  if (!name) throw new Error('There is no data/cases/northamptonshire*.yaml to measure with.');
  return readFileSync(join(folder, name), 'utf8');
};

const writeCases = () => {
  const base = baseCase();
  mkdirSync(join(WORK, 'cases'), { recursive: true });
  return Array.from({ length: LARGE_PACK }, (_, index) => {
    const id = `northamptonshire-r${String(index).padStart(3, '0')}`;
    const path = join(WORK, 'cases', `${id}.yaml`);
    writeFileSync(path, varyCase(base, id, index));
    return { id, path };
  });
};

const copyFonts = () => {
  mkdirSync(join(WORK, 'fonts'), { recursive: true });
  for (const cut of CUTS) {
    const name = `Arimo_${cut}.ttf`;
    copyFileSync(
      join(ROOT, 'node_modules', '@expo-google-fonts', 'arimo', cut, name),
      join(WORK, 'fonts', name),
    );
  }
};

/** pandoc's own reference document with the fonts of its theme exchanged for ours. */
const writeReference = () => {
  const own = execFileSync('pandoc', ['--print-default-data-file', 'reference.docx'], { maxBuffer: 1 << 26 });
  const files = unzipSync(own);
  const theme = strFromU8(files['word/theme/theme1.xml']);
  files['word/theme/theme1.xml'] = strToU8(
    theme.replace(/<a:latin typeface="[^"]*"/g, '<a:latin typeface="Arial"'),
  );
  writeFileSync(join(WORK, 'reference.docx'), zipSync(files));
};

/** The rivals' sources, made from the product's own finished trees of the same cases. */
const writeSources = (cases) => {
  execFileSync(
    process.execPath,
    [join(WORK, 'product', 'trees.js'), WORK, ...cases.map(({ path }) => path)],
    {
      cwd: ROOT,
      stdio: 'inherit',
    },
  );
  const { style, roots } = JSON.parse(readFileSync(join(WORK, 'trees.json'), 'utf8'));
  for (const [index, { id }] of cases.entries()) {
    writeFileSync(join(WORK, `${id}.typ`), typstSource([roots[index]], style));
    writeFileSync(
      join(WORK, `${id}.md`),
      markdownSource(roots[index], { ...style.logo, path: join(WORK, 'logo.png') }),
    );
  }
  for (const size of [SMALL_PACK, LARGE_PACK]) {
    writeFileSync(join(WORK, `pack${size}.typ`), typstSource(roots.slice(0, size), style));
  }
};

/** Makes every input anew and gives the cases: `{id, path}`, a hundred of them. */
export const prepare = async () => {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  process.env.MOOTHALL_CACHE = join(WORK, 'cache');
  await bundleProduct();
  copyProfile();
  const cases = writeCases();
  await bundleJoined(cases);
  copyFonts();
  writeReference();
  writeSources(cases);
  return cases;
};

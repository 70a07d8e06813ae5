// A bundle has its templates as code, so that none has to be parsed and compiled before the first paper.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The product's own compiler of templates, which knows its helpers. */
const loadCompiler = async (root) => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/templating/template-environment.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    logLevel: 'warning',
  });
  const made = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(
    made,
    made.exports,
    createRequire(import.meta.url),
  );
  return made.exports.compiledSource;
};

const compiledTemplates = async (root) => {
  const compiledSource = await loadCompiler(root);
  const folder = join(root, 'templates');
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.hbs'));
  const texts = [...new Set(names.map((name) => readFileSync(join(folder, name), 'utf8')))].sort();
  const entries = texts.map((text) => `[${JSON.stringify(text)}, ${compiledSource(text)}]`);
  return `export const COMPILED_AHEAD = new Map([${entries.join(',\n')}]);`;
};

/** Fills `src/templating/compiled-ahead.ts` with every template of the package. */
export const templatesAhead = (root) => ({
  name: 'templates-ahead',
  setup(bundle) {
    bundle.onLoad({ filter: /templating[\\/]compiled-ahead\.ts$/ }, async () => ({
      contents: await compiledTemplates(root),
    }));
  },
});

// Builds dist/: the command and the public API as two bundles sharing chunks, and the type declarations.
// Bundling is for start-up: one report is mostly module loading, and a bundle loads in a fraction of the time.
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), '..');
const require = createRequire(import.meta.url);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** zod brings its messages in fifty languages; ours are written here, in English. */
const english = {
  name: 'english',
  setup(bundle) {
    bundle.onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

for (const part of ['chunks', 'cli', 'data'])
  rmSync(join(root, 'dist', part), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: {
    'cli/main': 'src/cli/main.ts',
    'cli/workspace': 'src/cli/workspace.ts',
    index: 'src/index.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'linked',
  minify: true,
  plugins: [english],
  alias: { 'brotli/decompress.js': join(root, '.config', 'no-woff2.mjs') },
  define: { MOOTHALL_VERSION: JSON.stringify(version) },
  // pdfkit and fontkit are CommonJS inside; they ask for require and for the folder they stand in.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __fileURLToPath } from 'node:url'; import { dirname as __pathDirname } from 'node:path'; const require = __createRequire(import.meta.url); const __filename = __fileURLToPath(import.meta.url); const __dirname = __pathDirname(__filename);",
  },
  logLevel: 'warning',
});
// The colour profile that a PDF/A output intent embeds, which pdfkit reads from beside its code.
const profile = 'sRGB_IEC61966_2_1.icc';
for (const folder of ['dist/data', 'dist/chunks/data', 'dist/cli/data']) {
  mkdirSync(join(root, folder), { recursive: true });
  copyFileSync(join(dirname(require.resolve('pdfkit')), 'data', profile), join(root, folder, profile));
}

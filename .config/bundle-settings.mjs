// What every bundle is made with: those of dist/, and those that the benchmark measures in their place.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { templatesAhead } from './compiled-templates.mjs';

export const root = join(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** pdfkit and fontkit are CommonJS inside; in an ES module they ask for require and for the folder they stand in. */
export const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __fileURLToPath } from 'node:url'; import { dirname as __pathDirname } from 'node:path'; const require = __createRequire(import.meta.url); const __filename = __fileURLToPath(import.meta.url); const __dirname = __pathDirname(__filename);";

/** zod brings its messages in fifty languages; ours are written here, in English. */
const english = {
  name: 'english',
  setup(bundle) {
    bundle.onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

/** Of every bundle. */
export const settings = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  legalComments: 'linked',
  minify: true,
  // Its worker threads begin in a file of its own, and few runs need it.
  external: ['piscina'],
  plugins: [english, templatesAhead(root)],
  alias: {
    'brotli/decompress.js': join(root, '.config', 'no-woff2.mjs'),
    '@noble/ciphers/aes': join(root, '.config', 'no-cipher.mjs'),
    'tiny-inflate': join(root, '.config', 'native-inflate.cjs'),
    'source-map': join(root, '.config', 'no-source-map.mjs'),
  },
  // The rasteriser's loader asks after the web's requests, and Node reads its whole web client to answer.
  define: { MOOTHALL_VERSION: JSON.stringify(version), Request: 'undefined', Response: 'undefined' },
  logLevel: 'warning',
};

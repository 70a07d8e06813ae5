// Lets Node load the TypeScript of this repository as it stands: `node --import ./test/conformance/load-typescript.mjs`.
import { register } from 'node:module';

register('./typescript-hook.mjs', import.meta.url);

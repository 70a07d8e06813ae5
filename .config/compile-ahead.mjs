// compile-ahead.mjs SCRIPT WORDS…: runs a bundled script with these words, then keeps the code that V8 compiled for that
// beside it.
import { readFileSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { codePath, loadCommand, sealed } from '../src/cli/load-command.ts';

const [bundle, ...words] = process.argv.slice(2);
const { script, start } = loadCommand(bundle);
// What has run only once must still be there at the end. The flag is put back: code goes by the flags it was made with.
setFlagsFromString('--no-flush-bytecode');
await start().run(words);
setFlagsFromString('--flush-bytecode');
writeFileSync(codePath(bundle), sealed(script.createCachedData(), readFileSync(bundle)));

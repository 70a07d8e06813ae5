import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import type * as Command from './command.ts';

/**
 * V8's flags by its version; an engine not named here has none, since it would complain of one that it does not know.
 * One paper is finished before optimised code pays for its own making, so V8 waits longer before it optimises, and
 * nearly all that is made on the way is still wanted, so that the room for new values grows faster. What draws is
 * WebAssembly, which V8 would optimise at the first chart, at three times the cost of drawing it.
 */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  11: ['--interrupt-budget=1000000', '--semi-space-growth-factor=4', '--wasm-tiering-budget=100000000'],
  12: ['--semi-space-growth-factor=4', '--wasm-tiering-budget=100000000'],
  13: ['--semi-space-growth-factor=4', '--wasm-tiering-budget=100000000'],
};

// Before any loading, because V8 takes compiled code only under the flags it was made with. They hold for every thread.
if (isMainThread)
  for (const flag of FLAGS[process.versions.v8.split('.')[0] ?? ''] ?? []) setFlagsFromString(flag);

/** The bundled command and, where it fits this Node and this bundle, its code as compiled when it was built. */
export interface LoadedCommand {
  readonly script: Script;
  readonly start: () => typeof Command;
}

/**
 * Loads the bundle at `path`, a CommonJS file of ASCII characters. What the build compiled ahead lies beside it with
 * the ending `.code`; where that is missing, damaged, or of another Node or bundle, the bundle is compiled as it runs.
 */
export function loadCommand(path: string): LoadedCommand {
  const source = readFileSync(path);
  const cachedData = compiledAhead(path, source);
  const script = new Script(Module.wrap(source.toString('latin1')), {
    filename: path,
    ...(cachedData ? { cachedData } : {}),
  });
  return { script, start: () => started(script, path) };
}

/** Where the code compiled ahead for a bundle lies. */
export function codePath(path: string): string {
  return path.replace(/\.cjs$/, '.code');
}

/** Compiled code with its seal behind it. */
export function sealed(code: Uint8Array, source: Uint8Array): Uint8Array {
  return Buffer.concat([code, sealOf(code, source)]);
}

const SEAL_LENGTH = 4;

/** V8 itself looks only at the length of the source and not at the code, which it trusts wherever it may lead. */
function sealOf(code: Uint8Array, source: Uint8Array): Buffer {
  const seal = Buffer.alloc(SEAL_LENGTH);
  const made = `${process.version} ${process.platform} ${process.arch}`;
  seal.writeUInt32LE(crc32(code, crc32(source, crc32(made))));
  return seal;
}

function compiledAhead(path: string, source: Uint8Array): Buffer | undefined {
  try {
    const file = readFileSync(codePath(path));
    const code = file.subarray(0, -SEAL_LENGTH);
    return sealOf(code, source).equals(file.subarray(-SEAL_LENGTH)) ? code : undefined;
  } catch {
    return undefined;
  }
}

function started(script: Script, path: string): typeof Command {
  const made = { exports: {} };
  script.runInThisContext()(made.exports, createRequire(path), made, path, dirname(path));
  return made.exports as typeof Command;
}

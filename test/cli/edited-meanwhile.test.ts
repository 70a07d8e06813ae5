import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { moothall } from './moothall.ts';
import { CASE, hashesIn, MEETING, meetingWorkspace } from './publish/published-workspace.ts';

const PRELOAD = pathToFileURL(join(import.meta.dirname, 'edit-when-read.mjs')).href;
const FILES = [
  `data/meetings/${MEETING}.yaml`,
  `data/cases/${CASE}.yaml`,
  'data/authorities/warwickshire-pcc.yaml',
  'data/supplied/warwickshire/actions.pdf',
  'data/supplied/warwickshire/offers.pdf',
];
const DAY = ['--date', '2022-06-22', '--audience', 'both'];

/** What a command makes in a folder of its own, where these files are edited once they have been read. */
function madeBy(words: readonly string[], edited: readonly string[]) {
  const folder = meetingWorkspace();
  const env = edited.length > 0 ? { NODE_OPTIONS: `--import ${PRELOAD}`, EDIT: edited.join() } : undefined;
  const { code, out, err } = moothall([...words, MEETING, ...DAY], folder, env);
  return { folder, code, out, err, files: hashesIn(join(folder, 'output')) };
}

describe('a file that is edited while the command works', () => {
  it.each([
    ['pack', ['pack', '--no-cache', '--jobs', '1']],
    ['decide', ['decide']],
  ])(
    'is as it was first read in all that %s makes of it',
    (_, words) => {
      const plain = madeBy(words, []);
      const edited = madeBy(words, FILES);
      expect(Object.keys(plain.files).length).toBeGreaterThan(15);
      for (const name of FILES.filter((file) => file.endsWith('.yaml')))
        expect(readFileSync(join(edited.folder, name), 'utf8'), name).toContain('edited: while');
      expect({ code: edited.code, out: edited.out, err: edited.err }).toEqual({
        code: plain.code,
        out: plain.out,
        err: plain.err,
      });
      expect(edited.files).toEqual(plain.files);
    },
    180_000,
  );
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openItemCache } from '../../../src/cli/cache/item-cache.ts';
import type { OpenWorkspace } from '../../../src/cli/workspace.ts';
import type { ItemRequest, MadeItem } from '../../../src/pipeline/pack/made-item.ts';
import { WORKSPACE } from '../../cases/render-cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'moothall-items-'));
const before = process.env.MOOTHALL_CACHE;
process.env.MOOTHALL_CACHE = join(folder, 'cache');
afterAll(() => {
  if (before === undefined) delete process.env.MOOTHALL_CACHE;
  else process.env.MOOTHALL_CACHE = before;
  rmSync(folder, { recursive: true, force: true });
});

const request: ItemRequest = {
  file: { file: 'data/cases/plan.yaml', text: 'id: plan' },
  item: {},
  language: 'en',
  date: '2026-01-05',
  audiences: ['public'],
};
const made: MadeItem = {
  preparation: { id: 'plan', idPlace: undefined, prepared: undefined, diagnostics: [] },
  paper: undefined,
  uses: { pictures: ['logo.svg', 'plan.png'], face: 'arimo' },
};

/** A workspace in which the plan is these bytes, or cannot be had. */
const withPlan = (plan: Uint8Array | string): OpenWorkspace => ({
  ...WORKSPACE,
  image: (path) => (path === 'plan.png' ? plan : Uint8Array.of(1)),
});

function found(workspace: OpenWorkspace): MadeItem | undefined {
  const cache = openItemCache(workspace, { none: false });
  const item = cache.get(request);
  cache.close();
  return item;
}

describe('an item that was made before', () => {
  it('is made anew where a picture of it has changed', () => {
    const cache = openItemCache(withPlan(Uint8Array.of(7, 8, 9)), { none: false });
    cache.put(request, made);
    cache.close();
    expect(found(withPlan(Uint8Array.of(7, 8, 9)))).toEqual(made);
    expect(found(withPlan(Uint8Array.of(7, 8, 8)))).toBeUndefined();
    expect(found(withPlan(Uint8Array.of(1, 7, 8, 9)))).toBeUndefined();
    expect(found(withPlan('there is no such file'))).toBeUndefined();
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { samplePaper } from '../../layout/sample-paper.ts';
import { paragraph } from '../../layout/tree-builder.ts';
import { madeBytes } from './made.ts';

const pages = { pageOf: new Map<string, number>(), pageCount: 9, tables: new Map() };
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function paper(): Promise<string> {
  const { root, style, details } = samplePaper();
  return hash(await writeDocx(root, { ...style }, details, pages));
}

describe('the same paper', () => {
  it('has the same bytes again, whatever was written in between', async () => {
    const first = await paper();
    await madeBytes([paragraph('something else')]);
    const both = await Promise.all([paper(), madeBytes([paragraph('b')]), paper()]);
    expect([both[0], both[2]]).toEqual([first, first]);
  });

  it('has the same bytes in every time zone', async () => {
    const before = process.env.TZ;
    const hashes = new Set<string>();
    for (const zone of ['Europe/London', 'Pacific/Kiritimati', 'America/St_Johns']) {
      process.env.TZ = zone;
      hashes.add(await paper());
    }
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(hashes.size).toBe(1);
  });
});

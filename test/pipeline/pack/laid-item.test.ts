import { describe, expect, it } from 'vitest';
import { itemRequests } from '../../../src/pipeline/pack/item-requests.ts';
import { laidItem } from '../../../src/pipeline/pack/laid-item.ts';
import type { MadeItem } from '../../../src/pipeline/pack/made-item.ts';
import { makeItem } from '../../../src/pipeline/pack/make-item.ts';
import { CASES, DAY, WORKSPACE } from '../../cases/render-cases.ts';
import { meetingFile } from './meeting-packs.ts';

const requests = [
  ...itemRequests(meetingFile('leicestershire-cabinet-2019-12-17'), (id) => CASES.get(id), {
    language: 'en',
    date: DAY,
    audiences: ['public', 'restricted'],
    program: 'moothall test',
  }).values(),
];

/** What another thread hands over: plain data, without pages. */
const handedOver = ({ here: _, ...made }: MadeItem): MadeItem => structuredClone(made);
const laidOf = (made: MadeItem) =>
  [made.here?.restricted, made.here?.public].map((version) => ({
    laidOut: version?.laid?.laidOut,
    details: version?.laid?.paper.details,
    files: version?.laid?.files,
  }));

describe('an item that was made elsewhere', () => {
  it('has the pages it had there, and its files', async () => {
    expect(requests.length).toBeGreaterThan(0);
    for (const request of requests) {
      const there = await makeItem(request, WORKSPACE);
      expect(there.here?.restricted.laid?.laidOut.pages.length).toBeGreaterThan(1);
      const here = laidItem(handedOver(there), request.file, WORKSPACE);
      expect(laidOf(here)).toEqual(laidOf(there));
    }
  });

  it('stays as it is where it has its pages, or no paper', async () => {
    for (const request of requests) {
      const there = await makeItem(request, WORKSPACE);
      expect(laidItem(there, request.file, WORKSPACE)).toBe(there);
      const toFollow = { ...request, item: { ...request.item, status: 'to_follow' as const } };
      const without = handedOver(await makeItem(toFollow, WORKSPACE));
      expect(laidItem(without, request.file, WORKSPACE)).toBe(without);
    }
  });
});

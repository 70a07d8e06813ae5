import { decidedMeeting } from '../../../src/pipeline/decide/decided-meeting.ts';
import {
  type MinutesOptions,
  makeAmendments,
  makeMinutes,
} from '../../../src/pipeline/decide/make-minutes.ts';
import { printTree } from '../../tree/print-tree.ts';
import { openMeeting, WORKSPACE } from '../open-meetings.ts';

const OPTIONS = { audience: 'public', language: 'en', date: '2024-01-01', marks: [] } as const;

/** A meeting with what it did, its text first changed by `change`. */
export function opened(id: string, change?: (text: string) => string) {
  const decided = decidedMeeting(openMeeting(id, change));
  if (!decided) throw new Error(`${id} cannot be read`);
  return decided;
}

const known = new Map<string, ReturnType<typeof makeMinutes>>();

/** The minutes of a meeting; those of its file as it stands are made once. */
export function minutesOf(
  id: string,
  options: Partial<MinutesOptions> = {},
  change?: (text: string) => string,
) {
  const key = JSON.stringify([id, options]);
  const before = change ? undefined : known.get(key);
  if (before) return before;
  const paper = makeMinutes(opened(id, change), { ...OPTIONS, ...options }, WORKSPACE);
  if (!change) known.set(key, paper);
  return paper;
}

/** The amendments of a meeting; undefined where it made none. */
export function amendmentsOf(
  id: string,
  options: Partial<MinutesOptions> = {},
  change?: (text: string) => string,
) {
  return makeAmendments(opened(id, change), { ...OPTIONS, ...options }, WORKSPACE);
}

/** One minute of printed minutes, from its heading to the next. */
export function minute(paper: ReturnType<typeof minutesOf>, heading: string): string {
  const lines = printTree(paper.root).split('\n');
  const from = lines.findIndex((line) => line.startsWith('H2') && line.includes(heading));
  const length = lines.slice(from + 1).findIndex((line) => line.startsWith('H2'));
  return lines.slice(from, length < 0 ? undefined : from + 1 + length).join('\n');
}

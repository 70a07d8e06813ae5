import { APRIL, issueOf, MARCH, makePlan, meeting } from '../../pipeline/forward-plan/make-plan.ts';
import { MEETINGS } from '../../pipeline/open-meetings.ts';
import type { FileToCheck } from '../standards/standard.ts';
import { keptOf } from './kept.ts';

/** A month and more before any meeting here. */
const EARLY = '2019-11-01';

/** The forward plan over each meeting, and one issue that tells what has changed since the last. */
export async function forwardPlans(folder: string): Promise<readonly FileToCheck[]> {
  const files: FileToCheck[] = [];
  for (const id of MEETINGS) {
    const made = await makePlan([meeting(id)], EARLY);
    files.push(...keptOf(`${id}/forward-plan`, made.files, folder));
  }
  const first = await makePlan([meeting(MARCH)], '2025-02-03');
  const next = await makePlan([meeting(MARCH), meeting(APRIL)], '2025-03-24', { last: issueOf(first) });
  return [...files, ...keptOf('luton-forward-plan/second-issue', next.files, folder)];
}

import type { Rule } from '../rule.ts';
import { callInByAuthority } from './call-in-by-authority.ts';
import { constitutionStated } from './constitution-stated.ts';
import { executiveLawFollowed } from './executive-law-followed.ts';
import { hostAndAccountableBody } from './host-and-accountable-body.ts';
import { thresholdsEachTested } from './thresholds-each-tested.ts';

/** Rules of joint committees. */
export const JOINT_RULES: readonly Rule[] = [
  constitutionStated,
  executiveLawFollowed,
  thresholdsEachTested,
  callInByAuthority,
  hostAndAccountableBody,
];

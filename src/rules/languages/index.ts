import type { Rule } from '../rule.ts';
import { bothThere } from './both-there.ts';
import { figuresAgree } from './figures-agree.ts';
import { sameShape } from './same-shape.ts';
import { withheldInBoth } from './withheld-in-both.ts';

/** Rules of texts in Welsh and English. */
export const LANGUAGE_RULES: readonly Rule[] = [figuresAgree, sameShape, withheldInBoth, bothThere];

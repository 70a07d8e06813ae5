import type { Language } from '../../schema/in-language.ts';
import { changeFirst } from '../../style/other-language.ts';
import { pastParticiple, thirdPerson } from './english-verb.ts';
import { joined, type Motion, partedMotion } from './motion.ts';
import { welshVerbNoun } from './welsh-verb.ts';

/** How an authority words what it resolves: "Approves …", "That … be approved", "approve …", "I approve …". */
export type ResolutionStyle = 'third_person' | 'passive' | 'base' | 'first_person';

export type Outcome = 'approved' | 'amended' | 'rejected' | 'deferred' | 'withdrawn' | 'noted' | 'referred';

/** What became of a motion. `tail` is said of the outcome itself: to whom it was referred, until when deferred. */
export interface Resolution {
  readonly motion: Motion;
  readonly outcome: Outcome;
  readonly tail?: string | undefined;
  /** The body in a sentence: "the Cabinet". */
  readonly body: string;
}

/** A recommendation as a report words it: "Approve the award of …", without a stop. */
export function recommendationWording(motion: Motion, language: Language): string {
  return capitalised(infinitive(partedMotion(motion), language));
}

/**
 * A resolution in the style of the authority, without a stop. Figures and dates pass through untouched, since
 * only the verb changes its form. Welsh has one style, the verb-noun, as Welsh minutes do.
 */
export function resolutionWording(
  resolution: Resolution,
  style: ResolutionStyle,
  language: Language,
): string {
  const motion = partedMotion(resolution.motion);
  if (language === 'cy') return capitalised(welshOutcome({ ...resolution, motion }));
  const { verb, object, rest } = outcomeMotion({ ...resolution, motion });
  switch (style) {
    case 'base':
      return capitalised(joined(`${verb} ${object}`, rest));
    case 'third_person':
      return capitalised(joined(`${thirdPerson(verb)} ${object}`, rest));
    case 'first_person':
      return joined(`I ${verb} ${object}`, rest);
    case 'passive':
      return passive(resolution, { verb, object, rest });
  }
}

function infinitive({ verb, object, rest }: Motion, language: Language): string {
  const word = language === 'cy' ? (welshVerbNoun(verb) ?? verb) : verb;
  return joined(`${word} ${object}`, rest);
}

/** What the body did, as a motion of its own: a rejected "approve X" is "decline to approve X". */
function outcomeMotion({ motion, outcome, tail }: Resolution): Motion {
  const proposal = `the recommendation to ${infinitive(motion, 'en')}`;
  switch (outcome) {
    case 'approved':
    case 'amended':
      return motion;
    case 'rejected':
      return { verb: 'decline', object: `to ${infinitive(motion, 'en')}`, rest: tail };
    case 'deferred':
      return { verb: 'defer', object: `consideration of ${proposal}`, rest: tail };
    case 'referred':
      return { verb: 'refer', object: proposal, rest: tail };
    case 'withdrawn':
      return { verb: 'note', object: `that ${proposal} was withdrawn`, rest: tail };
    case 'noted':
      return motion.verb === 'note' || motion.verb === 'receive'
        ? motion
        : { verb: 'note', object: proposal, rest: tail };
  }
}

/** Verbs that take no object to make the subject of a passive: whoever acts stays the subject. */
const INTRANSITIVE = new Set(['begin', 'cease', 'continue', 'proceed', 'seek', 'strive', 'work']);

function passive({ motion, outcome, tail, body }: Resolution, done: Motion): string {
  return outcome === 'rejected' ? joined(passiveOf(motion, body, 'not '), tail) : passiveOf(done, body, '');
}

function passiveOf({ verb, object, rest }: Motion, body: string, not: 'not ' | ''): string {
  const participle = pastParticiple(verb);
  if (/^(?:to|that|whether)\s/.test(object))
    return INTRANSITIVE.has(verb)
      ? joined(`That ${body} ${not}${verb} ${object}`, rest)
      : joined(`That it be ${not}${participle} ${object}`, rest);
  const governed = /^(into|on|upon|for|with|from|against)\s(.+)$/s.exec(object);
  if (governed) return joined(`That ${governed[2]} be ${not}${participle} ${governed[1]}`, rest);
  return joined(`That ${object}${endsInClause(object) ? ',' : ''} be ${not}${participle}`, rest);
}

/** Whether an object ends in a clause set off by a comma, which then takes one after it too ("…, at £5, be approved"). */
function endsInClause(object: string): boolean {
  return /,\s(?:as|at|for|from|in|including|so that|subject to|until|up to|which|with)\s[^,]*(?:,\d{3}[^,]*)*$/.test(
    object,
  );
}

function welshOutcome({ motion, outcome, tail }: Resolution): string {
  // Quoted, since "i" before a verb-noun would change its first letter.
  const proposal = `yr argymhelliad “${infinitive(motion, 'cy')}”`;
  switch (outcome) {
    case 'approved':
    case 'amended':
      return infinitive(motion, 'cy');
    case 'rejected':
      return joined(`gwrthod ${proposal}`, tail);
    case 'deferred':
      return joined(`gohirio ystyried ${proposal}`, tail);
    case 'referred':
      return joined(`cyfeirio ${proposal}`, tail);
    case 'withdrawn':
      return joined(`nodi y tynnwyd ${proposal} yn ôl`, tail);
    case 'noted':
      return motion.verb === 'note' ? infinitive(motion, 'cy') : joined(`nodi ${proposal}`, tail);
  }
}

function capitalised(words: string): string {
  return changeFirst(words, (first) => first.toUpperCase());
}

/** A thing proposed, in parts: a verb in its base form, its object, and the rest of the sentence (Markdown, no full stop). */
export interface Motion {
  readonly verb: string;
  readonly object: string;
  readonly rest?: string | undefined;
}

/** Verbs whose object is whoever acts, and whose rest begins where that office ends: "authorise X to Y". */
const OF_OFFICES = new Set([
  'allow',
  'ask',
  'authorise',
  'direct',
  'empower',
  'enable',
  'instruct',
  'invite',
  'permit',
  'request',
  'require',
]);

/** Verbs whose object is the authority handed on: "delegate authority to X to Y". */
const OF_AUTHORITY = new Set(['delegate', 'grant', 'give']);

/** A motion with object and rest told apart, where they were written as one ("delegate" + "authority to X to Y"). */
export function partedMotion(motion: Motion): Motion {
  const { verb } = motion;
  const object = bare(motion.object);
  const rest = motion.rest === undefined ? undefined : bare(motion.rest);
  const pattern = OF_AUTHORITY.has(verb)
    ? /^((?:delegated |full )?authority)(\s.+)$/s
    : OF_OFFICES.has(verb) && rest === undefined
      ? /^(.+?)(,\s(?:following|after|in consultation|having)\s.+|\sto\s[a-z].+)$/s
      : undefined;
  const split = pattern?.exec(object);
  if (!split) return { verb, object, rest };
  return { verb, object: split[1] ?? object, rest: joined((split[2] ?? '').trimStart(), rest) };
}

/** Words and what follows them, with the comma that the following words ask for. */
export function joined(words: string, rest: string | undefined): string {
  if (rest === undefined || rest === '') return words;
  if (/^[,;:.)]/.test(rest)) return `${words}${rest}`;
  return `${words}${wantsComma(rest) ? ',' : ''} ${rest}`;
}

/** A clause takes a comma before it where it has one after it ("…, following consultation with Y, to award …"). */
function wantsComma(rest: string): boolean {
  if (/^(?:which|subject to|provided)\s/.test(rest)) return true;
  return /^(?:following|after|having|in consultation with)\s/.test(rest) && /,\sto\s/.test(rest);
}

/** Without white space at its ends and without the stop that ends a sentence or a lead-in. */
function bare(text: string): string {
  return text.trim().replace(/\s*[.;:,]+$/, '');
}

/** Past participles that no rule gives. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    be: 'been',
    begin: 'begun',
    bring: 'brought',
    build: 'built',
    buy: 'bought',
    choose: 'chosen',
    cut: 'cut',
    do: 'done',
    draw: 'drawn',
    find: 'found',
    forgo: 'forgone',
    get: 'got',
    give: 'given',
    go: 'gone',
    grow: 'grown',
    have: 'had',
    hear: 'heard',
    hold: 'held',
    keep: 'kept',
    know: 'known',
    lay: 'laid',
    lead: 'led',
    leave: 'left',
    lend: 'lent',
    let: 'let',
    lose: 'lost',
    make: 'made',
    meet: 'met',
    oversee: 'overseen',
    pay: 'paid',
    put: 'put',
    read: 'read',
    rebuild: 'rebuilt',
    run: 'run',
    see: 'seen',
    seek: 'sought',
    sell: 'sold',
    send: 'sent',
    set: 'set',
    show: 'shown',
    spend: 'spent',
    split: 'split',
    take: 'taken',
    tell: 'told',
    undertake: 'undertaken',
    uphold: 'upheld',
    win: 'won',
    withdraw: 'withdrawn',
    withhold: 'withheld',
    write: 'written',
  }),
);

/** Verbs of several syllables stressed on the last, whose final consonant doubles. */
const STRESSED_LAST = /(?:fer|mit|cur|gret|lot|quip|bar)$/;

/** Third person singular, present: approve → approves, authorise → authorises, apply → applies. */
export function thirdPerson(verb: string): string {
  if (verb === 'be') return 'is';
  if (verb === 'have') return 'has';
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** Past participle by British spelling: agree → agreed, refer → referred, cancel → cancelled, withdraw → withdrawn. */
export function pastParticiple(verb: string): string {
  const irregular = PARTICIPLES.get(verb);
  if (irregular !== undefined) return irregular;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return doubles(verb) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`;
}

function doubles(verb: string): boolean {
  if (/[^aeiou]?[aeiou]l$/.test(verb) && !/[aeiou]{2}l$/.test(verb)) return true;
  if (!/[^aeiou][aeiou][bdfgkmnprtv]$/.test(verb) && !/qui[pt]$/.test(verb)) return false;
  const syllables = verb.match(/[aeiouy]+/g)?.length ?? 0;
  return (
    syllables === 1 || (STRESSED_LAST.test(verb) && !/^(?:offer|suffer|differ|limit|allot?ment)$/.test(verb))
  );
}

/** Verb-nouns of what bodies do. Welsh minutes list resolutions as verb-nouns whatever the English style. */
const VERB_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    accept: 'derbyn',
    adopt: 'mabwysiadu',
    agree: 'cytuno ar',
    appoint: 'penodi',
    approve: 'cymeradwyo',
    ask: 'gofyn i',
    authorise: 'awdurdodi',
    award: 'dyfarnu',
    commence: 'cychwyn',
    confirm: 'cadarnhau',
    consider: 'ystyried',
    continue: 'parhau â',
    delegate: 'dirprwyo',
    endorse: 'ategu',
    extend: 'ymestyn',
    instruct: 'cyfarwyddo',
    note: 'nodi',
    receive: 'derbyn',
    recommend: 'argymell',
    request: 'gofyn i',
    support: 'cefnogi',
    welcome: 'croesawu',
  }),
);

/** The Welsh verb-noun of an English verb; undefined where the list has none. */
export function welshVerbNoun(verb: string): string | undefined {
  return VERB_NOUNS.get(verb);
}

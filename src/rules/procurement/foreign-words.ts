import type { Contract } from '../../schema/contract.ts';
import type { Finding, RuleContext } from '../rule.ts';
import { REGIMES } from './regimes.ts';

type Regime = NonNullable<Contract['regime']>;

/** Words that belong to another regime. Capitals tell the Competitive Process from any competitive process. */
export const FOREIGN: Readonly<Record<Regime, RegExp>> = {
  PSR: /\b(?:open (?:procedure|competition|(?:competitive )?tender(?:ing)?)|restricted procedure|competitive (?:flexible|dialogue|procurement|tender(?:ing)?)|negotiated|invitation to tender|light[- ]touch)\b/i,
  PA: /\b(?:Direct Award Process [ABC]|Most Suitable Provider(?: Process)?|Competitive Process|[Rr]estricted procedure|[Cc]ompetitive dialogue|[Nn]egotiated (?:procedure|award))\b/,
  PCR: /\b(?:Direct Award Process [ABC]|Most Suitable Provider(?: Process)?|Competitive Process|[Cc]ompetitive flexible procedure)\b/,
};

/** What the procedures of each regime are called. */
export const OWN: Readonly<Record<Regime, string>> = {
  PSR: 'Direct Award Process A, B or C, Most Suitable Provider Process, or Competitive Process',
  PA: 'open procedure, competitive flexible procedure, direct award, or award under a framework',
  PCR: 'open or restricted procedure, negotiated procedure without prior publication, or light-touch procedure',
};

/** A procedure said to be one under the Provider Selection Regime, within one paragraph and sentence. */
const UNDER_PSR =
  /\b(?:open (?:competitive )?(?:procedure|competition|tender(?:ing)?)|restricted procedure|competitive (?:flexible|dialogue|procurement|tender(?:ing)?)|negotiated procedure|light[- ]touch)\b[^.;\0]{0,60}\b(?:under|of|by|within|through|in (?:line|accordance) with)\s(?:the\s)?(?:Health\sCare\sServices\s\()?Provider\sSelection\sRegime\b/gi;

/** Words by which a sentence tells the two apart, or speaks of what was. */
const APART =
  /\b(?:not|no|nor|never|neither|unlike|instead|rather|than|former\w*|previous\w*|earlier|before|until|replac\w+|chang\w+|moves?|moved|moving|outside|exempt\w*|abolish\w*|from)\b/i;

/** Words that are of a procedure only where a procedure is named: a price may be negotiated too. */
const EVERYDAY = /^(?:negotiated|light[- ]touch)$/i;

/** Procedures that the recommendations, or a sentence on the Provider Selection Regime, call by another regime's words. */
export function foreignWordsInProse(context: RuleContext): Finding[] {
  const regime = soleRegime(context.case.contracts);
  return [...(regime ? inRecommendations(regime, context) : []), ...underPsr(context)];
}

/** The regime of everything that is to be procured, where it is one; undefined where it is not known of all. */
function soleRegime(contracts: readonly Contract[] = []): Regime | undefined {
  const procured = contracts.filter((one) => one.regime ?? one.procedure ?? one.proposal);
  const [regime, ...others] = new Set(procured.map((one) => one.regime));
  return others.length === 0 ? regime : undefined;
}

function inRecommendations(regime: Regime, { prose }: RuleContext): Finding[] {
  return prose.passages.flatMap(({ field, text }): Finding[] => {
    const [, id] = /^recommendations\.([^.]+)\.(?:object|rest)$/.exec(field.path) ?? [];
    const found = id !== undefined && field.language === 'en' ? FOREIGN[regime].exec(text) : null;
    if (id === undefined || !found || APART.test(text) || EVERYDAY.test(found[0])) return [];
    return [
      {
        path: field.at,
        textOffset: found.index,
        message: `The recommendation "${id}" speaks of "${plain(found[0])}", which is not a procedure of ${REGIMES[regime]}.`,
        found: plain(found[0]),
        expected: OWN[regime],
        mend: 'Use the name the regime gives the procedure.',
      },
    ];
  });
}

function underPsr({ prose }: RuleContext): Finding[] {
  return prose.find(UNDER_PSR, ['regime']).flatMap(({ passage, offset, written }): Finding[] => {
    const before = passage.text.slice(Math.max(0, offset - 80), offset);
    const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n\n')) + 1);
    const found = FOREIGN.PSR.exec(written)?.[0];
    if (found === undefined || APART.test(sentence + written) || /\n\s*\n/.test(written)) return [];
    return [
      {
        path: passage.field.at,
        textOffset: offset,
        message: `"${plain(found)}" is said to be under the Provider Selection Regime, but it is not a procedure of it.`,
        found: plain(found),
        expected: OWN.PSR,
        mend: 'Use the name the regime gives the procedure, with the regulation.',
      },
    ];
  });
}

const plain = (words: string) => words.replace(/\s+/g, ' ');

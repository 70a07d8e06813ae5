import { addDays } from '../../calculators/calendar.ts';
import type { Case } from '../../schema/case.ts';
import type { Text } from '../../schema/in-language.ts';
import { english } from '../english.ts';

/** Money that is known to end: where the case says so, as a sentence begins with it, and its last day. */
export interface FundingPeriod {
  readonly path: string;
  readonly name: string;
  readonly to: string;
}

/** Every funding of a case that has an end: sources, grants accepted for named years, and tables of grants by year. */
export function fundingPeriods(input: Case): readonly FundingPeriod[] {
  return [...sources(input), ...grantsAccepted(input), ...grantTables(input)];
}

type Source = NonNullable<Case['funding']>['sources'][number];

/** Sources with an end, but those that another of the same kind follows, which is judged in their place. */
function sources({ funding }: Case): FundingPeriod[] {
  const all = funding?.sources ?? [];
  return all.flatMap(({ id, source, kind, to }): FundingPeriod[] => {
    if (to === undefined || all.some((other) => other.kind === kind && follows(other, to))) return [];
    return [{ path: `funding.sources.${id}.to`, name: `"${english(source)}"`, to }];
  });
}

/** Whether a source begins by the day after another ends, and lasts longer. */
function follows({ from, to }: Source, ended: string): boolean {
  const after = addDays(ended, 1);
  return from !== undefined && after !== undefined && from <= after && (to === undefined || to > ended);
}

const YEAR = /\b20(\d\d) ?\/ ?(?:20)?(\d\d)\b/g;

/** The last day of the latest financial year that a text names. */
function lastYearIn(text: string): string | undefined {
  const ends = [...text.matchAll(YEAR)].flatMap(([, first = '', second = '']) =>
    Number(second) === (Number(first) + 1) % 100 ? [`20${second}-03-31`] : [],
  );
  return ends.sort().at(-1);
}

function words(...texts: readonly (Text | undefined)[]): string {
  return texts.map((text) => (text === undefined ? '' : english(text))).join(' ');
}

function grantsAccepted({ recommendations = [] }: Case): FundingPeriod[] {
  return recommendations.flatMap(({ id, verb, object, rest }): FundingPeriod[] => {
    const said = words(object, rest);
    const to = verb === 'accept' && /\bgrants?\b/i.test(said) ? lastYearIn(said) : undefined;
    return to === undefined ? [] : [{ path: `recommendations.${id}`, name: 'The grant accepted', to }];
  });
}

function grantTables({ tables = [] }: Case): FundingPeriod[] {
  return tables.flatMap(({ id, caption, columns, heads = [] }): FundingPeriod[] => {
    if (!/\bgrants?\b/i.test(english(caption))) return [];
    const to = lastYearIn([...columns, ...heads].map(({ heading }) => english(heading)).join(' '));
    return to === undefined ? [] : [{ path: `tables.${id}`, name: 'What the table of grants shows', to }];
  });
}

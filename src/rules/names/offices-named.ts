import { CAPITAL, LETTER } from '../letters.ts';
import type { RuleContext } from '../rule.ts';

/** An office where a case names it, in a field of its own or in the words of a text. */
export interface OfficeNamed {
  readonly title: string;
  readonly path: string;
  /** Where it stands in the text at `path`; undefined where the field is the office. */
  readonly offset: number | undefined;
  /** The constituent it belongs to, where the case says so. */
  readonly authority: string | undefined;
}

const TITLE = new RegExp(
  `\\b((?:(?:Executive|Assistant|Deputy|Corporate|Strategic|Service|Interim|Group|Divisional|Joint) )*(?:Director|Head|Portfolio Holder|Cabinet Member|Executive Member|Lead Member)) (?:of|for) ([${CAPITAL}][${LETTER}'’-]+(?:(?:, | and | & | of | for |, and | )(?!(?:Director|Head|Chief|Cabinet|Portfolio|Executive|Monitoring|Leader|Deputy|Assistant|Councillor|Treasurer)\\b)[${CAPITAL}][${LETTER}'’-]+)*)`,
  'y',
);
/** What each of them begins with. */
const FIRST_WORDS = [
  ...['executive', 'assistant', 'deputy', 'corporate', 'strategic', 'service', 'interim', 'group'],
  ...['divisional', 'joint', 'director', 'head', 'portfolio', 'cabinet', 'lead'],
];

/** Fields that are an office and nothing else. */
const OFFICE =
  /(?:^decision_maker|\.office|\.owner|^recommendations\.[^.]+\.delegation\.(?:to|consulting\.\d+))$/;

/** Every office that the English fields of a case name, those of the data before those of the prose. */
export function officesNamed({ fields, prose, case: input }: RuleContext): readonly OfficeNamed[] {
  const authorityAt = authorities(input);
  const stated = fields
    .filter(
      ({ path, language }) =>
        language === 'en' && OFFICE.test(path) && !/^(?:answers|clearances)\./.test(path),
    )
    .map(({ at, path, text }): OfficeNamed => {
      return { title: text.trim(), path: at, offset: undefined, authority: authorityAt.get(path) };
    });
  const written = prose
    .findFrom(TITLE, FIRST_WORDS)
    .filter(({ passage }) => !OFFICE.test(passage.field.path))
    .map(({ passage, offset, written: title }): OfficeNamed => {
      return { title: title.replace(/\s+/g, ' '), path: passage.field.at, offset, authority: undefined };
    });
  return [...stated, ...written];
}

/** The constituents that officers of the title block and contacts belong to, by the path of the office. */
function authorities(input: RuleContext['case']): ReadonlyMap<string, string> {
  const lists = [
    ['report_of', input.report_of],
    ['lead_members', input.lead_members],
    ['contacts', input.contacts],
  ] as const;
  return new Map(
    lists.flatMap(([key, list = []]) =>
      list.flatMap(({ id, authority }): [string, string][] =>
        authority === undefined ? [] : [[`${key}.${id}.office`, authority]],
      ),
    ),
  );
}

import { dayOf } from '../in-force.ts';
import type { Finding, Rule } from '../rule.ts';
import { COMMISSIONER, noticeExample } from './notice-example.ts';

const PROTOCOL = /\bPolicing\sProtocol(?:\sOrder)?\s(?<year>20\d\d)\b/gi;

/** First day of the Protocol of 2023. */
const IN_FORCE = '2023-07-03';

const cites = (text: string) => noticeExample({ background: [{ id: 'law', text }] });

/** The Policing Protocol in force on the day of the decision: of 2023 since 3 July 2023, of 2011 before. */
export const currentProtocol: Rule = {
  id: 'PCC-05',
  title: 'Current Policing Protocol',
  severity: 'warning',
  standing: 'law',
  scope: { nations: ['england', 'wales'], authorities: ['commissioner'] },
  source: 'SI 2023/649, which revoked SI 2011/2744 from 3 July 2023',
  why: 'A decision that rests on a revoked order rests on nothing.',
  reads: ['*', 'decisions.*.taken_on'],
  check: ({ case: input, prose }) => {
    const day = dayOf(input);
    if (day === undefined) return [];
    const right = day < IN_FORCE ? '2011' : '2023';
    const cited = prose.find(PROTOCOL);
    // A paper that names both tells how the one replaced the other.
    if (cited.some(({ groups }) => groups.groups?.year === right)) return [];
    return cited.map(({ passage, offset, written, groups }): Finding => {
      const year = groups.groups?.year ?? '';
      return {
        path: passage.field.at,
        textOffset: offset + written.length - year.length,
        message: `The text cites the Policing Protocol of ${year}; on the day of the decision that of ${right} ${right === '2023' ? 'is' : 'was'} in force.`,
        found: year,
        expected: right,
        mend: `Write ${right}.`,
      };
    });
  },
  examples: {
    accepted: [
      { case: cites('The Policing Protocol Order 2023 applies.'), authority: COMMISSIONER },
      {
        case: cites('The Policing Protocol Order 2023 has replaced the Policing Protocol Order 2011.'),
        authority: COMMISSIONER,
      },
    ],
    rejected: [
      {
        case: cites('The Policing Protocol Order 2011 applies.'),
        authority: COMMISSIONER,
        path: 'background.law.text',
        textOffset: 28,
        message:
          'The text cites the Policing Protocol of 2011; on the day of the decision that of 2023 is in force.',
      },
    ],
  },
};

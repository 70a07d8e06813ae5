import type { Finding, Rule } from '../rule.ts';
import { headingNumbers, paragraphNumbers, type TypedNumber } from './typed-numbers.ts';

const headings = (...texts: readonly string[]) => ({
  sections: texts.map((heading, i) => ({
    id: `s${i + 1}`,
    under: 'background',
    heading,
    blocks: [{ id: 'one', text: 'Words.' }],
  })),
});

/** Numbers typed before headings and paragraphs look alike, and all headings have one or none has. */
export const oneNumberingStyle: Rule = {
  id: 'LNT-02',
  title: 'Numbers are typed in one style',
  severity: 'warning',
  standing: 'house',
  source: 'house rule',
  why: 'Where some headings are numbered and some are not, a reference to "section 3" may lead nowhere.',
  reads: ['sections.*.heading', '*.text'],
  check: ({ fields }) => {
    const { numbered, plain } = headingNumbers(fields);
    const [bare] = numbered.length > 0 ? plain : [];
    const halves: Finding[] = bare
      ? [
          {
            path: bare.at,
            message: `"${bare.text}" has no number, but "${numbered[0]?.field.text ?? ''}" has one typed before it.`,
            found: bare.text,
            mend: 'Delete the typed numbers; the authority file says whether papers number their headings.',
          },
        ]
      : [];
    return [...halves, ...differing(numbered), ...differing(paragraphNumbers(fields))];
  },
  examples: {
    accepted: [
      { case: headings('Purpose', 'The 2019 review') },
      { case: headings('1. Purpose', '2. Summary') },
    ],
    rejected: [
      {
        case: headings('1. Purpose', '2. Summary', '3 Recommendations'),
        path: 'sections.s3.heading',
        message: '"3" is typed otherwise than "1.".',
        textOffset: 0,
      },
      {
        case: headings('1. Purpose', 'Summary'),
        path: 'sections.s2.heading',
        message: '"Summary" has no number, but "1. Purpose" has one typed before it.',
      },
      {
        case: {
          background: [
            { id: 'a', text: '1\\. One.' },
            { id: 'b', text: '2\\) Two.' },
          ],
        },
        path: 'background.b.text',
        message: '"2)" is typed otherwise than "1.".',
      },
    ],
  },
};

/** The first number at each depth that has other marks than the first of that depth. */
function differing(numbers: readonly TypedNumber[]): Finding[] {
  const firsts = new Map<number, TypedNumber>();
  const told = new Set<number>();
  return numbers.flatMap((number): Finding[] => {
    const depth = number.parts.length;
    const first = firsts.get(depth) ?? number;
    firsts.set(depth, first);
    if (first.style === number.style || told.has(depth)) return [];
    told.add(depth);
    return [
      {
        path: number.field.at,
        textOffset: number.offset,
        message: `"${number.written}" is typed otherwise than "${first.written}".`,
        found: number.written,
        mend: 'Delete the typed numbers; papers number their own headings and paragraphs.',
      },
    ];
  });
}

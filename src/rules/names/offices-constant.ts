import type { Authority } from '../../schema/authority.ts';
import { dayOf } from '../in-force.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { type OfficeNamed, officesNamed } from './offices-named.ts';
import { similarity } from './similarity.ts';
import { stemsOf } from './words-of.ts';

/** From here on two titles are taken for one post. */
const ALIKE = 0.8;

const author = (office: string) => ({ report_of: [{ id: 'author', office }] });
const said = (text: string, office = 'Director of Public Health and Wellbeing') => ({
  case: { ...author(office), meeting: { date: '2024-04-11' }, background: [{ id: 'text', text }] },
});
const OFFICES = {
  offices: [
    {
      id: 'director',
      title: 'Director of Public Health and Wellbeing',
      aliases: ['Director of Public Health'],
    },
    { id: 'treasurer', title: 'Director of Resources', to: '2023-03-31' },
  ],
};
const PATH = 'background.text.text';

/** One post has one title, the one that the authority's list has on the day. */
export const officesConstant: Rule = {
  id: 'LNT-09',
  title: 'Titles of offices are constant and current',
  severity: 'warning',
  standing: 'house',
  source: 'house rule',
  why: 'Authority given to an office that does not exist by that title is given to nobody.',
  reads: ['report_of', 'contacts', 'recommendations.*.delegation', 'offices'],
  check: (context) => {
    const named = officesNamed(context);
    const posts = context.authority.offices ?? [];
    const uses = new Map<string, OfficeNamed[]>();
    for (const office of named) {
      const known = uses.get(keyOf(office.title));
      if (known) known.push(office);
      else uses.set(keyOf(office.title), [office]);
    }
    // The most frequent first: of two titles the rarer is the odd one.
    const distinct = [...uses.values()]
      .sort((one, other) => other.length - one.length)
      .flatMap(([first]) => first ?? []);
    const right = new Set(posts.flatMap(({ title, aliases = [] }) => [title, ...aliases].map(keyOf)));
    return distinct.flatMap((office, index): readonly Finding[] => {
      const listed = posts.length > 0 ? againstList(office, posts, right, context) : [];
      return listed.length > 0 ? listed : amongThemselves(office, distinct.slice(0, index), right);
    });
  },
  examples: {
    accepted: [
      said(
        'The Director of Public Health and Wellbeing reports. The Director of Public Protection was consulted.',
      ),
      said('The Executive Director of People and the Executive Director of Place agree.'),
      { ...said('The Director of Public Health agreed.'), authority: OFFICES },
    ],
    rejected: [
      {
        ...said(
          'The Director of Public Health and Wellbeing reports to the Director of Public Health and Wellbeing.',
          'Director of Health and Wellbeing',
        ),
        path: 'report_of.author.office',
        message:
          '"Director of Health and Wellbeing" seems to be the office that is elsewhere the "Director of Public Health and Wellbeing" (background.text.text).',
      },
      {
        ...said('The Director of Health and Wellbeing reports.'),
        path: PATH,
        textOffset: 4,
        message:
          '"Director of Health and Wellbeing" seems to be the office that is elsewhere the "Director of Public Health and Wellbeing" (report_of.author.office).',
      },
      {
        ...said('The Director of Public Health and Well-being reports.'),
        authority: OFFICES,
        path: PATH,
        textOffset: 4,
        message:
          '"Director of Public Health and Well-being" is not in the list of offices, which has the "Director of Public Health and Wellbeing".',
      },
      {
        ...said('The Director of Resources was consulted.'),
        authority: OFFICES,
        path: PATH,
        textOffset: 4,
        message: 'The list of offices has no "Director of Resources" on 2024-04-11.',
      },
    ],
  },
};

type Post = NonNullable<Authority['offices']>[number];

function againstList(
  office: OfficeNamed,
  posts: readonly Post[],
  right: ReadonlySet<string>,
  { case: input }: RuleContext,
): Finding[] {
  const key = keyOf(office.title);
  const day = dayOf(input);
  const common = {
    path: office.path,
    ...(office.offset === undefined ? {} : { textOffset: office.offset }),
    found: office.title,
  };
  if (right.has(key)) {
    const held = posts.filter(({ title, aliases = [] }) =>
      [title, ...aliases].some((name) => keyOf(name) === key),
    );
    const current = held.some(
      ({ from, to }) => day === undefined || ((from ?? day) <= day && day <= (to ?? day)),
    );
    if (current) return [];
    return [
      {
        ...common,
        message: `The list of offices has no "${office.title}" on ${day ?? ''}.`,
        expected: 'an office that existed on the day',
        mend: "Name the office that has the duty now, or correct the days in the authority's file.",
      },
    ];
  }
  const near = posts.find(({ title }) => isOnePost(title, office.title));
  if (!near) return [];
  return [
    {
      ...common,
      message: `"${office.title}" is not in the list of offices, which has the "${near.title}".`,
      expected: near.title,
      mend: `Write "${near.title}", or add the other title to its "aliases" in the authority's file.`,
    },
  ];
}

function amongThemselves(
  office: OfficeNamed,
  before: readonly OfficeNamed[],
  right: ReadonlySet<string>,
): Finding[] {
  if (right.has(keyOf(office.title))) return [];
  const twin = before.find(
    (other) =>
      isOnePost(other.title, office.title) &&
      !(
        other.authority !== undefined &&
        office.authority !== undefined &&
        other.authority !== office.authority
      ),
  );
  if (!twin) return [];
  return [
    {
      path: office.path,
      ...(office.offset === undefined ? {} : { textOffset: office.offset }),
      message: `"${office.title}" seems to be the office that is elsewhere the "${twin.title}" (${twin.path}).`,
      found: office.title,
      expected: twin.title,
      mend: 'Give one post one title; if they are two posts, say so under "answers".',
    },
  ];
}

/**
 * Whether two titles seem to be of one post: of one rank and nearly alike, and their words the same but for a letter or
 * two, or for one word that only one of them has beside two that both have.
 */
function isOnePost(one: string, other: string): boolean {
  if (keyOf(one) === keyOf(other) || rankOf(one) !== rankOf(other)) return false;
  if (similarity(keyOf(one), keyOf(other)) <= ALIKE) return false;
  const [a, b] = [stemsOf(one.replaceAll('-', '')), stemsOf(other.replaceAll('-', ''))];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const missing = short.filter((word) => !long.some((twin) => isTwin(word, twin)));
  const common = short.length - missing.length;
  return (
    missing.length === 0 &&
    (long.length === short.length || (long.length === short.length + 1 && common >= 3))
  );
}

const isTwin = (one: string, other: string) =>
  one === other || (one.length > 4 && similarity(one, other) >= 0.8);

/** What stands before "Director" or "Head": an assistant director is another post. */
const rankOf = (title: string) =>
  /^.*?(?=\b(?:Director|Head|Officer|Member|Holder)\b)/u.exec(title)?.[0] ?? '';

const keyOf = (title: string) =>
  title.toLowerCase().replaceAll('&', 'and').replace(/[,’']/g, '').replace(/\s+/g, ' ').trim();

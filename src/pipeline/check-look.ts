import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Authority } from '../schema/authority.ts';
import { contrast, LEGIBLE, legible } from '../style/contrast.ts';
import type { HouseStyle } from '../style/house-style.ts';
import { houseStyleOf } from '../style/house-style-of.ts';

type Colours = HouseStyle['colours'];
type Named = readonly [words: string, key: string, colour: (colours: Colours) => string];

const PAPER: Named = ['the paper', '', () => '#ffffff'];
const PANEL: Named = ['panels', 'panel', ({ panel }) => panel];
const BAND: Named = ['tinted rows', 'table_band', ({ tableBand }) => tableBand];
const HEAD: Named = ['table heads', 'table_head', ({ tableHead }) => tableHead];

/** Every colour of words, with the grounds that it is printed on. */
const INKS: readonly (readonly [ink: Named, grounds: readonly Named[]])[] = [
  [
    ['text', 'text', ({ text }) => text],
    [PAPER, PANEL, BAND],
  ],
  [['headings', 'heading', ({ heading }) => heading], [PAPER]],
  [['the accent', 'accent', ({ accent }) => accent], [PAPER]],
  [
    ['links', 'link', ({ link }) => link],
    [PAPER, PANEL],
  ],
  [['words in table heads', 'table_head_text', ({ tableHeadText }) => tableHeadText], [HEAD]],
];

/** What of an authority's look cannot be read: colours too near their ground, type too small. */
export function checkLook(authority: Authority): readonly Diagnostic[] {
  const { colours, sizes } = houseStyleOf(authority, undefined);
  const given = authority.style?.colours ?? {};
  return [
    ...INKS.flatMap(([ink, grounds]) =>
      grounds
        .filter((ground) => tooNear(ink, ground, colours))
        .map((ground) => faint(ink, ground, colours, given)),
    ),
    ...sizeFaults(sizes),
  ];
}

function tooNear([, , ink]: Named, [, , ground]: Named, colours: Colours): boolean {
  return contrast(ink(colours), ground(colours)) < LEGIBLE;
}

function faint(
  [words, key, ink]: Named,
  [ground, groundKey, colourOf]: Named,
  colours: Colours,
  given: NonNullable<NonNullable<Authority['style']>['colours']>,
): Diagnostic {
  const [own, under] = [ink(colours), colourOf(colours)];
  const at = Object.hasOwn(given, key) || groundKey === '' ? key : groundKey;
  return {
    rule: 'AUT-10',
    severity: 'error',
    message: `The colour of ${words}, ${own}, has a contrast of ${hundredths(contrast(own, under))} with ${ground} (${under}), and cannot be read by everybody.`,
    path: `style.colours.${at}`,
    found: `${hundredths(contrast(own, under))}`,
    expected: `at least ${LEGIBLE}`,
    mend: `Take a colour further from its ground: ${legible(own, [under])} for ${words} would do.`,
    source: 'WCAG 2.2, 1.4.3',
  };
}

/** Cut off, not rounded, so that what is under a limit never reads as the limit. */
function hundredths(value: number): string {
  return (Math.floor(value * 100) / 100).toFixed(2);
}

/** Points under which type is small, and under which hardly anybody reads it. */
const LEAST = { body: [11, 9], other: [9, 7] } as const;

function sizeFaults({ headings, ...sizes }: HouseStyle['sizes']): Diagnostic[] {
  const all = [
    ...Object.entries(sizes),
    ...headings.map((size, i): [string, number] => [`headings.${i}`, size]),
  ];
  return all.flatMap(([key, size]) => {
    const [small, unread] =
      LEAST[key === 'table' || key === 'note' || key === 'furniture' ? 'other' : 'body'];
    if (size >= small) return [];
    return [
      {
        rule: 'AUT-11',
        severity: size < unread ? 'error' : 'warning',
        message: `Type of ${size} points is too small for many to read on paper.`,
        path: `style.sizes.${key}`,
        found: String(size),
        expected: `${small} or more`,
        mend: 'Make it larger; 12 points for text are good for everybody.',
        source: 'house rule: clear print',
      } as const,
    ];
  });
}

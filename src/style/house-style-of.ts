import type { Authority, DocumentDefinition } from '../schema/authority.ts';
import type {
  BodyScheme,
  HouseStyle,
  Logo,
  NumberingLevel,
  NumberingList,
  NumberingStyle,
} from './house-style.ts';
import { knownTypeface, USUAL_FACE } from './typefaces.ts';

const A4 = { width: 595.28, height: 841.89 };

/** The house style of one kind of document, from the authority file; every gap is filled with the product's own. */
export function houseStyleOf(
  authority: Authority,
  definition: DocumentDefinition | undefined,
  logo?: Logo,
): HouseStyle {
  const style = authority.style ?? {};
  const face = style.typeface ?? USUAL_FACE;
  const colours = style.colours ?? {};
  const { table_least: smallest, ...sizes } = style.sizes ?? {};
  return {
    page: { ...A4, margins: { top: 72, right: 64, bottom: 68, left: 64, ...given(style.margins) } },
    typeface: { face, word: knownTypeface(face).word },
    sizes: {
      body: 12,
      table: 10.5,
      note: 10.5,
      furniture: 10,
      headings: [20, 15, 13, 12],
      ...given(sizes),
    },
    wideTables: { rule: style.wide_tables ?? 'turn', smallest: smallest ?? 8 },
    lineHeight: style.line_height ?? 1.25,
    colours: {
      text: colours.text ?? '#1a1a1a',
      heading: colours.heading ?? '#1f2a44',
      accent: colours.accent ?? '#1f5a7a',
      rule: colours.rule ?? '#8a94a0',
      link: colours.link ?? '#0b4f9e',
      tableHead: colours.table_head ?? '#1f2a44',
      tableHeadText: colours.table_head_text ?? '#ffffff',
      tableBand: colours.table_band ?? '#eef1f5',
      panel: colours.panel ?? '#eef3f8',
    },
    title: { align: 'left', capitals: false, head: 'plain', details: 'table', ...given(style.title) },
    headings: style.headings ?? 'plain',
    furniture: { rules: true, ...given(style.furniture) },
    numbering: numberingStyle(definition?.numbering ?? authority.numbering),
    hang: style.hang ?? 42,
    ...(logo ? { logo } : {}),
  };
}

/** Drops keys that are present but undefined, which would otherwise overwrite a default. */
function given<T extends object>(value: T | undefined): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([, entry]) => entry !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}

const BODY: Record<BodyScheme, readonly NumberingLevel[]> = {
  continuous: levels(['decimal', '%1.']),
  decimal: levels(
    ['decimal', '%1.'],
    ['decimal', '%1.%2'],
    ['decimal', '%1.%2.%3'],
    ['decimal', '%1.%2.%3.%4'],
  ),
  lettered: levels(['upper-letter', '%1.'], ['decimal', '%1%2.'], ['decimal', '%1%2.%3']),
  headings: levels(['decimal', '%1.'], ['decimal', '%1.%2']),
  none: [],
};

const BULLETS = levels(['bullet', '•'], ['bullet', '–'], ['bullet', '•'], ['bullet', '–']);

/** How each list is marked where the authority does not say. */
const DEFAULT_MARKERS = {
  recommendations: ['(a)', '(i)'],
  resolutions: ['(1)', '(a)'],
  scrutiny: ['i)', 'a)'],
  points: ['•', '–'],
  lists: ['(a)', '(i)', '(A)', '1.'],
} as const;

function numberingStyle(numbering: Authority['numbering']): NumberingStyle {
  const asBody: NumberingList[] = [];
  const list = (name: NumberingList, given: readonly string[] | undefined, usual: readonly string[]) => {
    if (given?.[0] === 'body') {
      asBody.push(name);
      return markers([...given.slice(1), ...usual].filter((marker) => marker !== 'body'));
    }
    return markers([...(given ?? []), ...usual.slice(given?.length ?? 0)]);
  };
  return {
    scheme: numbering.scheme,
    lists: {
      body: BODY[numbering.scheme],
      recommendations: list('recommendations', numbering.recommendations, DEFAULT_MARKERS.recommendations),
      resolutions: list('resolutions', numbering.resolutions, DEFAULT_MARKERS.resolutions),
      scrutiny: list('scrutiny', numbering.scrutiny, DEFAULT_MARKERS.scrutiny),
      points: list('points', numbering.points, DEFAULT_MARKERS.points),
      list: list('list', numbering.lists, DEFAULT_MARKERS.lists),
      bullet: BULLETS,
    },
    asBody,
  };
}

/** "(a)" at the second level of a list becomes lower-letter with the pattern "(%2)". */
function markers(written: readonly string[]): readonly NumberingLevel[] {
  return written.map((marker, level) => {
    const format = formatOf(marker);
    return { format, pattern: format === 'bullet' ? marker : marker.replace(/[1aiA]/, `%${level + 1}`) };
  });
}

function formatOf(marker: string): NumberingLevel['format'] {
  if (marker.includes('1')) return 'decimal';
  if (marker.includes('a')) return 'lower-letter';
  if (marker.includes('i')) return 'lower-roman';
  if (marker.includes('A')) return 'upper-letter';
  return 'bullet';
}

function levels(...entries: readonly (readonly [NumberingLevel['format'], string])[]): NumberingLevel[] {
  return entries.map(([format, pattern]) => ({ format, pattern }));
}

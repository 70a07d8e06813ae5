import { childrenOf, find, valOf, type XmlElement } from './read-xml.ts';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  readonly style: string | undefined;
}
interface List {
  readonly abstract: string;
  readonly overrides: ReadonlyMap<number, number>;
}

/** The number of one paragraph, as Word prints it. */
export interface Counted {
  readonly number: string;
  readonly level: number;
}

/**
 * Counts numbered paragraphs from the numbering part alone, by Word's rules: lists of one definition share its
 * counters, a start override counts once, at the first paragraph of its list and level.
 */
export class WordNumbering {
  readonly #levels = new Map<string, Map<number, Level>>();
  readonly #lists = new Map<string, List>();
  readonly #counters = new Map<string, number[]>();
  readonly #started = new Set<string>();

  constructor(numbering: XmlElement) {
    for (const definition of childrenOf(numbering, 'w:abstractNum')) {
      const levels = childrenOf(definition, 'w:lvl').map((lvl): [number, Level] => [
        Number(lvl.attributes['w:ilvl']),
        {
          format: valOf(lvl, 'w:numFmt') ?? 'decimal',
          text: valOf(lvl, 'w:lvlText') ?? '',
          start: Number(valOf(lvl, 'w:start') ?? 0),
          style: valOf(lvl, 'w:pStyle'),
        },
      ]);
      this.#levels.set(definition.attributes['w:abstractNumId'] ?? '', new Map(levels));
    }
    for (const list of childrenOf(numbering, 'w:num')) {
      const overrides = childrenOf(list, 'w:lvlOverride').map((override): [number, number] => [
        Number(override.attributes['w:ilvl']),
        Number(valOf(override, 'w:startOverride')),
      ]);
      this.#lists.set(list.attributes['w:numId'] ?? '', {
        abstract: valOf(list, 'w:abstractNumId') ?? '',
        overrides: new Map(overrides),
      });
    }
  }

  /** The level of a list that is linked to a style; a style numbers no other. */
  levelOfStyle(numId: string, style: string): number | undefined {
    const levels = this.#levels.get(this.#lists.get(numId)?.abstract ?? '');
    return [...(levels ?? [])].find(([, level]) => level.style === style)?.[0];
  }

  /** Counts one more paragraph of this list and level. */
  count(numId: string, level: number): Counted | undefined {
    const list = this.#lists.get(numId);
    const levels = this.#levels.get(list?.abstract ?? '');
    const own = levels?.get(level);
    if (list === undefined || levels === undefined || own === undefined) return undefined;
    const counters = this.#counters.get(list.abstract) ?? [];
    this.#counters.set(list.abstract, counters);
    const first = `${numId}/${level}`;
    const override = this.#started.has(first) ? undefined : list.overrides.get(level);
    this.#started.add(first);
    counters[level] = override ?? (counters[level] === undefined ? own.start : counters[level] + 1);
    counters.length = level + 1;
    const number = own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const value = counters[at] ?? list.overrides.get(at) ?? levels.get(at)?.start ?? 1;
      return counter(levels.get(at)?.format ?? 'decimal', value);
    });
    return { number, level };
  }
}

/** A style's own list, or that of the style it is based on, where the list links a level to that very style. */
export function styleNumber(
  styles: ReadonlyMap<string, XmlElement>,
  id: string,
  numbering: WordNumbering,
): { numId: string; level: number } | undefined {
  const style = styles.get(id);
  const numId = valOf(find(style, 'w:pPr', 'w:numPr'), 'w:numId');
  if (numId !== undefined) {
    const level = numbering.levelOfStyle(numId, id);
    return level === undefined ? undefined : { numId, level };
  }
  const base = valOf(style, 'w:basedOn');
  return base === undefined ? undefined : styleNumber(styles, base, numbering);
}

function counter(format: string, value: number): string {
  const letter = String.fromCharCode(96 + (((value - 1) % 26) + 1)).repeat(Math.floor((value - 1) / 26) + 1);
  const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'];
  const numeral = `${tens[Math.floor(value / 10)]}${units[value % 10]}`;
  switch (format) {
    case 'lowerLetter':
      return letter;
    case 'upperLetter':
      return letter.toUpperCase();
    case 'lowerRoman':
      return numeral;
    case 'upperRoman':
      return numeral.toUpperCase();
    default:
      return String(value);
  }
}

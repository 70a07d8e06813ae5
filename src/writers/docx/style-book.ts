import type { HouseStyle, NumberingList, Points } from '../../style/house-style.ts';
import { labelHang } from './label-hang.ts';
import type { ListIds } from './shell.ts';
import { listStyleId, listStyleName } from './styles/list-links.ts';
import type { ListLevel, NamedStyle } from './styles/named-style.ts';
import { halfPoints, twips } from './twips.ts';

/** How a paragraph is to look: a style, and where it departs from that style. */
export interface Look {
  readonly base: string;
  readonly number?: ListLevel | undefined;
  /** Hanging steps that the text stands in; none where left out. */
  readonly steps?: number;
  /** One step in twips, where it is not that of the house. */
  readonly hang?: number;
  readonly align?: 'left' | 'centre' | 'right' | undefined;
  /** Of the type, in points, where it is not the style's own. */
  readonly size?: Points | undefined;
  /** The space above in twips, where it is not the style's own. */
  readonly above?: number | undefined;
}

/**
 * Finds the style for a look. Where a paragraph departs from a style (a bullet further in, an unnumbered heading)
 * it gets a style based on that style, so that paragraphs carry no formatting of their own.
 */
export class StyleBook {
  readonly #styles: ReadonlyMap<string, NamedStyle>;
  readonly #lists: Readonly<Record<NumberingList, ListIds>>;
  readonly #style: HouseStyle;
  readonly #hang: number;
  readonly #idOf = new Map<string, string>();
  #variants = '';

  constructor(
    style: HouseStyle,
    styles: ReadonlyMap<string, NamedStyle>,
    lists: Readonly<Record<NumberingList, ListIds>>,
  ) {
    this.#styles = styles;
    this.#lists = lists;
    this.#style = style;
    this.#hang = twips(style.hang);
  }

  /** The id of the style that gives this look. */
  idOf(look: Look): string {
    const { base, number, steps = 0, hang = this.#hang, align, size, above } = look;
    const key = `${base}|${number?.list}|${number?.level}|${steps}|${steps === 0 ? '' : hang}|${align}|${size}|${above}`;
    let id = this.#idOf.get(key);
    if (id === undefined) {
      id = this.#variant(look);
      this.#idOf.set(key, id);
    }
    return id;
  }

  /** The number that Word knows a list by. */
  listOf(list: NumberingList): number {
    return this.#lists[list].numId;
  }

  /** The indent to write on a paragraph that names its list, where it does not stand where that level usually does. */
  indentOf(at: ListLevel, look: Look): string {
    const usual = this.#styles.get(listStyleId(at));
    const asUsual = (look.steps ?? 0) === (usual?.steps ?? 0) && (look.hang ?? this.#hang) === this.#hang;
    return asUsual && !this.#styles.get(look.base)?.inset ? '' : this.#indentXml(look);
  }

  /** Whether the style's text is bold already: strong text in it needs nothing, since bold on bold is not bold in Word. */
  isBold(base: string): boolean {
    const style = this.#styles.get(base);
    return style?.run?.bold ?? (style?.basedOn !== undefined && this.isBold(style.basedOn));
  }

  /** Whether the style's text is italic already. */
  isItalic(base: string): boolean {
    const style = this.#styles.get(base);
    return style?.run?.italics ?? (style?.basedOn !== undefined && this.isItalic(style.basedOn));
  }

  /** The styles that this document needed beyond those of its house, as XML for the styles part. */
  get variantsXml(): string {
    return this.#variants;
  }

  #variant(look: Look): string {
    const base = this.#styles.get(look.base);
    const words = base === undefined ? [] : this.#departures(look, base);
    if (base === undefined || words.length === 0) return look.base;
    const name = `${base.name} ${words.join(' ')}`;
    const id = name.replace(/[^A-Za-z0-9]/g, '');
    const align =
      look.align === undefined ? '' : `<w:jc w:val="${look.align === 'centre' ? 'center' : look.align}"/>`;
    this.#variants +=
      `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${base.id}"/>` +
      `<w:pPr>${this.#numbering(look, base)}${spacingXml(look.above)}${this.#standsAsBase(look, base) ? '' : this.#indentXml(look)}${align}</w:pPr>${sizeXml(look.size)}</w:style>`;
    return id;
  }

  #departures(look: Look, base: NamedStyle): string[] {
    const words: string[] = [];
    if (!sameLevel(look.number, base.number))
      words.push(look.number ? listStyleName(look.number) : 'Unnumbered');
    if ((look.steps ?? 0) !== (base.steps ?? 0)) words.push(`Indent ${look.steps ?? 0}`);
    if ((look.steps ?? 0) > 0 && (look.hang ?? this.#hang) !== this.#hang) words.push(`Step ${look.hang}`);
    if (look.align !== undefined) words.push({ left: 'Left', centre: 'Centre', right: 'Right' }[look.align]);
    if (look.size !== undefined) words.push(`${look.size} pt`);
    if (look.above !== undefined) words.push(look.above === 0 ? 'Close' : `Above ${look.above}`);
    return words;
  }

  #numbering(look: Look, base: NamedStyle): string {
    if (sameLevel(look.number, base.number)) return '';
    if (look.number === undefined) return '<w:numPr><w:numId w:val="0"/></w:numPr>';
    return `<w:numPr><w:ilvl w:val="${look.number.level}"/><w:numId w:val="${this.listOf(look.number.list)}"/></w:numPr>`;
  }

  #standsAsBase(look: Look, base: NamedStyle): boolean {
    const sameSteps = (look.steps ?? 0) === (base.steps ?? 0) && (look.hang ?? this.#hang) === this.#hang;
    return sameSteps && sameLevel(look.number, base.number);
  }

  #indentXml(look: Look): string {
    const { steps = 0, hang = this.#hang } = look;
    const inset = this.#styles.get(look.base)?.inset ?? 0;
    const hanging = look.number !== undefined && steps > 0 ? labelHang(this.#style, look.number, hang) : 0;
    return `<w:ind w:left="${steps * hang + inset}" w:hanging="${hanging}"/>`;
  }
}

function spacingXml(above: number | undefined): string {
  return above === undefined ? '' : `<w:spacing w:before="${above}"/>`;
}

function sizeXml(size: Points | undefined): string {
  if (size === undefined) return '';
  const half = halfPoints(size);
  return `<w:rPr><w:sz w:val="${half}"/><w:szCs w:val="${half}"/></w:rPr>`;
}

function sameLevel(a: ListLevel | undefined, b: ListLevel | undefined): boolean {
  return a?.list === b?.list && a?.level === b?.level;
}

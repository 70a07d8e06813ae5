import type { Drawing } from '../charts/drawing.ts';
import type { Typeface } from '../fonts/typeface.ts';
import type { DocumentDetails } from '../style/document-details.ts';
import type { Colour, HouseStyle, Points } from '../style/house-style.ts';
import type { Rhythm } from '../style/rhythm.ts';
import type { Block, Chart, Origin, PictureBlock, Table } from '../tree/nodes.ts';
import type { Box } from './box.ts';
import type { Flow } from './flow.ts';
import type { OutlineEntry, StructureElement, TableFit } from './laid-out.ts';
import { languageTag, type Sections } from './structure.ts';
import type { WordBook } from './word-book.ts';

/** The footnotes of a document: each is placed in the structure and set once, at its first reference. */
export interface Footnotes {
  /** Puts the `Note` into the structure at its first reference; gives the destination that leads to it. */
  place(number: number, notesIn: StructureElement): string | undefined;
  /** The lines of a placed note, to the first line that refers to it and to no other. */
  claim(number: number): readonly Box[] | undefined;
}

/** What every block needs of the document that is being laid out. */
export interface LayoutContext {
  readonly style: HouseStyle;
  readonly details: DocumentDetails;
  readonly typeface: Typeface;
  readonly rhythm: Rhythm;
  readonly words: WordBook;
  readonly sections: Sections;
  readonly footnotes: Footnotes;
  readonly outline: OutlineEntry[];
  /** Tables met so far that are set otherwise than they ask. */
  readonly tables: Map<Table, TableFit>;
  /** Tables already found to fit these pages as they ask. */
  readonly asAsked: Set<Table>;
  /** Charts met so far, drawn. */
  readonly charts: Map<Chart, Drawing>;
  /** Pictures met so far, with the size they are printed at. */
  readonly pictures: Map<PictureBlock, { readonly width: Points; readonly height: Points }>;
  /** A guess at the page number of a target, right in the number of its digits. */
  pageOf(target: string): string;
  /** Reports characters that nothing could print. */
  missed(codePoints: readonly number[], path: string): void;
  /** A name for an element or a destination that no other has: `header:12`. No block's id holds a colon. */
  freshId(kind: 'heading' | 'header'): string;
  layBlocks(blocks: readonly Block[], setting: Setting, flow: Flow): void;
}

/** What a block inherits from what it stands in. */
export interface Setting {
  /** Left edge and width of the column. */
  readonly left: Points;
  readonly width: Points;
  /** Width of one hanging step. */
  readonly hang: Points;
  /** How many steps of indent the column has already taken. */
  readonly steps: number;
  readonly size: Points;
  readonly colour: Colour;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: 'left' | 'centre' | 'right';
  /** Space between blocks. */
  readonly spacing: Points;
  /** Where blocks belong in the structure; at the outermost level the section that is open. */
  readonly parent: StructureElement | undefined;
  readonly language: string;
  readonly path: string;
}

/** The structure element that a block's own element goes into. */
export function parentOf(setting: Setting, context: LayoutContext): StructureElement {
  return setting.parent ?? context.sections.current();
}

/** Left edge of text `indent` steps in, counted from the margin as the tree does. */
export function indented(setting: Setting, indent: number): Points {
  return setting.left + Math.max(0, indent - setting.steps) * setting.hang;
}

/** The narrowest column that indents may leave, in ems: deep lists in narrow cells stop moving in here. */
const NARROWEST = 4;

/** The same setting moved in to `left`, the right edge staying where it is. */
export function narrowed(setting: Setting, left: Points, steps = setting.steps): Setting {
  if (left === setting.left && steps === setting.steps) return setting;
  const right = setting.left + setting.width;
  const at = Math.max(setting.left, Math.min(left, right - NARROWEST * setting.size));
  const { hang, size, colour, bold, italic, align, spacing, parent, language, path } = setting;
  const width = right - at;
  return { left: at, width, hang, steps, size, colour, bold, italic, align, spacing, parent, language, path };
}

/** The setting of a block that names where it came from; its element is marked where the language changes. */
export function settingAt(setting: Setting, origin: Origin | undefined): Setting {
  if (origin === undefined) return setting;
  const language = languageFrom(setting.language, origin);
  if (origin.path === setting.path && language === setting.language) return setting;
  return { ...setting, path: origin.path, language };
}

/** Attributes for an element whose text came from `origin`, within an element of the setting's language. */
export function languageAttributes(
  setting: Setting,
  origin: Origin | undefined,
): { readonly language: string } | undefined {
  if (origin === undefined) return undefined;
  const language = languageFrom(setting.language, origin);
  return language === setting.language ? undefined : { language };
}

function languageFrom(inherited: string, origin: Origin): string {
  return inherited.slice(0, 2) === origin.language ? inherited : languageTag(origin.language);
}

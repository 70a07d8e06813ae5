import type { HouseStyle } from '../../style/house-style.ts';
import { turnedStyle } from '../../style/turned-style.ts';
import type { Block } from '../../tree/nodes.ts';
import type { DocxContext } from './context.ts';
import { turnedSection } from './parts/turned-parts.ts';
import { runningText } from './surroundings.ts';
import { tableSeparator } from './table-xml.ts';

/** Blocks that follow one another on pages that lie the same way. */
interface Section {
  readonly isTurned: boolean;
  readonly blocks: Block[];
}

/**
 * All blocks of a document. Where pages turn on their long side and back, a section ends, with its own header and footer
 * and page numbers that go on. `upright` is the section properties of the house; gives those of the last section too.
 */
export function writeSections(
  blocks: readonly Block[],
  upright: string,
  context: DocxContext,
): { readonly body: string; readonly last: string } {
  const sections = sectionsOf(blocks, context.pages.turned);
  const propertiesOf = ({ isTurned }: Section) =>
    isTurned ? turnedSection(upright, context.style) : upright;
  let body = '';
  sections.forEach((section, i) => {
    if (i > 0) context.opening.pageBreak = false;
    const xml = context.writeBlocks(section.blocks, runningText(styleOf(section, context.style)), context);
    if (i === sections.length - 1) body += xml;
    else {
      body += ended(xml, propertiesOf(section));
      context.opening.afterTable = false;
    }
  });
  const last = sections.at(-1);
  return { body, last: last === undefined ? upright : propertiesOf(last) };
}

function sectionsOf(blocks: readonly Block[], turned: ReadonlySet<Block> = new Set()): readonly Section[] {
  const sections: Section[] = [];
  for (const block of blocks) {
    const isTurned = turned.has(block);
    const last = sections.at(-1);
    if (last?.isTurned === isTurned) last.blocks.push(block);
    else sections.push({ isTurned, blocks: [block] });
  }
  return sections;
}

function styleOf({ isTurned }: Section, style: HouseStyle): HouseStyle {
  return isTurned ? turnedStyle(style) : style;
}

/** A section's last paragraph carries its properties; after a table, one of no height does. */
function ended(xml: string, properties: string): string {
  const endsWithParagraph = /<\/w:p>(?:<w:bookmarkEnd [^>]*\/>)*$/.test(xml);
  const whole = endsWithParagraph ? xml : xml + tableSeparator;
  const at = whole.lastIndexOf('</w:pPr>');
  return whole.slice(0, at) + properties + whole.slice(at);
}

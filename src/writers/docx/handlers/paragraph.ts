import type { Paragraph } from '../../../tree/nodes.ts';
import type { DocxContext } from '../context.ts';
import { isBlank } from '../plain-text.ts';
import type { TextLook } from '../run.ts';
import { type Surroundings, textStyle } from '../surroundings.ts';
import { writeInlines } from '../write-inlines.ts';
import { logoRun } from '../write-logo.ts';
import { writeParagraph } from '../write-paragraph.ts';
import type { BlockHandler } from './handler.ts';

/** A paragraph in the style of its role; its number, if any, is Word's own. */
export const writeTextParagraph: BlockHandler<Paragraph> = (node, surroundings, context) => {
  if (node.number === undefined && isBlank(node.children)) return '';
  if (node.role === 'organisation' && context.opening.logo) return writeMasthead(node, surroundings, context);
  const look = {
    base: roleStyle(node, surroundings),
    number: node.number,
    steps: stepsOf(node, surroundings),
  };
  return writeParagraph(
    {
      look,
      number: node.number,
      keepWithNext: node.keepWithNext,
      id: node.id,
      origin: node.origin,
      content: node.children,
    },
    surroundings,
    context,
  );
};

/** The organisation's name, with the picture at the right margin. */
function writeMasthead(node: Paragraph, surroundings: Surroundings, context: DocxContext): string {
  context.opening.logo = false;
  const { id, origin } = node;
  const content = (look: TextLook) =>
    `${writeInlines(node.children, look, context)}<w:r><w:tab/></w:r>${logoRun(context)}`;
  return writeParagraph({ look: { base: 'Masthead' }, id, origin, content }, surroundings, context);
}

/** A number hangs one step before its text; nothing stands further out than what it is in. */
function stepsOf(node: Paragraph, surroundings: Surroundings): number {
  return Math.max(node.indent, node.number === undefined ? surroundings.steps : surroundings.steps + 1);
}

/** The style for a paragraph's role; plain text takes that of its number or its surroundings. */
export function roleStyle(node: Pick<Paragraph, 'role' | 'number'>, surroundings: Surroundings): string {
  switch (node.role) {
    case 'text':
      return textStyle(surroundings, node.number);
    case 'label':
      return 'Label';
    case 'note':
      return 'Note';
    case 'provenance':
      return 'Provenance';
    case 'withheld':
      return 'Withheld';
    case 'subtitle':
      return 'Subtitle';
    case 'organisation':
      return 'Organisation';
  }
}

import type { Chart, Inline, PictureBlock, Table } from '../../tree/nodes.ts';
import { captionLabel } from './caption-label.ts';
import type { DocxContext, Sequence } from './context.ts';
import { field } from './fields.ts';
import { isBlank } from './plain-text.ts';
import { run, type TextLook } from './run.ts';
import type { Surroundings } from './surroundings.ts';
import { writeInlines } from './write-inlines.ts';
import { writeParagraph } from './write-paragraph.ts';

/** The caption over a table, a chart or a picture; nothing where it has none. Its number is a sequence field, so that Word counts on if another is put in. */
export function writeCaption(
  node: Table | Chart | PictureBlock,
  sequence: Sequence,
  surroundings: Surroundings,
  context: DocxContext,
): string {
  if (isBlank(node.caption)) return '';
  const look = { base: 'Caption', steps: Math.max(node.indent, surroundings.steps) };
  const content = (text: TextLook) => captionXml(node, sequence, text, context);
  return writeParagraph({ look, content }, surroundings, context);
}

function captionXml(
  node: Table | Chart | PictureBlock,
  sequence: Sequence,
  look: TextLook,
  context: DocxContext,
): string {
  const [first, ...others] = node.caption;
  const label = first?.type === 'text' ? captionLabel(first.value) : undefined;
  if (first?.type !== 'text' || label === undefined) return writeInlines(node.caption, look, context);
  const number = /\d+$/.exec(label)?.[0] ?? '';
  const restart = Number(number) === context.captions[sequence] + 1 ? '' : ` \\r ${number}`;
  context.captions[sequence] = Number(number);
  const counted =
    run(label.slice(0, -number.length), look) +
    field(`SEQ ${sequence} \\* ARABIC${restart}`, run(number, look));
  const target = node.id === undefined ? undefined : context.targets.get(node.id)?.caption;
  const { start, end } =
    target === undefined ? { start: '', end: '' } : context.bookmarks.pair(target.bookmark);
  const rest: readonly Inline[] = [{ type: 'text', value: first.value.slice(label.length) }, ...others];
  return start + counted + end + writeInlines(rest, look, context);
}

import { type ExemptBlock, exemptBlocks } from '../exempt-blocks.ts';
import type { FieldFault } from './field-fault.ts';

/** What is wrong with the exempt blocks of a field: any of these could let through what is to be withheld. */
export function exemptFaults(markdown: string): FieldFault[] {
  if (!markdown.toLowerCase().includes('exempt')) return [];
  const out: FieldFault[] = [];
  const blocks = exemptBlocks(markdown);
  const ids = new Set<string>();
  const see = ({ id, opening, closing, inner }: ExemptBlock) => {
    const offset = opening.start;
    if (id === '')
      out.push({
        offset,
        message: 'An exempt block opens with :::exempt{#id}, its id being one of the list "exempt".',
      });
    else if (ids.has(id))
      out.push({
        offset,
        message: `The exempt block "${id}" occurs twice in this text; give each its own id.`,
      });
    if (closing.start === closing.end)
      out.push({ offset, message: 'This exempt block is not closed: end it with a line of ::: of its own.' });
    ids.add(id);
    inner.forEach(see);
  };
  blocks.forEach(see);
  const openings = new Set(everyOpening(blocks));
  for (const found of markdown.matchAll(/:{2,}[ \t]*exempt\b/gi)) {
    if (!openings.has(lineStart(markdown, found.index)))
      out.push({
        offset: found.index,
        message: 'An exempt block opens with :::exempt{#id} on a line of its own.',
      });
  }
  return out;
}

function lineStart(markdown: string, from: number): number {
  let start = from;
  while (start > 0 && !'\r\n'.includes(markdown[start - 1] ?? '')) start -= 1;
  return start;
}

function everyOpening(blocks: readonly ExemptBlock[]): number[] {
  return blocks.flatMap(({ opening, inner }) => [opening.start, ...everyOpening(inner)]);
}

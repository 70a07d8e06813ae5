import { changeLists } from '../child-blocks.ts';
import type { DraftBlock, Name, Transform } from '../draft.ts';

/**
 * Gives what each `::mark` says to the block after it: its name, the number its heading takes, and its classes `part`
 * and `unnumbered`. A
 * directive that carries an id of its own (`item`, `table`) is named by that as well. Marks at the end of a
 * container, with nothing after them, name nothing.
 */
export const marks: Transform = (draft) => {
  draft.children = changeLists(draft.children, (blocks) => {
    if (!blocks.some(({ type }) => type === 'directive')) return blocks;
    const out: DraftBlock[] = [];
    let names: Name[] = [];
    let classes: string[] = [];
    let number: string | undefined;
    for (const block of blocks) {
      const own = block.type === 'directive' ? (block.attributes.id ?? '') : '';
      if (own !== '') names.push({ name: own, strength: 'given' });
      if (block.type === 'directive' && block.name === 'mark') {
        classes.push(...(block.attributes.class ?? '').split(/\s+/));
        number = block.attributes.number ?? number;
        continue;
      }
      if (names.length > 0) block.names = [...names, ...(block.names ?? [])];
      if (classes.includes('unnumbered')) block.plain = true;
      takeNumber(block, number);
      if (classes.includes('part') && block.type === 'heading') block.role = 'part';
      names = [];
      classes = [];
      number = undefined;
      out.push(block);
    }
    return out;
  });
};

function takeNumber(block: DraftBlock, number: string | undefined): void {
  if (block.type === 'heading' && number !== undefined && /^\d{1,6}$/.test(number))
    block.wanted = Number(number);
}

import type { Element } from 'hast';
import type { Contents } from '../../../tree/nodes.ts';
import { opened } from '../context.ts';
import { element, onLines, text } from '../element.ts';
import { numbered } from '../numbered.ts';
import { wordsIn } from '../write-inlines.ts';
import type { BlockHandler } from './handler.ts';

type Entry = Contents['entries'][number];

/** The contents, as links to what they name; a page that scrolls has no page numbers. */
export const writeContents: BlockHandler<Contents> = (node, surroundings, { details }) => {
  if (node.entries.length === 0) return [];
  const { properties } = opened(node, surroundings);
  const titleId = 'contents:title';
  const title = element('p', { id: titleId }, [text(node.title)]);
  const named = { className: ['contents'], ariaLabelledBy: [titleId], ...properties };
  return [element('nav', named, onLines([title, entryList(node.entries, details.language)]))];
};

/** Entries one under another, those that are deeper than the one before in a list of their own within it. */
function entryList(entries: readonly Entry[], language: string): Element {
  const items: Element[] = [];
  for (let at = 0; at < entries.length; ) {
    const entry = entries[at] as Entry;
    let end = at + 1;
    while (end < entries.length && (entries[end] as Entry).depth > entry.depth) end++;
    const link = element(
      'a',
      { href: `#${entry.target}` },
      numbered(entry.number, [element('span', {}, wordsIn(entry.text, entry.language, language))]),
    );
    const deeper = entries.slice(at + 1, end);
    items.push(element('li', {}, deeper.length === 0 ? [link] : [link, entryList(deeper, language)]));
    at = end;
  }
  return element('ol', {}, onLines(items));
}

import { eachNode } from '../child-blocks.ts';
import type { DraftBlock, DraftItem } from '../draft.ts';
import { plainText } from '../plain-text.ts';
import type { TreeOptions } from '../tree-options.ts';

/** Longest run of a paragraph's own words that stands for it. */
const LONGEST = 60;

/** Nouns that things bear in their own words: "Appendix 1: Needs assessment". */
const OWN_NOUNS = ['appendix', 'option', 'risk'] as const;

/**
 * What a reference to each anchor prints: the noun and number that its own words begin with, else those it takes
 * in the document, else the words of the heading it stands under.
 */
export function targetTexts(
  blocks: readonly DraftBlock[],
  nouns: TreeOptions['nouns'],
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const ownWords = new RegExp(
    `^(?:${OWN_NOUNS.map((noun) => literal(nouns[noun])).join('|')})\\s+([\\p{L}\\d.]{1,5})(?=\\s*[:–—])`,
    'iu',
  );
  let heading = '';
  eachNode(blocks, (node) => {
    if (node.type === 'heading') heading = node.role === 'part' ? plainText(node.children) : quoted(node);
    if (node.id === undefined) return;
    const { citation } = node;
    const own = node.type === 'paragraph' && citation ? undefined : ownWords.exec(wordsOf(node))?.[0];
    const numbered = citation && `${nouns[citation.noun]} ${citation.number}`;
    texts.set(node.id, own ?? numbered ?? (heading || quoted(node)));
  });
  return texts;
}

function literal(noun: string): string {
  return noun.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function quoted(node: DraftBlock | DraftItem): string {
  const words = wordsOf(node);
  if (words.length <= LONGEST) return `“${words}”`;
  const end = words.lastIndexOf(' ', LONGEST);
  return `“${words.slice(0, end > 0 ? end : LONGEST)} …”`;
}

function wordsOf(node: DraftBlock | DraftItem): string {
  if (node.type === 'heading' || node.type === 'paragraph') return plainText(node.children);
  if (node.type === 'table') return plainText(node.caption) || node.summary;
  if (node.type === 'chart') return plainText(node.caption) || node.alternative;
  if (node.type === 'picture') return plainText(node.caption) || (node.picture?.alternative ?? '');
  if (node.type === 'listItem' || node.type === 'blockquote' || node.type === 'panel')
    return node.children.map(wordsOf).find((words) => words !== '') ?? '';
  if (node.type === 'list') return node.children.map(wordsOf).find((words) => words !== '') ?? '';
  return '';
}

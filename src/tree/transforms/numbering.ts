import { changeBlocks } from '../child-blocks.ts';
import type { Citation, DraftBlock, DraftItem, DraftList, DraftParagraph, Transform } from '../draft.ts';
import { type BodyCount, bodyCount, countAt, countHeading, paragraphLevel } from '../numbering/body-count.ts';
import { citedNumber, citeWithin } from '../numbering/cite.ts';
import {
  type ListCount,
  type ListNumbers,
  lastTyped,
  numberList,
  settle,
  settleBlock,
} from '../numbering/number-list.ts';
import { plainText } from '../plain-text.ts';

/** The flow of a document: its numbers, how far in its text stands, and the paragraph last numbered. */
interface Flow {
  readonly body: BodyCount;
  readonly lists: ListNumbers;
  indent: number;
  citation: Citation | undefined;
}

/**
 * Fixes every printed number, once for all formats: sections and paragraphs as the scheme of the house has them,
 * and each list from its first number. Blocks that go on under a numbered paragraph stand as far in as its text.
 */
export const numbering: Transform = (draft) => {
  const { numbering: style } = draft.options;
  const lists = { lists: style.lists, instances: new Map() };
  draft.children = flowing(draft.children, { body: bodyCount(style), lists, indent: 0, citation: undefined });
  draft.children = changeBlocks(draft.children, (block) =>
    block.type === 'paragraph' && block.spare && block.number === undefined ? [] : block,
  );
};

function flowing(blocks: readonly DraftBlock[], flow: Flow): DraftBlock[] {
  const out: DraftBlock[] = [];
  let before: ListCount | undefined;
  for (const block of blocks) {
    const made = block.type === 'list' ? paragraphsOf(block, flow, out.at(-1)) : undefined;
    if (made) for (const each of made) out.push(each);
    else {
      out.push(block);
      if (block.type === 'list') before = lastTyped(block, flowingList(block, flow, before), before);
      else flowingBlock(block, flow);
    }
  }
  return out;
}

function flowingBlock(block: DraftBlock, flow: Flow): void {
  if (block.type === 'heading') {
    const number = countHeading(flow.body, block);
    if (number) {
      block.number = number;
      block.citation = { noun: 'section', number: citedNumber(number.text) };
    }
    flow.indent = 0;
    flow.citation = undefined;
  } else if (block.type === 'panel') block.children = flowing(block.children, flow);
  else if (block.type === 'paragraph' && takesNumber(block)) flowingParagraph(block, flow);
  else {
    citeWithin([block], flow.citation);
    settleBlock(block, standing(flow), flow.lists);
  }
}

function takesNumber({ role, plain }: DraftParagraph): boolean {
  return !plain && (role === 'text' || role === 'withheld');
}

function flowingParagraph(paragraph: DraftParagraph, flow: Flow): void {
  const level = paragraphLevel(flow.body);
  if (level === undefined) citeWithin([paragraph], flow.citation);
  else numberAt(level, paragraph, flow);
  paragraph.indent = flow.indent;
}

/** Numbers a paragraph; what follows then stands under it. */
function numberAt(level: number, paragraph: DraftParagraph, flow: Flow): void {
  const number = countAt(flow.body, level);
  paragraph.number = number;
  paragraph.citation ??= { noun: 'paragraph', number: citedNumber(number.text) };
  paragraph.indent = 1;
  flow.indent = 1;
  flow.citation = paragraph.citation;
}

/** Numbers a list; one typed to go on from the list before it does so only within the same field. */
function flowingList(list: DraftList, flow: Flow, before: ListCount | undefined): ListCount {
  citeWithin([list], flow.citation);
  return numberList(list, standing(flow), flow.lists, before);
}

const standing = ({ indent, citation }: Flow) => ({ indent, within: [], citation });

/**
 * The items of a list that the house numbers as body paragraphs, as such paragraphs: one level below a lead-in that
 * ends in a colon, else at the level of any paragraph there. Undefined where they keep their own numbers, because
 * the house wants that or because paragraphs have none here. Lists nested in them begin at their own first level.
 */
function paragraphsOf(list: DraftList, flow: Flow, above: DraftBlock | undefined): DraftBlock[] | undefined {
  const { style } = flow.body;
  const usual = paragraphLevel(flow.body);
  if (usual === undefined || list.plain || !style.asBody.includes(list.list)) return undefined;
  const led =
    above?.type === 'paragraph' && above.number?.list === 'body' && plainText(above.children).endsWith(':');
  const level = led ? Math.min((above.number?.level ?? 0) + 1, style.lists.body.length - 1) : usual;
  return list.children.flatMap((item) => paragraphsOfItem(item, list, level, flow));
}

function paragraphsOfItem(item: DraftItem, list: DraftList, level: number, flow: Flow): DraftBlock[] {
  const [first, ...others] = item.children;
  const paragraph: DraftParagraph =
    first?.type === 'paragraph' ? first : { type: 'paragraph', role: 'text', indent: 0, children: [] };
  const rest = first === undefined || first.type === 'paragraph' ? others : item.children;
  if (item.names) paragraph.names = [...item.names, ...(paragraph.names ?? [])];
  numberAt(level, paragraph, flow);
  const number = citedNumber(paragraph.number?.text ?? '');
  const noun =
    list.list === 'resolutions'
      ? 'resolution'
      : list.list === 'recommendations'
        ? 'recommendation'
        : 'paragraph';
  paragraph.citation = { noun, number };
  flow.citation = paragraph.citation;
  citeWithin(rest, paragraph.citation);
  settle(rest, standing(flow), flow.lists);
  return [paragraph, ...rest];
}

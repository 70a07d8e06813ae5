import type { SignatureBlock } from '../../../tree/nodes.ts';
import { opened } from '../context.ts';
import { element, onLines, text } from '../element.ts';
import type { BlockHandler } from './handler.ts';
import { termRow } from './title-block.ts';

/** Terms with a rule to sign on, or with the detail that is known. */
export const writeSignatureBlock: BlockHandler<SignatureBlock> = (node, surroundings) => {
  const { properties } = opened(node, surroundings);
  const rows = node.rows.map(({ term, detail }) => termRow(term, detail === '' ? [] : [text(detail)]));
  if (rows.length === 0) return [];
  return [element('dl', { className: ['signature'], ...properties }, onLines(rows))];
};

import type { SignatureBlock } from '../../../tree/nodes.ts';
import { opened } from '../context.ts';
import { element, onLines } from '../element.ts';
import { wordsIn } from '../write-inlines.ts';
import type { BlockHandler } from './handler.ts';
import { termRow } from './title-block.ts';

/** Terms with a rule to sign on, or with the detail that is known. */
export const writeSignatureBlock: BlockHandler<SignatureBlock> = (
  node,
  surroundings,
  { details: { language } },
) => {
  const { properties } = opened(node, surroundings);
  const rows = node.rows.map(({ term, detail, termLanguage, detailLanguage }) =>
    termRow(wordsIn(term, termLanguage, language), wordsIn(detail, detailLanguage, language)),
  );
  if (rows.length === 0) return [];
  return [element('dl', { className: ['signature'], ...properties }, onLines(rows))];
};

import type { Reference } from '../../tree/nodes.ts';
import type { DocxContext } from './context.ts';
import { field } from './fields.ts';
import { run, type TextLook } from './run.ts';

/**
 * A cross-reference: a field that Word can update, showing the right words until then. The field holds what Word can
 * work out for itself (a number, a caption's label, a heading's words); words before it are plain text. Where Word
 * would not come to the same words, the reference is a link that keeps them.
 */
export function referenceXml(node: Reference, look: TextLook, context: DocxContext): string {
  const target = context.targets.get(node.target);
  if (target === undefined) return run(node.text, look);
  if (node.kind === 'page') {
    const page = context.pages.pageOf.get(node.target);
    return field(`PAGEREF ${target.bookmark} \\h`, run(page === undefined ? node.text : String(page), look));
  }
  const { number, caption, words } = target;
  if (number !== undefined && endsWithNumber(node.text, number)) {
    return withField(node.text, number, `REF ${target.bookmark} \\n \\h`, look);
  }
  if (caption !== undefined && node.text.endsWith(caption.text)) {
    return withField(node.text, caption.text, `REF ${caption.bookmark} \\h`, look);
  }
  if (words !== undefined && words !== '' && node.text === words) {
    return withField(node.text, words, `REF ${target.bookmark} \\h`, look);
  }
  return `<w:hyperlink w:anchor="${target.bookmark}" w:history="1">${run(node.text, look)}</w:hyperlink>`;
}

/** "paragraph 4.1" ends with the number 4.1, but not with 1 or .1. */
function endsWithNumber(text: string, number: string): boolean {
  if (number === '' || !text.endsWith(number)) return false;
  return !/[\p{L}\p{N}]$/u.test(text.slice(0, -number.length)) || !/^[\p{L}\p{N}]/u.test(number);
}

function withField(text: string, result: string, instruction: string, look: TextLook): string {
  return run(text.slice(0, text.length - result.length), look) + field(instruction, run(result, look));
}

import { fieldBlock } from '../field-block.ts';
import { Markdown } from '../markdown.ts';
import { type Field, readField } from '../read-field.ts';
import { TemplateFault } from '../template-fault.ts';
import type { Helper } from './helper.ts';

/**
 * `{{field "purpose.approval.text"}}`: a Markdown field of the case as a fenced block, so that nothing in it can
 * reach what stands around it. Takes a path, or a field that a view has made (a resolution, a lead-in).
 */
export const field: Helper = ([given], { paper }) => {
  const found = typeof given === 'string' ? readField(given, paper) : isField(given) ? given : undefined;
  if (!found) throw new TemplateFault(`asks for the field "${String(given)}", which the case does not have`);
  return new Markdown(fieldBlock(found, paper));
};

function isField(value: unknown): value is Field {
  return typeof value === 'object' && value !== null && 'kind' in value && 'path' in value;
}

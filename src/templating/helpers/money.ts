import { printedValue } from '../figure-text.ts';
import { TemplateFault } from '../template-fault.ts';
import { optionalString } from './arguments.ts';
import type { Helper } from './helper.ts';

/** `{{money amount}}`: pence as pounds in full, or as `as="millions"`. */
export const money: Helper = ([pence], { paper, hash }) => {
  if (typeof pence !== 'bigint')
    throw new TemplateFault('gives the helper "money" something that is not money');
  return printedValue({ kind: 'money', pence }, optionalString(hash.as), paper);
};

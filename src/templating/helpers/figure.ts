import { printedFigure } from '../figure-text.ts';
import { TemplateFault } from '../template-fault.ts';
import { optionalString, stringArgument } from './arguments.ts';
import type { Helper } from './helper.ts';

/**
 * `{{figure "contracts.adult.end"}}`, `{{figure "funding.core" as="millions"}}`: a figure of the case, typed or
 * calculated, as the house style prints it; its replacement where it is withheld.
 */
export const figure: Helper = ([given], { paper, hash }) => {
  const path = stringArgument('figure', 'path', given);
  const found = printedFigure(path, optionalString(hash.as), paper);
  if (!found) throw new TemplateFault(`asks for the figure "${path}", which the case does not have`);
  return found.text;
};

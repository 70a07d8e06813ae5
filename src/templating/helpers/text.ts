import { inLanguage } from '../../schema/in-language.ts';
import { textArgument } from './arguments.ts';
import type { Helper } from './helper.ts';

/** `{{text title}}`: plain words in the language of the paper, escaped. */
export const text: Helper = ([value], { paper }) => inLanguage(textArgument('text', value), paper.language);

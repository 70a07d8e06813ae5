import type { Origin } from '../../tree/nodes.ts';
import type { DocxContext } from './context.ts';

/** The language to mark text with; undefined where it is the document's own. */
export function foreignLanguage(
  language: Origin['language'] | undefined,
  context: Pick<DocxContext, 'details'>,
): string | undefined {
  if (language === undefined || context.details.language.startsWith(language)) return undefined;
  return `${language}-GB`;
}

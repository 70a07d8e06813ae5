import { type ValueReference, valueReferences } from '../calculators/value-references.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { printedFigure } from './figure-text.ts';
import type { TemplateContext } from './paper-context.ts';

/** Start of the path of a text that stands in the authority file and not in the case. */
export const OF_THE_AUTHORITY = 'authority.';

/**
 * A Markdown field with each `:value[path]` replaced by the figure it names, escaped. One that names no figure stays
 * as it was typed; the rules report it at its line, or this does where the text is the authority's.
 */
export function substituteValues(markdown: string, field: string, paper: TemplateContext): string {
  let text = '';
  let at = 0;
  for (const reference of valueReferences(markdown)) {
    const figure = printedFigure(reference.path, reference.as, paper);
    if (!figure) report(reference, field, paper);
    const typed = markdown.slice(reference.offset, reference.end);
    text += markdown.slice(at, reference.offset);
    text += figure
      ? keptFromListing(escapeMarkdown(figure.text), markdown[reference.end])
      : escapeMarkdown(typed);
    at = reference.end;
  }
  return text + markdown.slice(at);
}

/** A bare number before "." or ")" would open an ordered list at the start of a line. */
function keptFromListing(figure: string, next: string | undefined): string {
  return /^\d+$/.test(figure) && (next === '.' || next === ')') ? `${figure}\\` : figure;
}

function report(
  { path }: ValueReference,
  field: string,
  { authority, report: found }: TemplateContext,
): void {
  if (!field.startsWith(OF_THE_AUTHORITY)) return;
  const key = field.slice(OF_THE_AUTHORITY.length);
  found({
    rule: 'LNT-04',
    severity: 'error',
    message: `":value[${path}]" in ${key} of the authority ${authority.id} names no figure of this case.`,
    found: path,
    expected: 'the path of a figure, such as tables.costs.all.total',
    mend: 'Correct the path in the authority file.',
    source: 'house rule',
  });
}

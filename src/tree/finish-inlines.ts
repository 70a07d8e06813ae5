import type { DraftInline, DraftReference } from './draft.ts';
import type { Inline } from './nodes.ts';

/** The inlines of a finished tree. What stayed unresolved prints as what it asked for. */
export function finishInlines(inlines: readonly DraftInline[]): Inline[] {
  const [only] = inlines;
  if (only?.type === 'text' && inlines.length === 1) return [only];
  return inlines.flatMap(inlineOf);
}

function inlineOf(inline: DraftInline): readonly Inline[] {
  switch (inline.type) {
    case 'emphasis':
    case 'strong':
    case 'insert':
    case 'delete':
      return [{ type: inline.type, children: finishInlines(inline.children) }];
    case 'link':
      return [{ type: 'link', url: inline.url, children: finishInlines(inline.children) }];
    case 'reference':
      return finishReference(inline);
    case 'footnoteCall':
      return inline.footnote.number ? [{ type: 'footnoteReference', number: inline.footnote.number }] : [];
    case 'command':
      return [{ type: 'text', value: `:${inline.name}${inline.label === '' ? '' : `[${inline.label}]`}` }];
    default:
      return [inline];
  }
}

function finishReference({ kind, wanted, found }: DraftReference): readonly Inline[] {
  if (!found) return [{ type: 'text', value: `[${wanted}]` }];
  const { target, text, before } = found;
  const reference = { type: 'reference', target, text, kind } as const;
  return before === undefined ? [reference] : [{ type: 'text', value: before }, reference];
}

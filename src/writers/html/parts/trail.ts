import type { Element } from 'hast';
import type { HtmlContext } from '../context.ts';
import { element, text } from '../element.ts';
import type { PageLinks } from '../page-links.ts';

/** The way to the pages above this one; nothing for a page that stands alone. */
export function trailElement(
  trail: NonNullable<PageLinks['trail']>,
  { words }: HtmlContext,
): readonly Element[] {
  if (trail.length === 0) return [];
  const steps = trail.map(({ href, text: said }) =>
    element('li', {}, [element('a', { href }, [text(said)])]),
  );
  return [element('nav', { className: ['trail'], ariaLabel: words.trail }, [element('ol', {}, steps)])];
}

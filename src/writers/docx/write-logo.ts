import type { Root } from '../../tree/nodes.ts';
import type { DocxContext } from './context.ts';
import { pictureXml } from './picture-xml.ts';

/** Where the picture lies in the package, from the document part; undefined without a picture. */
export function logoPath({ style }: Pick<DocxContext, 'style'>): string | undefined {
  return style.logo === undefined ? undefined : `media/logo.${style.logo.format}`;
}

/** The authority's picture as a run, with its alternative text; empty without a picture. */
export function logoRun(context: DocxContext): string {
  const { logo } = context.style;
  const path = logoPath(context);
  return logo === undefined || path === undefined
    ? ''
    : pictureXml(logo, context.links.picture(path), { id: 1, name: 'Logo' });
}

/**
 * The picture at the head of the first page: it waits for the organisation's name, to stand at its right, or has a
 * paragraph of its own where its place is another or no name comes first.
 */
export function openWithLogo(root: Root, context: DocxContext): string {
  if (context.style.logo === undefined) return '';
  const { place } = context.style.logo;
  const first = root.children[0];
  const named = first?.type === 'paragraph' && first.role === 'organisation';
  context.opening.logo = named && place === 'right';
  return context.opening.logo ? '' : `<w:p><w:pPr><w:pStyle w:val="Logo"/></w:pPr>${logoRun(context)}</w:p>`;
}

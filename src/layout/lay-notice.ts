import type { Block, Paragraph, Root } from '../tree/nodes.ts';
import type { LaidOut } from './laid-out.ts';
import { layOut } from './lay-out.ts';
import type { Notice, PackFurniture } from './pack-part.ts';
import { textsIn } from './text-in.ts';

/**
 * A page that stands in place of others and says why: of a paper withheld, of a supplied file that cannot be
 * included, of a paper that is to follow. `heading` is the title of what it stands for; without it the notice goes on
 * the paper before it and its own title is a heading of the second level.
 */
export function layNotice(heading: string | undefined, notice: Notice, furniture: PackFurniture): LaidOut {
  const { logo: _, ...style } = furniture.style;
  const root: Root = {
    type: 'root',
    children: [...headings(heading, notice), panel(notice, furniture.details.language)],
    footnotes: [],
  };
  return layOut(root, style, furniture.details, furniture.typeface);
}

function headings(heading: string | undefined, { title }: Notice): Block[] {
  const words = (value: string) => [{ type: 'text', value }] as const;
  return [
    ...(heading === undefined
      ? []
      : [{ type: 'heading', depth: 1, role: 'title', children: words(heading) } as const]),
    { type: 'heading', depth: 2, role: 'section', children: words(title) },
  ];
}

function panel({ paragraphs }: Notice, language: string): Block {
  const children = paragraphs.map(
    (value): Paragraph => ({
      type: 'paragraph',
      role: 'text',
      indent: 0,
      children: textsIn(value, language),
    }),
  );
  return { type: 'panel', role: 'decision', children };
}

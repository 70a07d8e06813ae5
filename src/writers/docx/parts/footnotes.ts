import type { Footnote } from '../../../tree/nodes.ts';
import type { DocxContext } from '../context.ts';
import { runningText } from '../surroundings.ts';
import { writeInlines } from '../write-inlines.ts';
import { writeParagraph } from '../write-paragraph.ts';

const mark =
  '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>';

/** Word's own two lines over the notes, then every note that the text marks. */
export function footnotesXml(footnotes: readonly Footnote[], context: DocxContext): string {
  const marked = footnotes.filter((note) => context.marked.has(note.number));
  return (
    line('separator', -1) +
    line('continuationSeparator', 0) +
    marked.map((note) => `<w:footnote w:id="${note.number}">${noteXml(note, context)}</w:footnote>`).join('')
  );
}

function line(kind: 'separator' | 'continuationSeparator', id: number): string {
  return (
    `<w:footnote w:type="${kind}" w:id="${id}"><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>` +
    `<w:r><w:${kind}/></w:r></w:p></w:footnote>`
  );
}

function noteXml(note: Footnote, context: DocxContext): string {
  return note.children
    .map((child, i) =>
      writeParagraph(
        {
          look: { base: 'FootnoteText' },
          id: child.id,
          origin: child.origin,
          content: (look) => (i === 0 ? mark : '') + writeInlines(child.children, look, context),
        },
        runningText(context.style),
        context,
      ),
    )
    .join('');
}

import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { referenceConstruct } from './reference-construct.ts';

type Extension = ReturnType<typeof directive>;

/** What Markdown has and papers do not: these characters print as they are typed. */
const OFF = ['codeIndented', 'setextUnderline', 'htmlFlow', 'htmlText', 'thematicBreak', 'codeText'];

/** Constructs that begin a block; off where only inline Markdown may stand. */
const BLOCKS = [
  'list',
  'blockQuote',
  'headingAtx',
  'codeFenced',
  'definition',
  'gfmFootnoteDefinition',
  'table',
];

function markdown(own: readonly Extension[], off: readonly string[]): (text: string) => Root {
  function extend(this: Processor): void {
    const data = this.data();
    data.micromarkExtensions = [{ disable: { null: [...off] } }, ...own];
    data.fromMarkdownExtensions = [
      gfmTableFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      directiveFromMarkdown(),
    ];
  }
  const processor = unified().use(remarkParse).use(extend).freeze();
  return (text) => processor.parse(text);
}

/** A template's whole Markdown: tables, footnotes and every directive. */
export const parseTemplateMarkdown = markdown([gfmTable(), gfmFootnote(), directive()], OFF);

/** One field of a case: tables and footnotes; the only directive is `:ref[…]`. */
export const parseFieldMarkdown = markdown([gfmTable(), gfmFootnote(), referenceConstruct()], OFF);

/** Words of a template: inline Markdown with text directives; nothing in it begins a block. */
export const parseTemplateWords = markdown([{ text: directive().text ?? {} }], [...OFF, ...BLOCKS]);

/** Words of a field: inline Markdown with references; nothing in it begins a block. */
export const parseFieldWords = markdown([referenceConstruct()], [...OFF, ...BLOCKS]);

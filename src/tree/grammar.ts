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

/** So many texts are remembered: as many as need the parser in any one case. */
const MOST_KNOWN = 64;
/** A text longer than this is not remembered. */
const LONGEST_KNOWN = 10_000;

/** The same parser with the trees of the latest texts kept: a field is checked, then read anew for every paper of its case. */
function remembering(parse: (text: string) => Root): (text: string) => Root {
  const known = new Map<string, Root>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const root = parse(text);
    if (known.size >= MOST_KNOWN) known.clear();
    if (text.length <= LONGEST_KNOWN) known.set(text, root);
    return root;
  };
}

/** One field of a case: tables and footnotes; the only directive is `:ref[…]`. Nothing may change the tree it gives. */
export const parseFieldMarkdown = remembering(
  markdown([gfmTable(), gfmFootnote(), referenceConstruct()], OFF),
);

/** Words of a template: inline Markdown with text directives; nothing in it begins a block. */
export const parseTemplateWords = markdown([{ text: directive().text ?? {} }], [...OFF, ...BLOCKS]);

/** Words of a field: inline Markdown with references; nothing in it begins a block. */
export const parseFieldWords = markdown([referenceConstruct()], [...OFF, ...BLOCKS]);

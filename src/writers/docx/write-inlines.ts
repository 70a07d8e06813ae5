import type { Inline, Text } from '../../tree/nodes.ts';
import type { DocxContext } from './context.ts';
import { escapeXml } from './escape-xml.ts';
import { field } from './fields.ts';
import { foreignLanguage } from './foreign-language.ts';
import { referenceXml } from './reference-xml.ts';
import { revised, revisionIn } from './revision.ts';
import { run, type TextLook } from './run.ts';

type InlineHandlers = {
  readonly [Type in Inline['type']]: (
    node: Extract<Inline, { type: Type }>,
    look: TextLook,
    context: DocxContext,
  ) => string;
};

const handlers: InlineHandlers = {
  text: (node, look, context) => run(node.value, spokenLook(node.language, look, context)),
  emphasis: (node, look, context) => writeInlines(node.children, { ...look, emphasis: true }, context),
  strong: (node, look, context) => writeInlines(node.children, { ...look, strong: true }, context),
  insert: (node, look, context) =>
    writeInlines(node.children, { ...look, revision: revisionIn('ins', context) }, context),
  delete: (node, look, context) =>
    writeInlines(node.children, { ...look, revision: revisionIn('del', context) }, context),
  break: (_, look) => revised('<w:r><w:br/></w:r>', look.revision),
  link: (node, look, context) => {
    const words = writeInlines(node.children, { ...look, character: 'Hyperlink' }, context);
    const tip = escapeXml(node.url.slice(0, longestTip));
    return `<w:hyperlink r:id="${context.links.link(node.url)}" w:tooltip="${tip}" w:history="1">${words}</w:hyperlink>`;
  },
  footnoteReference: (node, look, context) => footnoteMark(node.number, look, context),
  // Word can keep no field in what is taken out.
  reference: (node, look, context) =>
    look.revision ? run(node.text, look) : referenceXml(node, look, context),
  tickBox: (node, look) =>
    run(node.checked ? '☒' : '☐', { ...look, character: 'TickBox' }) + run(`\u00a0${node.label}`, look),
};

/** The look of words in a language of their own. */
function spokenLook(language: Text['language'], look: TextLook, context: DocxContext): TextLook {
  return language === undefined ? look : { ...look, language: foreignLanguage(language, context) };
}

/** Word's limit on what a link shows under the pointer. */
const longestTip = 255;

/** The runs, links and fields of some inlines. */
export function writeInlines(nodes: readonly Inline[], look: TextLook, context: DocxContext): string {
  let xml = '';
  for (const node of nodes) {
    const handle = handlers[node.type] as (node: Inline, look: TextLook, context: DocxContext) => string;
    xml += handle(node, look, context);
  }
  return xml;
}

/** Word counts the marks itself; a second mark for one note is a field that repeats the first. */
function footnoteMark(number: number, look: TextLook, context: DocxContext): string {
  const first = context.marked.get(number);
  if (first !== undefined) {
    return field(
      `NOTEREF ${first} \\f \\h`,
      run(String(number), { ...look, character: 'FootnoteReference' }),
    );
  }
  const bookmark = context.bookmarks.nameOf(`footnote_${number}`);
  context.marked.set(number, bookmark);
  const { start, end } = context.bookmarks.pair(bookmark);
  return `${start}<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${number}"/></w:r>${end}`;
}

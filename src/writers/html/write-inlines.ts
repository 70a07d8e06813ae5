import type { ElementContent } from 'hast';
import type { Inline, Text } from '../../tree/nodes.ts';
import type { HtmlContext } from './context.ts';
import { element, text } from './element.ts';
import { plainText } from './plain-text.ts';

type InlineHandlers = {
  readonly [Type in Inline['type']]: (
    node: Extract<Inline, { type: Type }>,
    context: HtmlContext,
  ) => readonly ElementContent[];
};

const HANDLERS: InlineHandlers = {
  text: (node, { details }) => wordsIn(node.value, node.language, details.language),
  emphasis: (node, context) => [element('em', {}, writeInlines(node.children, context))],
  strong: (node, context) => [element('strong', {}, writeInlines(node.children, context))],
  insert: (node, context) => [element('ins', {}, writeInlines(node.children, context))],
  delete: (node, context) => [element('del', {}, writeInlines(node.children, context))],
  break: () => [element('br')],
  link(node, context) {
    if (!leads(node.url)) return writeInlines(node.children, context);
    return stretches(node.children).flatMap(({ inlines, linked }) => {
      const words = writeInlines(inlines, context);
      return linked || plainText(inlines) === '' ? words : [element('a', { href: node.url }, words)];
    });
  },
  reference(node, context) {
    const away = context.elsewhere.get(node.target);
    if (away) {
      const properties = { href: away.href, ariaLabel: `${node.text}: ${away.title}` };
      return [element('a', properties, [text(node.text)])];
    }
    const page = node.kind === 'page' ? context.pageOf.get(node.target) : undefined;
    return [element('a', { href: `#${node.target}` }, [text(page === undefined ? node.text : String(page))])];
  },
  footnoteReference: (node, context) => footnoteMark(node.number, context),
  tickBox(node, { words }) {
    const state = words[node.checked ? 'ticked' : 'notTicked'];
    const box = element('span', { className: ['tick'], ariaHidden: 'true' }, [
      text(node.checked ? '☒' : '☐'),
    ]);
    const said = node.label === '' ? state : `: ${state}`;
    return [
      box,
      text(`\u00a0${node.label}`),
      element('span', { className: ['visually-hidden'] }, [text(said)]),
    ];
  },
};

/** Words, in an element that says their language where that is not the document's. */
export function wordsIn(
  words: string,
  language: Text['language'],
  document: string,
): readonly ElementContent[] {
  if (words === '') return [];
  if (language === undefined || document.startsWith(language)) return [text(words)];
  return [element('span', { lang: `${language}-GB` }, [text(words)])];
}

/** The words, links and marks of some inlines. */
export function writeInlines(nodes: readonly Inline[], context: HtmlContext): readonly ElementContent[] {
  return nodes.flatMap((node) => HANDLERS[node.type](node as never, context));
}

/** Inlines in stretches that may stand in a link, and those that hold a link of their own, which may not. */
function stretches(nodes: readonly Inline[]): readonly { inlines: Inline[]; readonly linked: boolean }[] {
  const out: { inlines: Inline[]; readonly linked: boolean }[] = [];
  for (const node of nodes) {
    const linked = isLinked(node);
    const last = out.at(-1);
    if (last?.linked === linked) last.inlines.push(node);
    else out.push({ inlines: [node], linked });
  }
  return out;
}

function isLinked(node: Inline): boolean {
  if (node.type === 'emphasis' || node.type === 'strong') return node.children.some(isLinked);
  return node.type === 'link' || node.type === 'reference' || node.type === 'footnoteReference';
}

/** Whether an address leads to a page, a letter or a telephone; nothing that a browser would run is written. */
function leads(url: string): boolean {
  return /^(?:https?:\/\/[^\s/]|mailto:|tel:)\S*$/i.test(url);
}

/** A mark that leads to its note; each has an id, so that the note leads back. */
function footnoteMark(number: number, context: HtmlContext): readonly ElementContent[] {
  if (!context.footnotes.has(number)) return [];
  const marks = context.marked.get(number) ?? [];
  const id = `footnote-mark:${number}${marks.length === 0 ? '' : `:${marks.length + 1}`}`;
  context.marked.set(number, [...marks, id]);
  const properties = {
    href: `#${footnoteId(number)}`,
    id,
    role: 'doc-noteref',
    ariaLabel: `${context.details.words.footnote} ${number}`,
  };
  return [element('sup', {}, [element('a', properties, [text(String(number))])])];
}

/** The id of a note, which is its destination in the PDF too. */
export function footnoteId(number: number): string {
  return `footnote:${number}`;
}

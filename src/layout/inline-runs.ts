import { cleanText } from '../fonts/clean-text.ts';
import type { Cut, Face } from '../fonts/typeface.ts';
import type { Inline, Text } from '../tree/nodes.ts';
import { PAGE_NUMBER } from './box.ts';
import type { LayoutContext, Setting } from './context.ts';
import type { StructureElement } from './laid-out.ts';
import { revisedWords } from './revised-words.ts';
import type { Run, RunLink } from './run.ts';
import { cutAtSigns, hasSign } from './sign-words.ts';
import { addElement, languageTag } from './structure.ts';
import { tickedWords } from './tick-words.ts';

/** What an inline inherits from those around it. */
interface InlineStyle extends Pick<Run, 'size' | 'rise' | 'colour' | 'link' | 'note' | 'line' | 'page'> {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly owner: StructureElement;
}

/**
 * The runs of a block's inlines, owned by its element; links, references and tick boxes get elements of their own
 * within it. `notesIn` is the element that the footnotes referred to belong to.
 */
export function inlineRuns(
  inlines: readonly Inline[],
  owner: StructureElement,
  notesIn: StructureElement,
  setting: Setting,
  context: LayoutContext,
): Run[] {
  const { size, colour, bold, italic } = setting;
  const style: InlineStyle = {
    size,
    colour,
    bold,
    italic,
    owner,
    rise: 0,
    link: undefined,
    note: undefined,
    line: undefined,
    page: undefined,
  };
  const [only] = inlines;
  if (inlines.length === 1 && only?.type === 'text' && only.language === undefined && !hasSign(only.value)) {
    return [runOf(cleanText(only.value), faceOf(style, context), style)];
  }
  const runs: Run[] = [];
  const walk = (nodes: readonly Inline[], style: InlineStyle): void => {
    for (const node of nodes) HANDLERS[node.type](node as never, style, walker);
  };
  const walker: Walker = {
    context,
    setting,
    notesIn,
    walk,
    print(text, style, symbol = false) {
      const face = symbol ? context.typeface.symbols : faceOf(style, context);
      addRun(runs, runOf(cleanText(text), face, style));
    },
    endLine(style) {
      walker.print(' ', style);
      const last = runs.pop();
      if (last !== undefined) runs.push({ ...last, endsLine: true });
    },
  };
  walk(inlines, style);
  return runs;
}

function runOf(text: string, face: Face, style: InlineStyle): Run {
  const { size, rise, colour, owner, link, note, line, page } = style;
  return { text, face, size, rise, colour, owner, link, note, line, page, endsLine: false };
}

/** Adds a run, joined to the last where nothing tells them apart. */
function addRun(runs: Run[], run: Run): void {
  const last = runs[runs.length - 1];
  const same =
    last !== undefined &&
    !last.endsLine &&
    last.face === run.face &&
    last.owner === run.owner &&
    last.link === run.link &&
    last.note === run.note &&
    last.line === run.line &&
    last.page === run.page &&
    last.size === run.size &&
    last.colour === run.colour;
  if (last !== undefined && (same || run.text === '')) {
    const text = last.text.endsWith(' ') ? run.text.replace(/^ /, '') : run.text;
    runs[runs.length - 1] = { ...last, text: last.text + text };
  } else runs.push(run);
}

/** The plain words of inlines: for the outline, descriptions and repeated captions. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(plainInline).join('').replace(/ {2,}/g, ' ').trim();
}

function plainInline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return cleanText(node.value);
    case 'break':
      return ' ';
    case 'reference':
      return cleanText(node.text);
    case 'tickBox':
      return cleanText(node.label);
    case 'footnoteReference':
      return '';
    case 'strong':
    case 'emphasis':
    case 'insert':
    case 'delete':
    case 'link':
      return plainText(node.children);
  }
}

interface Walker {
  readonly context: LayoutContext;
  readonly setting: Setting;
  readonly notesIn: StructureElement;
  walk(nodes: readonly Inline[], style: InlineStyle): void;
  print(text: string, style: InlineStyle, symbol?: boolean): void;
  endLine(style: InlineStyle): void;
}

type Handlers = {
  readonly [T in Inline['type']]: (
    node: Extract<Inline, { type: T }>,
    style: InlineStyle,
    walker: Walker,
  ) => void;
};

const HANDLERS: Handlers = {
  text(node, style, { print, setting }) {
    const { language, spanOf } = spoken(node, setting);
    const owner = spanOf(style.owner);
    if (!hasSign(node.value)) return print(node.value, { ...style, owner });
    for (const { text, words } of cutAtSigns(node.value, language)) {
      const own = words === undefined ? owner : addElement(owner, 'Span', { actualText: words });
      print(text, { ...style, owner: own });
    }
  },
  emphasis: (node, style, { walk }) => walk(node.children, { ...style, italic: true }),
  strong: (node, style, { walk }) => walk(node.children, { ...style, bold: true }),
  insert: (node, style, walker) => revised('inserted', node.children, style, walker),
  delete: (node, style, walker) => revised('deleted', node.children, style, walker),
  break: (_, style, { endLine }) => endLine(style),
  link(node, style, { walk, context }) {
    const owner = addElement(style.owner, 'Link');
    const description = plainText(node.children) || node.url;
    const link: RunLink = { owner, target: { url: node.url }, description, underlined: true };
    walk(node.children, { ...style, owner, link, colour: linkColour(style, context) });
  },
  reference(node, style, { print, context }) {
    const page = node.kind === 'page' ? node.target : undefined;
    const words = page === undefined ? node.text : context.pageOf(page);
    const owner = addElement(style.owner, 'Link');
    const target = { destination: node.target };
    const description = page === undefined ? plainInline(node) : PAGE_NUMBER;
    print(words, { ...style, owner, page, link: { owner, target, description, underlined: false } });
  },
  footnoteReference(node, style, { print, context, notesIn }) {
    const destination = context.footnotes.place(node.number, notesIn);
    if (destination === undefined) return;
    const owner = addElement(addElement(style.owner, 'Reference'), 'Link');
    const description = `${context.details.words.footnote} ${node.number}`;
    const link: RunLink = { owner, target: { destination }, description, underlined: false };
    const raised = { size: style.size * 0.65, rise: style.size * 0.35, colour: linkColour(style, context) };
    print(String(node.number), { ...style, ...raised, owner, link, note: node.number });
  },
  tickBox(node, style, { print, context, setting }) {
    const label = cleanText(node.label);
    const state = tickedWords(setting.language)[node.checked ? 'ticked' : 'notTicked'];
    const actualText = label === '' ? state : `${label}: ${state}`;
    const owner = addElement(style.owner, 'Span', { actualText });
    const box = context.typeface.symbols.has(UNTICKED) ? (node.checked ? TICKED : UNTICKED) : 0x2d;
    print(`${String.fromCodePoint(box)}\u00a0`, { ...style, owner }, true);
    print(label, { ...style, owner });
  },
};

/** The language of a text, and the element that says so where what stands around it is in another. */
function spoken({ language }: Text, setting: Setting) {
  if (language === undefined || setting.language.startsWith(language))
    return { language: setting.language, spanOf: (owner: StructureElement) => owner };
  const tag = languageTag(language);
  return {
    language: tag,
    spanOf: (owner: StructureElement) => addElement(owner, 'Span', { language: tag }),
  };
}

const REVISED = {
  inserted: { line: 'under', textDecoration: 'Underline' },
  deleted: { line: 'through', textDecoration: 'LineThrough' },
} as const;

/** Words of an amendment: a line along them for those who see it, and for those who do not, words that say what it means. */
function revised(
  what: keyof typeof REVISED,
  nodes: readonly Inline[],
  style: InlineStyle,
  walker: Walker,
): void {
  const { line, textDecoration } = REVISED[what];
  const actualText = `${revisedWords(walker.setting.language)[what]}: ${plainText(nodes)}`;
  const owner = addElement(style.owner, 'Span', { actualText, textDecoration });
  walker.walk(nodes, { ...style, owner, line });
}

const TICKED = 0x2612;
const UNTICKED = 0x2610;

/** On a dark ground (a table's head) a link keeps the colour of its ground's text. */
function linkColour(style: InlineStyle, { style: { colours } }: LayoutContext): string {
  return style.colour === colours.tableHeadText ? style.colour : colours.link;
}

function faceOf(style: InlineStyle, context: LayoutContext): Face {
  const cut: Cut = style.bold ? (style.italic ? 'boldItalic' : 'bold') : style.italic ? 'italic' : 'regular';
  return context.typeface.cuts[cut];
}

import { childrenOf, find, findAll, textOf, valOf, type XmlElement } from '../../readers/read-xml.ts';
import { guessLanguage } from '../guess-language.ts';
import { beginning, type DocxCheck, type DocxToCheck, elementsIn } from './docx-check.ts';

/** The title comes first, and no heading is more than a level below the one before it. */
export const headingOrder: DocxCheck = {
  name: 'heading order',
  faults: ({ reading: { headings } }) => {
    let before = -1;
    return headings.flatMap(({ level, text }) => {
      const skipped = level > before + 1;
      const said = `“${text}” of level ${level} comes after ${before < 0 ? 'no title' : `level ${before}`}`;
      before = level;
      return [
        ...(skipped ? [said] : []),
        ...(text === '' ? [`a heading of level ${level} has no words`] : []),
      ];
    });
  },
};

const TAG = /^[a-z]{2,3}(?:-[A-Z]{2})?$/;

/** Every run has a language, its own, its style's or the document's, and it is that of its words. */
export const languages: DocxCheck = {
  name: 'languages',
  faults: (docx) => {
    const document = valOf(docx.styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang') ?? '';
    const marked = [...docx.stories.values(), docx.styles].flatMap((part) => findAll(part, 'w:lang'));
    return [
      ...(TAG.test(document) ? [] : [`the document's language is “${document}”`]),
      ...(docx.reading.properties.language === document
        ? []
        : [`the properties have the language “${docx.reading.properties.language ?? ''}”`]),
      ...marked
        .map(({ attributes }) => attributes['w:val'] ?? '')
        .filter((tag) => !TAG.test(tag))
        .map((tag) => `a run has the language “${tag}”`),
      ...[...docx.stories.values()]
        .flatMap((story) => findAll(story, 'w:p'))
        .flatMap((paragraph) => passageFaults(paragraph, document, docx)),
    ];
  },
};

function passageFaults(paragraph: XmlElement, document: string, docx: DocxToCheck): readonly string[] {
  const words = new Map<string, string>();
  for (const run of findAll(paragraph, 'w:r')) {
    const language = languageOf(run, paragraph, docx) ?? document;
    words.set(language, `${words.get(language) ?? ''} ${findAll(run, 'w:t').map(textOf).join(' ')}`);
  }
  return [...words].flatMap(([language, text]) => {
    const guess = guessLanguage(text);
    return guess === undefined || language.startsWith(guess)
      ? []
      : [`${beginning(paragraph)} is in ${guess} and marked ${language}`];
  });
}

/** A run's language by itself, its character style, its paragraph's style, and those they are based on. */
function languageOf(run: XmlElement, paragraph: XmlElement, docx: DocxToCheck): string | undefined {
  const chain = (id: string | undefined): string | undefined => {
    const style = childrenOf(docx.styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id);
    if (style === undefined) return undefined;
    return valOf(style, 'w:rPr', 'w:lang') ?? chain(valOf(style, 'w:basedOn'));
  };
  return (
    valOf(run, 'w:rPr', 'w:lang') ??
    chain(valOf(run, 'w:rPr', 'w:rStyle')) ??
    chain(valOf(paragraph, 'w:pPr', 'w:pStyle'))
  );
}

/** What a style cannot say of one paragraph or run: where it breaks, what number it has, whose language it is. */
const OF_PARAGRAPHS = new Set([
  'w:pStyle',
  'w:keepNext',
  'w:pageBreakBefore',
  'w:numPr',
  'w:sectPr',
  'w:rPr',
]);
const OF_RUNS = new Set(['w:rStyle', 'w:lang', 'w:noProof', 'w:ins', 'w:del']);

/** Formatting is in the styles, and each style named is there. */
export const stylesOnly: DocxCheck = {
  name: 'formatting by style',
  faults: ({ stories, styles }) => {
    const ids = new Set(childrenOf(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']));
    return [...stories].flatMap(([path, story]) => [
      ...findAll(story, 'w:p').flatMap((paragraph) => paragraphFaults(paragraph, path)),
      ...findAll(story, 'w:r').flatMap((run) =>
        elementsIn(find(run, 'w:rPr'))
          .filter(({ name }) => !OF_RUNS.has(name))
          .map(({ name }) => `${path}: the run ${beginning(run)} has ${name} of its own`),
      ),
      ...['w:pStyle', 'w:rStyle', 'w:tblStyle']
        .flatMap((name) => findAll(story, name))
        .map(({ attributes }) => attributes['w:val'] ?? '')
        .filter((id) => !ids.has(id))
        .map((id) => `${path}: there is no style ${id}`),
    ]);
  },
};

/** A list that a paragraph names brings its level's indent with it, so that such a paragraph may say its own. */
function paragraphFaults(paragraph: XmlElement, path: string): readonly string[] {
  const properties = find(paragraph, 'w:pPr');
  const named = find(properties, 'w:numPr') !== undefined;
  const separator =
    findAll(paragraph, 'w:separator').length + findAll(paragraph, 'w:continuationSeparator').length;
  return elementsIn(properties)
    .filter(({ name }) => !OF_PARAGRAPHS.has(name) && !(named && name === 'w:ind') && separator === 0)
    .map(({ name }) => `${path}: the paragraph ${beginning(paragraph)} has ${name} of its own`);
}

/**
 * No empty paragraph stands for white space; one may part two tables, end a cell or a
 * document after one, as Word demands, or carry a number or what is not words.
 */
export const noEmptyParagraphs: DocxCheck = {
  name: 'no empty paragraphs',
  faults: ({ stories, styles }) => {
    const numbers = (id: string | undefined): boolean => {
      const style = childrenOf(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id);
      if (style === undefined) return false;
      return find(style, 'w:pPr', 'w:numPr') !== undefined || numbers(valOf(style, 'w:basedOn'));
    };
    return [...stories].flatMap(([path, story]) => emptyIn(story, path, numbers));
  },
};

const CARRIES = [
  'w:t',
  'w:drawing',
  'w:pict',
  'w:fldSimple',
  'w:footnoteRef',
  'w:footnoteReference',
  'w:separator',
  'w:continuationSeparator',
];

function emptyIn(
  container: XmlElement,
  path: string,
  numbers: (style: string | undefined) => boolean,
): readonly string[] {
  const blocks = elementsIn(container).filter(({ name }) => !/^w:(?:pPr|tcPr|bookmark)/.test(name));
  return blocks.flatMap((block, index) => {
    if (block.name !== 'w:p') return emptyIn(block, path, numbers);
    if (CARRIES.some((name) => findAll(block, name).length > 0) || find(block, 'w:pPr', 'w:numPr')) return [];
    if (numbers(valOf(block, 'w:pPr', 'w:pStyle'))) return [];
    const next = blocks[index + 1]?.name;
    const endsSection = find(block, 'w:pPr', 'w:sectPr') !== undefined;
    const between =
      blocks[index - 1]?.name === 'w:tbl' && (next === 'w:tbl' || next === 'w:sectPr' || endsSection);
    const after = blocks[index - 1];
    const endsCell =
      container.name === 'w:tc' &&
      index === blocks.length - 1 &&
      (after === undefined || after.name === 'w:tbl');
    return between || endsCell
      ? []
      : [`${path}: an empty paragraph stands after ${after === undefined ? 'nothing' : beginning(after)}`];
  });
}

import { notesOfPdf, passagesOfDocx, passagesOfPdf, tidy } from '../../cases/both-formats.ts';
import { pdfText } from '../../readers/pdf-objects.ts';
import type { TaggedElement } from '../../readers/pdf-structure.ts';
import { type DocxReading, paragraphsOf } from '../../readers/read-docx.ts';
import { type HtmlReading, readHtml } from '../../readers/read-html.ts';
import { catalogueOf, elementsOf, type ReadPdf } from '../../readers/read-pdf.ts';
import { docxOf, pdfOf } from './read-once.ts';
import { type FileToCheck, type Row, type Standard, wordsOf } from './standard.ts';

const STANDARD = 'same as its PDF';

/** Every Word file and web page beside the PDF of its name: words, numbers, notes, headings, contents and metadata. */
export const rows: Standard = async (files) => {
  const pdfs = new Map(files.filter(({ format }) => format === 'pdf').map((file) => [stem(file.name), file]));
  const found: Row[] = [];
  for (const file of files) {
    const twin = pdfs.get(stem(file.name));
    if (file.format === 'pdf' || twin === undefined) continue;
    try {
      found.push({ file, standard: STANDARD, faults: await faultsOf(file, await pdfOf(twin)) });
    } catch (error) {
      found.push({ file, standard: STANDARD, faults: [`cannot be read: ${wordsOf(error)}`] });
    }
  }
  return found;
};

const faultsOf = async (file: FileToCheck, pdf: ReadPdf) =>
  file.format === 'docx' ? differences(docxOf(file), pdf) : pageDifferences(readHtml(file.bytes), pdf);

const stem = (name: string) => name.replace(/\.\w+$/, '');

/** What a Word file and a PDF do not have in common. */
export function differences(docx: DocxReading, pdf: ReadPdf): readonly string[] {
  return [
    ...listFaults('passage', passagesOfDocx(docx), passagesOfPdf(pdf.structure)),
    ...listFaults(
      'footnote',
      docx.footnotes.map(({ id, text }) => tidy(`${id} ${text}`)),
      notesOfPdf(pdf.structure),
    ),
    ...listFaults('heading', headingsOfDocx(docx), headingsOfPdf(pdf.structure)),
    ...listFaults('contents entry', contentsOfDocx(docx), contentsOfPdf(pdf.structure)),
    ...listFaults('detail', detailsOfDocx(docx), detailsOfPdf(pdf)),
  ];
}

/** What a web page and a PDF do not have in common. */
export function pageDifferences(page: HtmlReading, pdf: ReadPdf): readonly string[] {
  const headings = page.headings.map(({ level, text }) => `${level} ${tidy(text)}`);
  return [
    ...listFaults('passage', page.passages, passagesOfPdf(withoutContents(pdf.structure)), PAGE),
    ...listFaults('footnote', page.footnotes, notesOfPdf(pdf.structure), PAGE),
    ...listFaults('heading', headings, headingsOfPdf(pdf.structure), PAGE),
    ...listFaults('detail', detailsOfPage(page), detailsForPage(pdf), PAGE),
  ];
}

const PAGE = 'the web page';

/** A page has its contents beside the text, whether the paper prints any or not: theirs go, with the title above them. */
function withoutContents(element: TaggedElement): TaggedElement {
  const { children } = element;
  const kept = children.filter(({ role }, at) => role !== 'TOC' && children[at + 1]?.role !== 'TOC');
  return { ...element, children: kept.map(withoutContents) };
}

/** The first place at which two lists differ. */
function listFaults(
  what: string,
  own: readonly string[],
  pdf: readonly string[],
  where = 'Word',
): readonly string[] {
  for (let at = 0; at < Math.max(own.length, pdf.length); at += 1)
    if (own[at] !== pdf[at]) {
      const from = firstDifference(own[at] ?? '', pdf[at] ?? '');
      const both = `“${shown(own[at], from)}” in ${where} and “${shown(pdf[at], from)}” in the PDF`;
      return [`${what} ${at + 1} is ${both}`];
    }
  return [];
}

/** What stands about the place where two texts part. */
function shown(text: string | undefined, from: number): string {
  if (text === undefined) return 'not there';
  const begin = Math.max(0, from - 40);
  return `${begin > 0 ? '…' : ''}${text.slice(begin, from + 80)}`;
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

const headingsOfDocx = ({ headings }: DocxReading) =>
  headings.map(({ level, number, text }) => `${level + 1} ${tidy(`${number ?? ''} ${text}`)}`);

const headingsOfPdf = (structure: TaggedElement): readonly string[] =>
  structure.children.flatMap((element) =>
    /^H[1-6]$/.test(element.role)
      ? [`${element.role.slice(1)} ${tidy(element.actualText ?? element.text)}`]
      : headingsOfPdf(element),
  );

/** Entries with the number of their page; between their parts Word has tabs. */
const contentsOfDocx = ({ body }: DocxReading) =>
  paragraphsOf(body)
    .filter(({ styleId }) => /^TOC\d/.test(styleId))
    .map(({ text }) => tidy(text));

const contentsOfPdf = (structure: TaggedElement) =>
  elementsOf(structure, 'TOCI').map(({ text }) => tidy(text));

const DATE = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z?$/;

function detailsOfDocx({ properties, language }: DocxReading): readonly string[] {
  const { title, creator, subject, keywords, identifier, created, modified } = properties;
  return [
    title,
    creator,
    subject,
    keywords,
    language,
    properties.language,
    identifier,
    created,
    modified,
  ].map(String);
}

function detailsOfPdf(pdf: ReadPdf): readonly string[] {
  const { info, xmp } = pdf.metadata;
  const { Title, Author, Subject, Keywords, Language, CreationDate, ModDate } = info;
  const iso = (date: unknown) => String(date).replace(DATE, '$1-$2-$3T$4:$5:$6Z');
  const identifier = /<dc:identifier>(.*?)</.exec(xmp)?.[1];
  const language = pdfText(catalogueOf(pdf).entries.get('Lang'));
  return [
    Title,
    Author,
    Subject,
    Keywords,
    language,
    Language,
    identifier,
    iso(CreationDate),
    iso(ModDate),
  ].map(String);
}

function detailsOfPage({ title, metadata, language }: HtmlReading): readonly string[] {
  const said = (name: string) => metadata.get(name) ?? '';
  const dates = [said('dcterms.created'), said('dcterms.modified')];
  const own = ['author', 'description', 'keywords', 'dcterms.language', 'dcterms.identifier'].map(said);
  return [title, language, ...own, ...dates].map(tidy);
}

/** A PDF's details in the order of a page's, whose dates are days. */
function detailsForPage(pdf: ReadPdf): readonly string[] {
  const [title, author, subject, keywords, language, said, identifier, ...dates] = detailsOfPdf(pdf);
  const all = [title, language, author, subject, keywords, said, identifier];
  return [...all, ...dates.map((date) => date.slice(0, 10))].map((each) => tidy(String(each)));
}

import { notesOfPdf, passagesOfDocx, passagesOfPdf, tidy } from '../../cases/both-formats.ts';
import { pdfText } from '../../readers/pdf-objects.ts';
import type { TaggedElement } from '../../readers/pdf-structure.ts';
import { type DocxReading, paragraphsOf } from '../../readers/read-docx.ts';
import { catalogueOf, elementsOf, type ReadPdf } from '../../readers/read-pdf.ts';
import { docxOf, pdfOf } from './read-once.ts';
import { type Row, type Standard, wordsOf } from './standard.ts';

const STANDARD = 'same as its PDF';

/** Every Word file beside the PDF of its name: words, numbers, notes, headings, contents and metadata. */
export const rows: Standard = async (files) => {
  const pdfs = new Map(files.filter(({ format }) => format === 'pdf').map((file) => [stem(file.name), file]));
  const found: Row[] = [];
  for (const file of files) {
    const twin = pdfs.get(stem(file.name));
    if (file.format !== 'docx' || twin === undefined || INVENTED.test(file.name)) continue;
    try {
      found.push({ file, standard: STANDARD, faults: differences(docxOf(file), await pdfOf(twin)) });
    } catch (error) {
      found.push({ file, standard: STANDARD, faults: [`cannot be read: ${wordsOf(error)}`] });
    }
  }
  return found;
};

/** Documents that begin as a tree have numbers made up for them, which Word, counting for itself, counts otherwise. */
const INVENTED = /\/tree-\d+\.docx$/;

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

/** The first place at which two lists differ. */
function listFaults(what: string, word: readonly string[], pdf: readonly string[]): readonly string[] {
  for (let at = 0; at < Math.max(word.length, pdf.length); at += 1)
    if (word[at] !== pdf[at])
      return [`${what} ${at + 1} is “${shown(word[at])}” in Word and “${shown(pdf[at])}” in the PDF`];
  return [];
}

const shown = (text: string | undefined) => (text === undefined ? 'not there' : text.slice(0, 200));

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

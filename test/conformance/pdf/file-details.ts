import { isDictionary, PdfName, PdfReference, type PdfValue, pdfText } from '../../readers/pdf-objects.ts';
import { catalogueOf } from '../../readers/read-pdf.ts';
import { kindOf } from './furniture.ts';
import type { PdfCheck } from './pdf-check.ts';

/** A footer that numbers its page; what a supplement is called has a number too. */
const NUMBERED = /\b(?:Page|Tudalen)\s|^\W*\w+\W*$/i;

/** What a reader's page box shows is what is printed on the page; a cover prints no number. */
export const pageLabels: PdfCheck = {
  name: 'page labels',
  faults: (pdf) => {
    if (!catalogueOf(pdf).entries.has('PageLabels')) return ['there are no page labels'];
    const labels = pdf.pages.map(({ label }) => label);
    return labels.flatMap((label, page) => {
      const footer = (pdf.pageObjects[page]?.content.sequences ?? [])
        .filter((sequence) => sequence.mcid === undefined && kindOf(sequence) === 'Footer')
        .map(({ text }) => text)
        .join(' ');
      if (label === '' || labels.indexOf(label) !== page)
        return [`page ${page + 1} has the label “${label}”`];
      if (page === 0 && !NUMBERED.test(footer)) return [];
      return footer.split(/[\s,]+/).includes(label)
        ? []
        : [`page ${page + 1} has the label “${label}” and prints “${footer}”`];
    });
  },
};

/** The window shows the document's title, which is there and the same in both places. */
export const titleShown: PdfCheck = {
  name: 'title shown',
  faults: (pdf) => {
    const viewer = pdf.objects.dictionary(catalogueOf(pdf).entries.get('ViewerPreferences'));
    const title = String(pdf.metadata.info.Title ?? '');
    const packet = /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(pdf.metadata.xmp)?.[1] ?? '';
    return [
      ...(viewer.entries.get('DisplayDocTitle') === true ? [] : ['the title is not shown in the window']),
      ...(title.trim() === '' ? ['there is no title'] : []),
      ...(unescaped(packet) === title
        ? []
        : [`the title is “${title}”, and “${unescaped(packet)}” in the metadata`]),
    ];
  },
};

const unescaped = (xml: string) =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const ACTIONS = new Set(['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'Rendition', 'Sound', 'Movie']);
const TRIGGERS = ['JS', 'AA', 'OpenAction', 'XFA', 'AcroForm'];

/** Nothing in the file runs: no script, no action but to follow a link. */
export const nothingRuns: PdfCheck = {
  name: 'nothing runs',
  faults: (pdf) => {
    const all = Array.from({ length: pdf.objects.count }, (_, number) => number).slice(1);
    return all.flatMap((number) => running(pdf.objects.resolve(new PdfReference(number)), number));
  },
};

function running(value: PdfValue, number: number): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => running(each, number));
  if (value === null || !isDictionary(value)) return [];
  const action = value.entries.get('S');
  return [
    ...TRIGGERS.filter((key) => value.entries.has(key)).map((key) => `object ${number} has /${key}`),
    ...(action instanceof PdfName && ACTIONS.has(action.name)
      ? [`object ${number} is a ${action.name} action`]
      : []),
    ...(value.entries.has('JavaScript') ? [`object ${number} names scripts`] : []),
    ...[...value.entries.values()].flatMap((each) => running(each, number)),
  ];
}

/** The document information says the same as the metadata packet does. */
export const metadataAgree: PdfCheck = {
  name: 'metadata agree',
  faults: ({ metadata: { info, xmp } }) => {
    const created = /<xmp:CreateDate>(.*?)</.exec(xmp)?.[1];
    const modified = /<xmp:ModifyDate>(.*?)</.exec(xmp)?.[1];
    const author = unescaped(/<dc:creator>.*?<rdf:li>(.*?)<\/rdf:li>/s.exec(xmp)?.[1] ?? '');
    return [
      ...(isoOf(info.CreationDate) === created
        ? []
        : [`created ${String(info.CreationDate)}, and ${created}`]),
      ...(isoOf(info.ModDate) === modified ? [] : [`changed ${String(info.ModDate)}, and ${modified}`]),
      ...(author === info.Author && author !== ''
        ? []
        : [`the author is ${String(info.Author)}, and ${author}`]),
      ...(/<dc:identifier>[^<]+</.test(xmp) ? [] : ['there is no identifier']),
    ];
  },
};

/** `D:20260105000000Z` as `2026-01-05T00:00:00Z`. */
function isoOf(date: unknown): string | undefined {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/.exec(pdfText(String(date)) ?? '');
  return parts ? `${parts.slice(1, 4).join('-')}T${parts.slice(4, 7).join(':')}Z` : undefined;
}

import { pdfText } from '../../readers/pdf-objects.ts';
import type { TaggedElement } from '../../readers/pdf-structure.ts';
import { catalogueOf } from '../../readers/read-pdf.ts';
import { guessLanguage } from '../guess-language.ts';
import { everyElement, named, type PdfCheck } from './pdf-check.ts';

const TAG = /^[a-z]{2,3}(?:-[A-Z]{2})?$/;
const PASSAGE = /^(?:P|H[1-6]|TH|TD|Caption|Note|LBody)$/;

/** The document says its language, and a passage that is plainly in the other language is marked so. */
export const languages: PdfCheck = {
  name: 'languages',
  faults: (pdf) => {
    const document = pdfText(catalogueOf(pdf).entries.get('Lang')) ?? '';
    const all = everyElement(pdf.structure);
    return [
      ...(TAG.test(document) ? [] : [`the document's language is “${document}”`]),
      ...all.flatMap(({ element }) =>
        element.language === undefined || TAG.test(element.language)
          ? []
          : [`${named(element)} has the language “${element.language}”`],
      ),
      ...all.flatMap(({ element, above }) => {
        if (!PASSAGE.test(element.role)) return [];
        const marked = [...above, element].findLast(({ language }) => language !== undefined)?.language;
        const language = (marked ?? document).slice(0, 2);
        const guess = guessLanguage(ownWords(element));
        return guess === undefined || guess === language
          ? []
          : [`${named(element)} is in ${guess} and marked ${language}`];
      }),
    ];
  },
};

/** The words of a passage without those of the passages within it. */
const ownWords = (element: TaggedElement): string =>
  element.content
    .map((item) =>
      typeof item === 'string' ? item : PASSAGE.test(item.role) || item.language ? ' ' : ownWords(item),
    )
    .join('');

import { everyElement, named, type PdfCheck } from './pdf-check.ts';

const SOFT_HYPHEN = '\u00ad';

/** No soft hyphen is left in what can be read or copied: it shares the hyphen's glyph and would swallow real ones. */
export const softHyphens: PdfCheck = {
  name: 'no soft hyphens',
  faults: ({ structure, pageObjects, metadata }) => [
    ...pageObjects.flatMap(({ content: { sequences } }, page) =>
      sequences.some(({ text }) => text.includes(SOFT_HYPHEN)) ? [`page ${page + 1} has a soft hyphen`] : [],
    ),
    ...everyElement(structure).flatMap(({ element }) =>
      [element.actualText, element.alternative, element.title].some((text) => text?.includes(SOFT_HYPHEN))
        ? [`${named(element)} is described with a soft hyphen`]
        : [],
    ),
    ...(JSON.stringify(metadata).includes(SOFT_HYPHEN) ? ['the metadata have a soft hyphen'] : []),
  ],
};

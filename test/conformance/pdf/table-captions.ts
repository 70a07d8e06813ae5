import { everyElement, named, type PdfCheck } from './pdf-check.ts';

const CAPTION = /^\s*(?:Table|Tabl)\s+[\dA-Z][\d.]*\s*[:.–—-]/;

/** A table has its caption within it, before its rows, and says how it is organised; no caption is a mere paragraph. */
export const tableCaptions: PdfCheck = {
  name: 'table captions',
  faults: ({ structure }) =>
    everyElement(structure).flatMap(({ element }) => {
      if (element.role === 'P' && CAPTION.test(element.text))
        return [`${named(element)} reads as a caption and is none`];
      if (element.role !== 'Table') return [];
      const captions = element.children.filter(({ role }) => role === 'Caption');
      const summary = String(element.attributes.Summary ?? '').trim();
      return [
        ...(captions.length > 1 ? [`${named(element)} has ${captions.length} captions`] : []),
        ...(captions.length === 1 && element.children[0]?.role !== 'Caption'
          ? [`${named(element)} has its caption elsewhere than before its rows`]
          : []),
        ...captions
          .filter(({ text }) => text.trim() === '')
          .map(() => `${named(element)} has an empty caption`),
        ...(summary === '' ? [`${named(element)} does not say how it is organised`] : []),
      ];
    }),
};

import { everyElement, named, type PdfCheck } from './pdf-check.ts';

/** A link's element names the page that its annotation is on, and says in words where it leads. */
export const linksOnTheirPages: PdfCheck = {
  name: 'links on their pages',
  faults: ({ structure }) =>
    everyElement(structure).flatMap(({ element }) =>
      element.annotations.flatMap(({ elementPage, annotationPage, contents }) => [
        ...(elementPage === annotationPage
          ? []
          : [`${named(element)} names page ${elementPage + 1}, its annotation is on ${annotationPage + 1}`]),
        ...(contents.trim() === '' ? [`${named(element)} has an annotation that says nothing`] : []),
      ]),
    ),
};

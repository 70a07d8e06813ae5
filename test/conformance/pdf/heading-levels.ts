import { everyElement, named, type PdfCheck } from './pdf-check.ts';

/** The first heading is of level 1, and none is more than a level below the one before it. */
export const headingLevels: PdfCheck = {
  name: 'heading levels',
  faults: ({ structure }) => {
    let before = 0;
    const headings = everyElement(structure).filter(({ element }) => /^H\d$/.test(element.role));
    return headings.flatMap(({ element }) => {
      const level = Number(element.role.slice(1));
      const skipped = level > before + 1;
      const said = `${named(element)} comes after ${before === 0 ? 'no heading' : `an H${before}`}`;
      before = level;
      return [
        ...(skipped ? [said] : []),
        ...(element.text.trim() === '' ? [`${named(element)} has no words`] : []),
      ];
    });
  },
};

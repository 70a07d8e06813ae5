import type { TaggedElement } from '../../readers/pdf-structure.ts';
import { everyElement, named, type PdfCheck } from './pdf-check.ts';

interface Mark {
  readonly page: number;
  readonly place: number;
}

/** What stands beside its neighbour rather than under it, so that it may go on over the page before that begins. */
const BESIDE = new Set(['TH', 'TD']);

/**
 * Content is painted in the order of the tags, so that who reads by one meets the same as who reads by the other. A
 * note stands at the foot of its page, and a cell that goes over to the next page goes on before its neighbour begins.
 */
export const readingOrder: PdfCheck = {
  name: 'reading order',
  faults: ({ structure }) => {
    const faults: string[] = [];
    inOrder(structure, false, faults);
    return faults;
  },
};

/**
 * The marks of an element and of those within, but for notes, in painting order; adds what is painted before something
 * that it follows. `tied` is true in a table whose cells reach over rows: such rows stand beside one another too.
 */
function inOrder(element: TaggedElement, tied: boolean, faults: string[]): Mark[] {
  const tiedWithin = tied || (element.role === 'Table' && hasTiedRows(element));
  const met: Mark[] = [];
  const meet = (marks: readonly Mark[], within: TaggedElement) => {
    const [first] = marks;
    const last = met.at(-1);
    if (first !== undefined && last !== undefined && before(first, last))
      faults.push(`${named(within)} is painted before what it follows in the tags`);
    met.push(...marks);
  };
  let own = 0;
  for (const item of element.content) {
    if (typeof item === 'string') {
      const mark = element.marks[own];
      own += 1;
      if (mark !== undefined) meet([mark], element);
    } else if (item.role === 'Note') inOrder(item, false, faults);
    else if (BESIDE.has(item.role) || (tiedWithin && item.role === 'TR')) {
      const marks = inOrder(item, tiedWithin, faults);
      const [first] = marks;
      const row = met[0];
      if (first !== undefined && row !== undefined && before(first, row))
        faults.push(`${named(item)} is painted before what it stands beside`);
      met.push(...marks);
      met.sort((one, other) => (before(one, other) ? -1 : 1));
    } else meet(inOrder(item, tiedWithin, faults), item);
  }
  return met;
}

const hasTiedRows = (table: TaggedElement) =>
  everyElement(table).some(({ element }) => Number(element.attributes.RowSpan ?? 1) > 1);

const before = (one: Mark, other: Mark) =>
  one.page < other.page || (one.page === other.page && one.place < other.place);

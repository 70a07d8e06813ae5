import type { TaggedElement } from '../../readers/pdf-structure.ts';
import { elementsOf } from '../../readers/read-pdf.ts';
import { everyElement, named, type PdfCheck } from './pdf-check.ts';

/** Every header that a cell names is a header cell of the same table. */
export const headersExist: PdfCheck = {
  name: 'headers exist',
  faults: ({ structure }) => {
    const ids = everyElement(structure).flatMap(({ element: { id } }) => (id === undefined ? [] : [id]));
    const twice = ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `the id ${id} stands twice`);
    return [...twice, ...elementsOf(structure, 'Table').flatMap(danglingHeaders)];
  },
};

function danglingHeaders(table: TaggedElement): readonly string[] {
  const heads = new Set(elementsOf(table, 'TH').map(({ id }) => id));
  return cellsOf(table).flatMap((cell) =>
    headersOf(cell)
      .filter((id) => !heads.has(id) || id === cell.id)
      .map((id) => `${named(cell)} names the header ${id}, which is no other header cell of its table`),
  );
}

const headersOf = ({ attributes: { Headers } }: TaggedElement): readonly string[] =>
  Array.isArray(Headers) ? Headers.map(String) : [];

const cellsOf = (table: TaggedElement) =>
  everyElement(table).flatMap(({ element }) => (/^T[HD]$/.test(element.role) ? [element] : []));

/** Rows that head columns stand in THead as TH; below, only a header over the whole width, or of its row, may be one. */
export const headerRows: PdfCheck = {
  name: 'header rows',
  faults: ({ structure }) => elementsOf(structure, 'Table').flatMap(misplacedHeaders),
};

function misplacedHeaders(table: TaggedElement): readonly string[] {
  const heads = table.children.filter(({ role }) => role === 'THead');
  const rows = elementsOf(table, 'TR');
  const width = Math.max(
    0,
    ...rows.map(({ children }) => children.reduce((sum, cell) => sum + spanOf(cell), 0)),
  );
  const inHead = heads.flatMap((head) => elementsOf(head, 'TR')).flatMap(({ children }) => children);
  const below = table.children
    .filter(({ role }) => role === 'TBody')
    .flatMap((body) => elementsOf(body, 'TR'));
  return [
    ...(rows.length > 0 && below.length === 0 ? [`${named(table)} has no rows in a TBody`] : []),
    ...table.children
      .filter(({ role }) => role === 'TR')
      .map((row) => `${named(row)} is in no section of its table`),
    ...inHead
      .filter(({ role, attributes: { Scope } }) => role !== 'TH' || !/^(?:Column|Both)$/.test(String(Scope)))
      .map((cell) => `${named(cell)} is in a THead and is no header of columns`),
    ...below
      .flatMap(({ children }) => children)
      // A table of header rows alone has them in its body, since no table may be without one.
      .filter(
        () => heads.length > 0 || below.some(({ children }) => children.some(({ role }) => role === 'TD')),
      )
      .filter((cell) => cell.role === 'TH' && cell.attributes.Scope !== 'Row' && spanOf(cell) < width)
      .map((cell) => `${named(cell)} heads a column from outside THead`),
    ...(heads.length === 0 && below.some(({ children }) => children.every(({ role }) => role === 'TD'))
      ? [`${named(table)} has no header cells for its rows`]
      : []),
  ];
}

const spanOf = ({ attributes: { ColSpan } }: TaggedElement) => Number(ColSpan ?? 1);

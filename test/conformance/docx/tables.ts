import { childrenOf, find, findAll, valOf, type XmlElement } from '../../readers/read-xml.ts';
import { beginning, type DocxCheck, type DocxToCheck } from './docx-check.ts';

const allTables = ({ stories }: DocxToCheck) =>
  [...stories.values()].flatMap((story) => findAll(story, 'w:tbl'));

/** The columns add up to the table's width, every cell is as wide as the columns it covers, every row covers them all. */
export const gridsFit: DocxCheck = {
  name: 'table grids',
  faults: (docx) =>
    allTables(docx).flatMap((table) => {
      const columns = childrenOf(find(table, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) =>
        Number(attributes['w:w']),
      );
      const whole = sum(columns);
      const width = Number(find(table, 'w:tblPr', 'w:tblW')?.attributes['w:w']);
      return [
        ...(whole === width ? [] : [`the table ${beginning(table)} is ${width} wide, its columns ${whole}`]),
        ...childrenOf(table, 'w:tr').flatMap((row) => rowFaults(row, columns)),
      ];
    }),
};

function rowFaults(row: XmlElement, columns: readonly number[]): readonly string[] {
  let column = 0;
  const faults: string[] = [];
  for (const cell of childrenOf(row, 'w:tc')) {
    const span = Number(valOf(cell, 'w:tcPr', 'w:gridSpan') ?? 1);
    const width = Number(find(cell, 'w:tcPr', 'w:tcW')?.attributes['w:w']);
    const room = sum(columns.slice(column, column + span));
    if (width !== room) faults.push(`the cell ${beginning(cell)} is ${width} wide, its columns ${room}`);
    column += span;
  }
  if (column !== columns.length)
    faults.push(`the row ${beginning(row)} covers ${column} of ${columns.length} columns`);
  return faults;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** Rows of headings are marked as such, from the first row on without a gap, and the table says that it has them. */
export const headerRowsMarked: DocxCheck = {
  name: 'header rows',
  faults: (docx) =>
    allTables(docx).flatMap((table) => {
      const rows = childrenOf(table, 'w:tr');
      const looks = rows.map((row) => isHeading(row));
      const body = looks.indexOf(false);
      const head = body < 0 ? rows.length : body;
      const said = find(table, 'w:tblPr', 'w:tblLook')?.attributes['w:firstRow'] === '1';
      const first = rows[0];
      return [
        ...rows.flatMap((row, index) => {
          const marked = find(row, 'w:trPr', 'w:tblHeader') !== undefined;
          if (marked && index > 0 && !isMarked(rows[index - 1]))
            return [`the header row ${beginning(row)} is no first row`];
          return index < head && !marked ? [`the row ${beginning(row)} heads columns and is not marked`] : [];
        }),
        ...(first !== undefined && said !== isMarked(first)
          ? [`the table ${beginning(table)} ${said ? 'says' : 'does not say'} that its first row heads it`]
          : []),
      ];
    }),
};

const isMarked = (row: XmlElement | undefined) => find(row, 'w:trPr', 'w:tblHeader') !== undefined;

/** Whether every cell of a row is set as a heading of columns. */
function isHeading(row: XmlElement): boolean {
  const cells = childrenOf(row, 'w:tc').flatMap((cell) => childrenOf(cell, 'w:p'));
  const worded = cells.filter((paragraph) => findAll(paragraph, 'w:t').length > 0);
  return (
    worded.length > 0 &&
    worded.every((paragraph) => /^TableHeading/.test(valOf(paragraph, 'w:pPr', 'w:pStyle') ?? ''))
  );
}

/** Tables that only set text apart: a panel, of one cell, has nothing to describe but its words. */
const isFrame = (table: XmlElement) =>
  childrenOf(table, 'w:tr').flatMap((row) => childrenOf(row, 'w:tc')).length === 1;

/** Whether a drawing says that it is decoration. */
const isDecoration = (picture: XmlElement) =>
  findAll(picture, 'adec:decorative').some(({ attributes: { val } }) => val === '1');

/** Who cannot see a table or a picture is told what it shows. */
export const alternatives: DocxCheck = {
  name: 'alternative text',
  faults: (docx) => [
    ...allTables(docx)
      .filter((table) => !isFrame(table) && (valOf(table, 'w:tblPr', 'w:tblDescription') ?? '').trim() === '')
      .map((table) => `the table ${beginning(table)} has no description`),
    ...[...docx.stories].flatMap(([path, story]) => [
      ...findAll(story, 'wp:docPr')
        .filter((picture) => (picture.attributes.descr ?? '').trim() === '' && !isDecoration(picture))
        .map(({ attributes: { name } }) => `${path}: the picture “${name}” has no alternative text`),
      ...findAll(story, 'v:shape')
        .filter(({ attributes: { alt } }) => alt === undefined)
        .map(() => `${path}: a shape says neither what it is nor that it is decoration`),
    ]),
  ],
};

import type { DocxCheck } from './docx-check.ts';

const NEEDED = ['title', 'subject', 'creator', 'identifier', 'created', 'modified'];

/** The file says what it is: title, author, identifier, dates. */
export const properties: DocxCheck = {
  name: 'properties',
  faults: ({ reading }) =>
    NEEDED.filter((name) => (reading.properties[name] ?? '').trim() === '').map(
      (name) => `there is no ${name}`,
    ),
};

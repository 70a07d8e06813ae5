import { findAll } from '../../readers/read-xml.ts';
import type { DocxCheck } from './docx-check.ts';

const NAME = /^[A-Za-z_]\w{0,39}$/;

/** Every bookmark begins and ends once, under an id and a name that no other has and that Word can keep. */
export const bookmarksBalanced: DocxCheck = {
  name: 'bookmarks',
  faults: ({ stories }) => {
    const all = [...stories.values()];
    const starts = all.flatMap((story) => findAll(story, 'w:bookmarkStart'));
    const ids = starts.map(({ attributes }) => attributes['w:id'] ?? '');
    const names = starts.map(({ attributes }) => attributes['w:name'] ?? '');
    const ends = all
      .flatMap((story) => findAll(story, 'w:bookmarkEnd'))
      .map((end) => end.attributes['w:id'] ?? '');
    return [
      ...repeated(ids).map((id) => `two bookmarks have the id ${id}`),
      ...repeated(names.map((name) => name.toLowerCase())).map((name) => `two bookmarks are called ${name}`),
      ...ids.filter((id) => !ends.includes(id)).map((id) => `bookmark ${id} has no end`),
      ...ends.filter((id) => !ids.includes(id)).map((id) => `the end of bookmark ${id} has no beginning`),
      ...repeated(ends).map((id) => `bookmark ${id} ends twice`),
      ...names.filter((name) => !NAME.test(name)).map((name) => `“${name}” is no name of a bookmark`),
    ];
  },
};

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

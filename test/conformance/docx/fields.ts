import { findAll, textOf, type XmlElement } from '../../readers/read-xml.ts';
import type { DocxCheck } from './docx-check.ts';

const OFF = /^(?:0|false|off)$/;

/** Opening the file asks nothing: no field is dirty, none is to be updated. */
export const nothingAsked: DocxCheck = {
  name: 'no dirty fields',
  faults: ({ stories, reading }) => [
    ...[...stories].flatMap(([path, story]) =>
      [...findAll(story, 'w:fldSimple'), ...findAll(story, 'w:fldChar'), ...findAll(story, 'w:sdt')].flatMap(
        ({ name, attributes }) =>
          attributes['w:dirty'] === undefined || OFF.test(attributes['w:dirty'])
            ? []
            : [`${path} has a dirty ${name}`],
      ),
    ),
    ...(/<w:updateFields(?![^>]*w:val="(?:0|false|off)")/.test(reading.parts.get('word/settings.xml') ?? '')
      ? ['the settings have all fields updated on opening']
      : []),
  ],
};

/** Every field begins, shows something and ends, and what refers to a bookmark finds it; contents have their pages. */
export const fieldsWhole: DocxCheck = {
  name: 'fields',
  faults: ({ stories, reading }) => {
    const names = new Set(reading.bookmarks);
    return [...stories].flatMap(([path, story]) => [
      ...balance(story, path),
      ...findAll(story, 'w:fldSimple')
        .filter((field) => findAll(field, 'w:t').map(textOf).join('') === '')
        .map(({ attributes }) => `${path}: the field ${attributes['w:instr']} shows nothing`),
      ...targetsOf(story)
        .filter((target) => !names.has(target))
        .map((target) => `${path}: nothing has the bookmark ${target}`),
      ...findAll(story, 'w:p').flatMap((entry) => contentsFault(entry)),
    ]);
  },
};

function balance(story: XmlElement, path: string): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const { attributes } of findAll(story, 'w:fldChar')) {
    const kind = attributes['w:fldCharType'];
    if (kind === 'begin') open.push('begin');
    else if (kind === 'separate' && open.at(-1) === 'begin') open[open.length - 1] = 'separate';
    else if (kind === 'end' && open.length > 0) open.pop();
    else faults.push(`${path}: a field's ${kind} stands alone`);
  }
  return open.length === 0 ? faults : [...faults, `${path}: ${open.length} fields have no end`];
}

function targetsOf(story: XmlElement): readonly string[] {
  const instructions = [
    ...findAll(story, 'w:fldSimple').map(({ attributes }) => attributes['w:instr'] ?? ''),
    ...findAll(story, 'w:instrText').map(textOf),
  ];
  const referred = instructions.flatMap(
    (words) => /^\s*(?:REF|PAGEREF|NOTEREF)\s+(\S+)/.exec(words)?.[1] ?? [],
  );
  const linked = findAll(story, 'w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? []);
  return [...referred, ...linked];
}

/** An entry of the contents ends with the number of its page. */
function contentsFault(entry: XmlElement): readonly string[] {
  const style = findAll(entry, 'w:pStyle')[0]?.attributes['w:val'] ?? '';
  if (!/^TOC\d/.test(style)) return [];
  const words = findAll(entry, 'w:t').map(textOf);
  return /^\d+$/.test(words.at(-1) ?? '') ? [] : [`the contents entry “${words.join(' ')}” shows no page`];
}

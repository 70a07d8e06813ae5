import { describe, expect, it } from 'vitest';
import { openTypeface } from '../../src/fonts/open-typeface.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import { type AgendaOptions, buildAgendaTree, isRead } from '../../src/pipeline/build-agenda-tree.ts';
import { writePaper } from '../../src/pipeline/write-paper.ts';
import { MEETINGS, openMeeting, WORKSPACE } from './open-meetings.ts';

const LEICESTERSHIRE = 'leicestershire-cabinet-2019-12-17';
const NORTHAMPTONSHIRE = 'northamptonshire-joint-committee-2023-08-16';
const WARWICKSHIRE = 'warwickshire-commissioner-2022-06-29';

function agenda(id: string, options: Partial<AgendaOptions> = {}, change?: (text: string) => string) {
  const prepared = openMeeting(id, change);
  if (!isRead(prepared)) throw new Error(`${id} cannot be read`);
  const usual = {
    audience: 'public',
    language: 'en',
    date: '2026-01-05',
    pages: new Map(),
    marks: [],
  } as const;
  return buildAgendaTree(prepared, { ...usual, ...options }, WORKSPACE);
}

/** The Markdown of a row, or of its papers, by the number of its item: its id stands nowhere. */
function row(markdown: string, item: string): string {
  return new RegExp(`field path=business-${item} .*\\n([\\s\\S]*?)\\n\`\`\`\``).exec(markdown)?.[1] ?? '';
}

describe.each(MEETINGS)('the agenda of %s', (id) => {
  it.each(['public', 'restricted'] as const)(
    'is made for the %s in both languages without a finding',
    (audience) => {
      for (const language of ['en', 'cy'] as const) {
        const paper = agenda(id, { audience, language });
        expect(paper.diagnostics).toEqual([]);
        expect(paper.markdown).not.toMatch(/\{[a-z]+\}\B/);
        expect(paper.details.identifier).toBe(`${id}/agenda/${audience}`);
      }
    },
  );

  it('is the same bytes each time, in both formats', async () => {
    const once = await writePaper(agenda(id), ['pdf', 'docx'], WORKSPACE);
    const again = await writePaper(agenda(id), ['pdf', 'docx'], WORKSPACE);
    expect(once.files.map(({ format }) => format)).toEqual(['pdf', 'docx']);
    expect(again).toEqual(once);
  });

  it('shows the public nothing that only the restricted agenda may hold', () => {
    const { meeting } = openMeeting(id);
    const secrets = (meeting?.items ?? []).flatMap(({ private_title, files }) => [
      ...(private_title === undefined ? [] : [String(private_title)]),
      ...(files ?? []).flatMap((file) => [
        ...(file.private_title === undefined ? [] : [String(file.private_title)]),
        ...(file.private ? [file.file] : []),
      ]),
    ]);
    const shown = JSON.stringify(agenda(id), (_, value: unknown) =>
      value instanceof Uint8Array ? '' : value,
    );
    expect(secrets.length).toBeGreaterThan(0);
    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
  });
});

describe('the agenda', () => {
  it('gives the pages of each item, and says what has none', () => {
    const pages = new Map([
      ['minutes', { from: 3, to: 8 }],
      ['substance-misuse', { from: 9, to: 9 }],
      ['road-safety', { from: 10, to: 12 }],
    ]);
    const { markdown } = agenda(LEICESTERSHIRE, { pages });
    expect(row(markdown, '2.papers')).toBe('\\(Pages 3 to 8)');
    expect(row(markdown, '5.papers')).toBe('\\(Page 9)');
    expect(row(markdown, '6.papers')).toBe('To follow');
    expect(row(markdown, '10.papers')).toBe('Withdrawn');
    expect(row(markdown, '1.papers')).toBe('');
  });

  it('takes the title and the lead of a report from its case', () => {
    const text = row(agenda(LEICESTERSHIRE).markdown, '5');
    expect(text).toContain('**Recommissioning of Substance Misuse Treatment and Recovery Services**');
    expect(text).toContain('Report of: Director of Public Health');
  });

  it('words the motion for an executive under the regulations of 2012', () => {
    const motion = row(agenda(LEICESTERSHIRE).markdown, '8');
    expect(motion).toContain('regulation 4(2)(b) of the Local Authorities (Executive Arrangements)');
    expect(motion).toContain('for item 9,');
    expect(motion).toContain('paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972');
    expect(motion).toContain('the public interest in maintaining the exemption outweighs');
  });

  it('names each item with its paragraphs where they differ, and what is exempt in part', () => {
    const motion = row(agenda(NORTHAMPTONSHIRE).markdown, '8');
    expect(motion).toMatch(
      /item 6 while what is exempt in it is discussed \(paragraph 4\) and item \d+ \(paragraph 3\)/,
    );
    expect(motion).toContain('paragraphs 3 and 4 of Part 1');
  });

  it('puts the motion before private business that no item puts it before', () => {
    const { markdown } = agenda(LEICESTERSHIRE, {}, (text) =>
      text.replace('  - id: exclusion\n    kind: exclusion\n', ''),
    );
    const part = markdown.slice(markdown.indexOf('## Part 2: business in private'));
    expect(part).toContain('That, under regulation 4(2)(b)');
    expect(part.indexOf('That, under')).toBeLessThan(part.indexOf('| Item |'));
  });

  it('has no motion for a commissioner, whom Schedule 12A does not bind', () => {
    const { markdown } = agenda(WARWICKSHIRE);
    expect(markdown).not.toContain('be excluded');
    expect(markdown).toContain('section 43(2) of the Freedom of Information Act 2000');
    expect(markdown).toContain('Part 2: papers not for publication');
  });

  it('parts public from private business in the order of the file', () => {
    const { markdown } = agenda(LEICESTERSHIRE, {}, (text) =>
      text
        .replace('  - id: next-meeting\n    kind: next-meeting\n', '')
        .replace('\nnext_meeting:', '  - id: next-meeting\n    kind: next-meeting\n\nnext_meeting:'),
    );
    expect(markdown.match(/^## .*/gm)).toEqual([
      '## Part 1: business in public',
      '## Part 2: business in private',
      '## Part 3: business in public',
    ]);
  });

  it('marks what is not for publication, and a draft', () => {
    expect(agenda(LEICESTERSHIRE).details.marks).toEqual([]);
    expect(agenda(LEICESTERSHIRE, { audience: 'restricted' }).details.marks).toEqual(['NOT FOR PUBLICATION']);
    const draft = (text: string) => text.replace('status: final', 'status: draft');
    expect(agenda(LEICESTERSHIRE, {}, draft).details.marks).toEqual(['DRAFT']);
  });

  it('leads to the parts of a pack where it goes into one', () => {
    const pages = new Map([['minutes', { from: 3, to: 8 }]]);
    const { root, style, details } = agenda(LEICESTERSHIRE, {
      pages,
      parts: new Map([['minutes', 'item-2']]),
    });
    const files = WORKSPACE.fonts(style.typeface.face);
    if (!files) throw new Error('no typeface');
    const laidOut = layOut(root, style, details, openTypeface(style.typeface.face, files));
    const links = laidOut.pages.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'link' ? [item] : [])),
    );
    expect(links.map(({ target }) => target)).toEqual([{ destination: 'item-2' }]);
  });

  it('prints what a title holds as it stands', () => {
    const { markdown, diagnostics } = agenda(LEICESTERSHIRE, {}, (text) =>
      text.replace('title: Claim about a Placement', 'title: "A*B_C | [x](y) <b> :::item {{x}}"'),
    );
    expect(diagnostics).toEqual([]);
    expect(row(markdown, '10')).toContain('**A\\*B\\_C \\| \\[x\\](y) \\<b\\>');
  });
});

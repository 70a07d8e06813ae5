/** Why a rule of the rulebook has no check here. */
export type NotCheckedReason = 'calculated' | 'made so' | 'read by readers' | 'judgement' | 'later';

/** A rule that is known but not checked, with the reason and what stands in its place. */
export interface NotChecked {
  readonly id: string;
  readonly title: string;
  readonly reason: NotCheckedReason;
  /** One sentence: what the product does instead, or why a program cannot tell. */
  readonly instead: string;
}

/** Every rule that is known and not checked, by id. */
export const NOT_CHECKED: readonly NotChecked[] = [
  {
    id: 'ACC-15',
    title: 'Recording notice',
    reason: 'later',
    instead: 'It belongs to the agenda of a meeting, which cases do not have.',
  },
  {
    id: 'ACS-01',
    title: 'Published documents meet the accessibility regulations',
    reason: 'read by readers',
    instead: 'Every PDF is checked against PDF/UA-1 and PDF/A-2a, every Word file by its validator.',
  },
  {
    id: 'ACS-02',
    title: 'WCAG 2.2 at level AA',
    reason: 'read by readers',
    instead: 'What a program can test of it is tested on the finished papers.',
  },
  {
    id: 'ACS-03',
    title: 'Structure: one first heading, headings in order, real lists, language, title',
    reason: 'made so',
    instead:
      'The writers give every paper its tags, language, title and bookmarks; readers of the finished file confirm it.',
  },
  {
    id: 'ACS-04',
    title: 'Tables with header cells, captions and units',
    reason: 'made so',
    instead:
      'Tables come from data with their headings, captions and units; the writers tag the header cells.',
  },
  {
    id: 'DAT-01',
    title: 'Clear days leave out both end days',
    reason: 'calculated',
    instead:
      'Counted so for every notice and agenda; EXE-03, EXE-07 to EXE-09, ACC-08 and WAL-01 check against it.',
  },
  {
    id: 'DAT-03',
    title: 'Latest publication date',
    reason: 'calculated',
    instead:
      'The figures meeting.agenda_due and meeting.notice_due; EXE-07, ACC-08 and WAL-01 check against them.',
  },
  {
    id: 'DAT-04',
    title: 'Town and parish meetings count differently',
    reason: 'later',
    instead: 'There are no profiles of town and parish councils.',
  },
  {
    id: 'DAT-05',
    title: 'Bank-holiday calendars',
    reason: 'calculated',
    instead: 'Held for three nations from 2015 to 2035; a register adds days; CLC-10 reports days beyond.',
  },
  {
    id: 'DAT-06',
    title: 'Substitute days',
    reason: 'calculated',
    instead: 'Part of the bank-holiday calendars.',
  },
  {
    id: 'DAT-08',
    title: 'Day nought of each clock',
    reason: 'calculated',
    instead: 'Each clock is a function of its own that counts by its own rule.',
  },
  {
    id: 'DOC-03',
    title: 'Page numbers of a pack',
    reason: 'made so',
    instead: 'The pack numbers its pages in one run; labels, contents and agenda are read back in tests.',
  },
  {
    id: 'DOC-04',
    title: 'Stamps on the pages of a pack',
    reason: 'made so',
    instead: 'The pack stamps the number of the item on its first page.',
  },
  {
    id: 'DOC-05',
    title: 'Supplementary packs',
    reason: 'later',
    instead: 'Supplements to a pack are not made yet.',
  },
  {
    id: 'DOC-06',
    title: 'Exempt items on the agenda',
    reason: 'made so',
    instead:
      'The agenda names paragraphs and reasons of exempt items, after the motion to exclude the public.',
  },
  {
    id: 'EXE-16',
    title: 'Access rights of members',
    reason: 'judgement',
    instead: 'Whom a paper was sent to, and when, is not in the case.',
  },
  {
    id: 'MIN-01',
    title: 'One grammar of resolutions for an authority',
    reason: 'made so',
    instead: 'Resolutions are worded from verb, object and rest in the style that the profile names.',
  },
  {
    id: 'MIN-04',
    title: 'Resolutions follow from recommendations',
    reason: 'made so',
    instead: 'Verb, mood and references of a recommendation are turned when the minute is made.',
  },
  {
    id: 'MIN-06',
    title: 'Votes and movers',
    reason: 'later',
    instead: 'They belong to the record of a meeting, which cases do not have.',
  },
  {
    id: 'MIN-07',
    title: 'Attendance',
    reason: 'later',
    instead: 'It belongs to the record of a meeting, which cases do not have.',
  },
  {
    id: 'MIN-08',
    title: 'Order inside a minute',
    reason: 'made so',
    instead: 'The template of the minute extract gives the order.',
  },
  {
    id: 'MIN-09',
    title: 'Exempt business in minutes',
    reason: 'later',
    instead:
      'The exclusion and readmission of the public belong to the record of a meeting; ACC-12 asks for the public summary.',
  },
  {
    id: 'MIN-10',
    title: 'How minutes end',
    reason: 'later',
    instead: 'It belongs to the record of a meeting, which cases do not have.',
  },
  {
    id: 'OFF-04',
    title: 'What became of each delegation',
    reason: 'judgement',
    instead: 'Whether a delegated decision was taken stands in other cases and after this one.',
  },
];

import type { SourceFile } from '../../src/pipeline/workspace.ts';
import { FULL_CASE } from '../exemption/full-case.ts';
import { canary, canaryCase, FIELDS } from './canary-run.ts';

/** A meeting whose cases have a canary in every field: one in public with parts withheld, one in private. */
export interface CanaryMeeting {
  readonly file: SourceFile;
  readonly cases: ReadonlyMap<string, SourceFile>;
  /** Every canary that no public file may have. */
  readonly held: readonly string[];
  /** Canaries of the meeting's own file that everybody may read. */
  readonly open: readonly string[];
}

/** Seeds of the words of the open case, of the closed one and of the meeting, never the same. */
const seedsOf = (seed: number) => ({ open: 3 * seed, closed: 3 * seed + 1, meeting: 3 * seed + 2 });

/** The canaries of a case that stand under what is withheld, or in an exempt block. */
export function heldCanaries(
  seed: number,
  targets: readonly string[],
  blocks: readonly number[],
): readonly string[] {
  return FIELDS.flatMap(({ at, text }, index) => {
    const held = targets.some((target) => `${at}.`.startsWith(`${target}.`));
    return held || blocks.includes(index) || text.includes(':::') ? [canary(index, seed)] : [];
  });
}

/** The meeting, with these parts of its open case withheld. */
export function canaryMeeting(
  seed: number,
  targets: readonly string[],
  blocks: readonly number[],
): CanaryMeeting {
  const seeds = seedsOf(seed);
  const word = (index: number) => canary(index, seeds.meeting);
  const source = (id: string, text: string): [string, SourceFile] => [
    id,
    { file: `data/cases/${id}.yaml`, text: JSON.stringify(allowed(JSON.parse(text) as CaseText, id)) },
  ];
  return {
    file: { file: 'data/meetings/canaries.yaml', text: JSON.stringify(meetingOf(word)) },
    cases: new Map([
      source('open-matter', canaryCase(seeds.open, 'leicestershire', targets, blocks)),
      source('closed-matter', canaryCase(seeds.closed, 'leicestershire', [], [])),
    ]),
    held: [
      ...heldCanaries(seeds.open, targets, blocks),
      ...FIELDS.flatMap(({ at }, index) => (WHOSE_REPORT.test(at) ? [] : [canary(index, seeds.closed)])),
      ...PRIVATE.map(word),
    ],
    open: PUBLIC.map(word),
  };
}

/** Whose report it is, the agenda says of every item. */
const WHOSE_REPORT = /^report_of\./;

/** Which words of the meeting's own file stand where only members read, and where everybody does. */
const PRIVATE = [0, 1, 2];
const PUBLIC = [3, 4];

interface CaseText {
  readonly exempt: readonly object[];
}

/** Both cases have the same figures, so that those withheld in one stand in the other: someone answers for that. */
const ALLOW = Object.keys(FULL_CASE).map((target) => ({ target, reason: 'It is a figure of the example.' }));

function allowed(of: CaseText, id: string): object {
  return { ...of, id, exempt: of.exempt.map((entry) => ({ ...entry, allow: ALLOW })) };
}

function meetingOf(word: (index: number) => string): object {
  const carried = { mover: 'leader', seconder: 'deputy', vote: { words: 'unanimously' }, outcome: 'carried' };
  const decided = {
    body: 'cabinet',
    taken_on: '2024-05-14',
    published_on: '2024-05-15',
    role: 'resolved',
    outcomes: [{ recommendation: 'award', outcome: 'approved' }],
    alternatives_rejected: { none: 'The report put none.' },
    interests: { none: 'None was declared.' },
  };
  return {
    id: 'canaries',
    authority: 'leicestershire',
    body: 'cabinet',
    status: 'final',
    date: '2024-05-14',
    time: '14:00',
    place: 'County Hall',
    notice_published_on: '2024-05-01',
    agenda_published_on: '2024-05-03',
    members: [
      { id: 'leader', office: 'Leader of the Council', role: 'chair' },
      { id: 'deputy', office: 'Deputy Leader of the Council', role: 'vice_chair' },
    ],
    contacts: [{ id: 'democracy', office: 'Democratic Services' }],
    items: [
      { id: 'declarations', kind: 'declarations' },
      { id: 'open', kind: 'report', case: 'open-matter' },
      { id: 'exclusion', kind: 'exclusion' },
      {
        id: 'closed',
        kind: 'report',
        case: 'closed-matter',
        title: `A matter ${word(3)}`,
        private_title: `Offers of ${word(0)}`,
        exempt: {
          paragraphs: [3],
          reason: 'It tells of terms.',
          public_interest: 'To show them would cost.',
          allow: ALLOW,
        },
      },
    ],
    attendance: [
      { person: 'leader', presence: 'present' },
      { person: 'deputy', presence: 'present' },
    ],
    proceedings: [
      {
        id: 'open',
        item: 'open',
        minute: '1',
        discussion: [{ id: 'said', text: `Members spoke of ${word(4)}.` }],
        motions: [{ id: 'agree', kind: 'recommendations', recommendations: ['award'], ...carried }],
      },
      {
        id: 'exclusion',
        item: 'exclusion',
        minute: '2',
        motions: [{ id: 'exclude', kind: 'exclusion', ...carried }],
      },
      {
        id: 'closed',
        item: 'closed',
        minute: '3',
        private_discussion: [{ id: 'said', text: `Members asked about ${word(1)}.` }],
        public_summary: 'The Cabinet agreed terms that are not for publication.',
        motions: [{ id: 'agree', kind: 'recommendations', recommendations: ['award'], ...carried }],
        actions: [
          { id: 'ask', owner: 'Director', text: `Write to ${word(2)}.`, due: '2024-06-03', private: true },
        ],
      },
    ],
    decisions: {
      'open-matter': { ...decided, minute: '1', reasons: [{ id: 'need', text: 'There is need of it.' }] },
      'closed-matter': { ...decided, minute: '3', reasons: [{ id: 'need', text: 'It is of value.' }] },
    },
    closed_at: '15:00',
  };
}

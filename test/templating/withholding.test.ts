import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/calculators/index.ts';
import type { DocumentKind } from '../../src/schema/case.ts';
import { smallAuthority, smallCase, smallPaper } from './small-paper.ts';
import { treeOf } from './tree-text.ts';

const SECTIONS = [
  ...[
    'purpose',
    'summary',
    'recommendations',
    'alternatives',
    'reasons',
    'background',
    'options',
    'next-steps',
  ],
  ...[
    'timetable',
    'policy',
    'resources',
    'circulation',
    'contacts',
    'procurement',
    'lots',
    'implication:legal',
  ],
  ...['risks', 'consultation', 'scrutiny', 'equality', 'benefits', 'impact-of-refusal', 'publication'],
  ...[
    'background-papers',
    'appendices',
    'decision-summary',
    'signature',
    'considered',
    'narrative',
    'requests',
  ],
  ...[
    'resolutions',
    'decision-reasons',
    'decision-alternatives',
    'decision-interests',
    'call-in',
    'section:own',
  ],
  ...['plain-decided', 'plain-why', 'plain-cost', 'plain-next'],
];
const TITLE_FIELDS = [
  ...[
    'authority',
    'body',
    'date',
    'title',
    'reference',
    'report_of',
    'authors',
    'lead_members',
    'lead_officer',
  ],
  ...['lead_member_by_authority', 'wards', 'key_decision', 'call_in', 'equality_duty', 'exempt_information'],
  ...['exempt_paragraphs', 'submitted_on', 'force_business', 'status', 'decision_maker'],
];

const everything = {
  name: 'Everything',
  signature: true,
  contents: true,
  title_block: TITLE_FIELDS.map((field) => ({ field })),
  sections: SECTIONS.map((section) => ({
    section,
    heading: `The ${section.replace(':', ' ')}`,
    required: true,
  })),
};
const authority = smallAuthority({
  call_in: { applies: true, days: 5, unit: 'working', deadline_time: '17:00' },
  documents: { 'cabinet-report': everything, 'minute-extract': everything, 'decision-notice': everything },
});

const text = (id: string) => ({ id, text: `Words of ${id}.` });
const flag = (about: string) => ({ answer: 'yes', reason: `Why ${about} is so.` });

/** A case that has something in every part that papers print. */
const full = smallCase({
  provenance: 'A test.',
  reference: 'REF-1',
  keywords: ['one'],
  lead_members: [{ id: 'lead', office: 'Lead Member' }],
  wards: ['North Ward', 'South Ward'],
  decision_maker: 'Leader of the Council',
  key_decision: { ...flag('key'), notice: { reference: 'KD1', published_on: '2024-01-01' } },
  call_in: flag('call-in'),
  equality_duty: flag('equality'),
  exempt_information: { answer: 'partly', reason: 'Some of it.', paragraphs: [3] },
  submitted_on: '2024-02-01',
  force_business: 'Not so.',
  summary: [
    text('s1'),
    { id: 'q', quotation: 'A quotation.', source: 'A source' },
    { id: 't', table: 'costs' },
  ],
  alternatives: [{ id: 'a', option: 'An alternative.', why_rejected: 'A fault of it.' }],
  reasons: [{ ...text('r1'), for: ['award'] }],
  background: [
    text('b1'),
    { id: 'terms', contract: 'one', show: 'terms' },
    { id: 'v', contract: 'one', show: 'values' },
  ],
  sections: [{ id: 'own', under: 'background', heading: 'Own heading', blocks: [text('o1')] }],
  options_intro: [text('i1')],
  options: [
    {
      ...{ id: 'first', title: 'The first', description: 'What it is.', cost: 500, preferred: true },
      advantages: [text('plus')],
      disadvantages: [text('minus')],
    },
    { id: 'second', title: 'The second', cost: { not_published: 'No cost is known.' } },
  ],
  next_steps: [{ ...text('n1'), points: [text('n11')] }],
  timetable: [text('tt')],
  events: [
    { id: 'e1', on: '2024-05-01', event: 'An event.' },
    { id: 'e2', period: 'Summer', event: 'Another.' },
  ],
  policy: [text('p1')],
  circulation: { none: 'To nobody.' },
  contacts: [
    { id: 'c1', office: 'Contact Officer', telephone: '01234 567890', email: 'office@mid.gov.example' },
    { id: 'c2', office: 'Other Officer' },
  ],
  contracts: [
    {
      ...{
        id: 'one',
        name: 'The contract',
        provider: 'A Provider',
        annual_value: 1000,
        term_note: 'with a note',
      },
      terms: [
        { id: 'first', label: 'First term', from: '2024-04-01', years: 2, basis: 'initial', note: 'A note.' },
        {
          id: 'next',
          from: { not_published: 'Unknown.' },
          to: '2027-03-31',
          basis: 'extension',
          annual_value: 1200,
        },
      ],
      extension_options: [{ id: 'more', years: 1, exercised: false }],
      values: [
        { id: 'v1', label: 'At first', amount: 900, reduced_by: 100 },
        { id: 'v2', label: 'Later', amount: 1000 },
      ],
    },
  ],
  procurement: {
    intro: 'An introduction.',
    phases: [
      {
        ...{ id: 'ph', title: 'Phase one', text: 'Its text.' },
        lots: [{ id: 'l', number: 1, title: 'A lot', new: true }],
        after: [text('af')],
      },
    ],
    lots: [{ id: 'lt', number: 2, title: 'Another lot', text: 'Its contents.' }],
  },
  cost_shares: [
    {
      ...{ id: 'sh', basis: 'By people.' },
      shares: [
        { id: 'n', label: 'North', per_cent: 60, places: 0 },
        { id: 'w', label: 'West', per_cent: 40, places: 0 },
      ],
    },
  ],
  tables: [
    {
      ...{ id: 'costs', caption: 'Costs', unit: 'thousands', basis: 'total', shares: 'sh' },
      columns: [
        { id: 'name', heading: 'Service', kind: 'text' },
        { id: 'provider', heading: 'Provider', kind: 'text' },
        { id: 'term', heading: 'Term', kind: 'text' },
        { id: 'n', heading: 'North', kind: 'money', share: 'n', of: 'all' },
        { id: 'w', heading: 'West', kind: 'money', share: 'w', of: 'all' },
        { id: 'all', heading: 'All', kind: 'money' },
      ],
      heads: [{ id: 'h', heading: '2024/25', columns: ['n', 'w', 'all'] }],
      groups: [{ id: 'g', heading: 'A group' }],
      rows: [
        { id: 'r1', group: 'g', contract: 'one', cells: { all: 10 } },
        { id: 'r2', group: 'g', cells: { name: 'Typed', all: 20 } },
      ],
      totals: [{ id: 'sum', label: 'Sum', of: 'g', kind: 'subtotal', method: 'sum_of_rows' }],
      notes: [text('note')],
    },
  ],
  funding: {
    cost: 'tables.costs.sum.all',
    sources: [
      {
        id: 'f1',
        source: 'A grant',
        kind: 'grant',
        amount: 5000,
        basis: 'per_year',
        status: 'confirmed',
        from: '2024-04-01',
      },
      { id: 'f2', source: 'The rest', kind: 'core', amount: 'balance', basis: 'per_year' },
    ],
  },
  savings: [
    { id: 'sv', label: 'A saving', amount: 100, kind: 'one_off', due: '2025-03-31', note: 'About it.' },
  ],
  implications: [
    { id: 'finance', blocks: [text('fin')] },
    { id: 'legal', office: 'Monitoring Officer', heading: 'The law', blocks: [text('law')] },
  ],
  risks: [
    {
      ...{
        id: 'k',
        risk: 'A risk.',
        cause: 'A cause.',
        mitigation: 'A remedy.',
        likelihood: 'low',
        impact: 'high',
      },
      ...{ before: 'high', residual: 'low', owner: 'Risk Owner' },
    },
  ],
  equality: {
    assessment: { status: 'completed', date: '2024-01-02', reference: 'EIA1', summary: 'What it found.' },
    blocks: [text('eq')],
    limbs: { eliminate: 'Limb one.', advance: 'Limb two.', foster: 'Limb three.' },
    characteristics: [{ id: 'age', effect: 'positive', text: 'Older people gain.' }],
  },
  consultation: [text('con')],
  scrutiny: {
    ...{
      considered: 'yes',
      body: 'Scrutiny Committee',
      date: '2024-03-01',
      addressed_to: 'officers',
      response: 'Done.',
    },
    blocks: [text('scr')],
    recommendations: [text('srec')],
  },
  requests: [
    {
      id: 'rq',
      by: 'Members',
      text: 'that it be looked at',
      owner: 'Request Owner',
      due: 'contracts.one.end',
    },
  ],
  decisions: {
    cabinet: {
      ...{ body: 'cabinet', decision_maker: 'Leader of the Council', taken_on: '2024-04-01', minute: '12' },
      ...{ signed_on: '2024-04-02', published_on: '2024-04-03' },
      narrative: [text('nar')],
      outcomes: [
        {
          recommendation: 'award',
          outcome: 'amended',
          verb: 'approve',
          object: 'the changed award',
          rest: 'at once',
        },
        { recommendation: 'sign', outcome: 'deferred', rest: 'to May' },
      ],
      reasons: [text('why')],
      alternatives_rejected: [text('alt')],
      interests: [text('int')],
    },
  },
  background_papers: [
    { id: 'bp', title: 'A paper', date: '2023-01-01', url: 'https://mid.example/a', note: 'Of old.' },
  ],
  appendices: [{ id: 'ap', title: 'An appendix' }],
  benefits: [text('ben')],
  impact_of_refusal: [text('imp')],
  publication: [text('pub')],
});

/** Keys that name, sort or measure something, and hold nothing that could be withheld by itself. */
const WHOLE = new Set([
  ...[
    'id',
    'basis',
    'kind',
    'recommendation',
    'outcome',
    'verb',
    'units',
    'places',
    'show',
    'table',
    'contract',
  ],
  ...[
    'group',
    'of',
    'share',
    'shares',
    'unit',
    'columns',
    'number',
    'under',
    'answer',
    'exercised',
    'new',
    'preferred',
  ],
]);

/** Every path below the case, list entries by index; what says which case it is stays. */
function pathsOf(value: unknown, at: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (
      at.length === 0 &&
      ['id', 'authority', 'kind', 'status', 'version', 'exempt', 'decisions'].includes(key)
    )
      return [];
    if (WHOLE.has(key)) return [];
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    return [path, ...pathsOf(inner, path)];
  });
}

const withheld = { id: 'x', paragraphs: [3], replacement: 'HIDDEN', count: 1 };

function without(value: unknown, [step, ...more]: readonly (string | number)[]): unknown {
  if (step === undefined) {
    const id = typeof value === 'object' && value !== null && 'id' in value ? { id: value.id } : {};
    return { ...id, withheld };
  }
  if (Array.isArray(value)) return value.map((entry, at) => (at === step ? without(entry, more) : entry));
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [step]: without(record[step], more) };
}

const KINDS: readonly DocumentKind[] = ['cabinet-report', 'minute-extract', 'decision-notice'];
const { figures } = calculate(full, authority);

describe('a case with something in every part', () => {
  it.each(KINDS)('prints whole as a %s', (kind) => {
    const paper = smallPaper(kind, { data: full, authority, figures });
    expect(paper.diagnostics).toEqual([]);
    expect(treeOf(paper.markdown).diagnostics).toEqual([]);
    expect(paper.markdown).not.toMatch(/undefined|\[object|NaN/);
  });

  it.each(KINDS)('prints as a %s with any part of it withheld: no fault, nothing half printed', (kind) => {
    const wrong = pathsOf(full).flatMap((path) => {
      const { markdown, diagnostics, details } = smallPaper(kind, {
        data: without(full, path),
        authority,
        figures,
      });
      const half = /\S*\s?(?:undefined|\[object|NaN|"withheld":).*/.exec(
        markdown + JSON.stringify(details),
      )?.[0];
      const faults = diagnostics.map(({ message }) => message);
      return half === undefined && faults.length === 0
        ? []
        : [`${path.join('.')}: ${half ?? faults.join(' ')}`];
    });
    expect(wrong).toEqual([]);
  });

  it('is read by the tree with any part of it withheld', () => {
    const paths = pathsOf(full);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom(...KINDS), (path, kind) => {
        const paper = smallPaper(kind, { data: without(full, path), authority, figures });
        expect(treeOf(paper.markdown).diagnostics).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

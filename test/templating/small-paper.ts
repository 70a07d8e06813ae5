import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { calculate } from '../../src/calculators/index.ts';
import { type Authority, authoritySchema } from '../../src/schema/authority.ts';
import { type Case, caseSchema, type DocumentKind } from '../../src/schema/case.ts';
import { type MarkdownInput, renderMarkdown } from '../../src/templating/render-markdown.ts';

const TEMPLATES = resolve(import.meta.dirname, '../../templates');

/** The product's own templates, by path. */
export const templates: ReadonlyMap<string, string> = new Map(
  readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.hbs'))
    .sort()
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(TEMPLATES, name), 'utf8')]),
);

const sections = [
  { section: 'purpose', heading: 'Purpose', required: true },
  { section: 'recommendations', heading: 'Recommendations' },
  { section: 'options', heading: 'Options' },
  { section: 'risks', heading: 'Risks', required: true },
  { section: 'consultation', heading: 'Consultation' },
];
const record = [
  { section: 'considered' },
  { section: 'resolutions', heading: 'Decision' },
  { section: 'decision-reasons', heading: 'Reasons', required: true },
  { section: 'decision-alternatives', heading: 'Alternatives', required: true },
  { section: 'decision-interests', heading: 'Interests', required: true },
];

/** A council of nowhere. */
export function smallAuthority(more: object = {}): Authority {
  return authoritySchema.parse({
    id: 'mid',
    name: { en: 'Mid Council', cy: 'Cyngor y Canol' },
    short_name: 'the Council',
    type: 'council',
    nation: 'wales',
    calendar: 'england-and-wales',
    executive: 'leader_cabinet',
    bodies: [
      { id: 'cabinet', name: 'Cabinet', reference: 'the Cabinet', kind: 'executive', resolves: true },
      {
        id: 'planning',
        name: 'Planning Committee',
        reference: 'the Committee',
        kind: 'committee',
        resolves: true,
      },
    ],
    numbering: { scheme: 'decimal', recommendations: ['(a)'], resolutions: ['(1)'] },
    recommendations_lead_in: 'The Cabinet is recommended to:',
    resolutions_lead_in: '**RESOLVED:**',
    resolution_style: 'passive',
    documents: {
      'cabinet-report': {
        name: 'Report',
        title_block: [{ field: 'date' }, { field: 'key_decision' }],
        sections,
      },
      'executive-report': { name: 'Report', sections },
      'joint-committee-report': { name: 'Report', sections },
      'minute-extract': { name: 'Minutes', sections: record },
      'decision-notice': { name: 'Notice', signature: true, sections: record },
      'public-summary': {
        name: 'In brief',
        sections: [
          { section: 'plain-decided', heading: 'What was decided' },
          { section: 'plain-why', heading: 'Why' },
          { section: 'plain-cost', heading: 'What it costs' },
          { section: 'plain-next', heading: 'What happens next' },
        ],
      },
    },
    ...more,
  });
}

/** A matter of no importance, decided. */
export function smallCase(more: object = {}): Case {
  return caseSchema.parse({
    id: 'mid-matter',
    authority: 'mid',
    kind: 'cabinet-report',
    status: 'final',
    version: '1.0',
    title: { en: 'A small matter', cy: 'Mater bach' },
    body: 'cabinet',
    meeting: { date: '2024-04-01' },
    report_of: [{ id: 'director', office: 'Director of Place' }],
    key_decision: { answer: 'no', reason: 'Below the threshold.' },
    purpose: [{ id: 'why', text: 'To award a contract worth :value[contracts.one.annual_value] a year.' }],
    recommendations: [
      { id: 'award', verb: 'approve', object: 'the award of the contract', rest: 'to A*B_C' },
      {
        id: 'sign',
        verb: 'authorise',
        object: 'the Director of Place',
        rest: 'to sign the contract of :ref[recommendations.award]',
        points: [{ id: 'first', text: 'in two copies' }],
      },
    ],
    contracts: [
      {
        id: 'one',
        name: 'The contract',
        provider: 'A*B_C | [x](y)',
        terms: [{ id: 'first', from: '2024-04-01', years: 2, basis: 'initial' }],
        annual_value: 1000,
      },
    ],
    decisions: {
      cabinet: {
        body: 'cabinet',
        decision_maker: 'Leader of the Council',
        taken_on: '2024-04-01',
        signed_on: '2024-04-02',
        outcomes: [
          { recommendation: 'award', outcome: 'approved' },
          { recommendation: 'sign', outcome: 'approved' },
        ],
        reasons: [{ id: 'cheap', text: 'It is cheap.' }],
        alternatives_rejected: { none: 'There was no other way.' },
        interests: { none: 'No interests were declared.' },
      },
    },
    plain_summary: { decided: 'A contract.', why: 'It is cheap.', cost: 'Little.', next: 'Work starts.' },
    ...more,
  });
}

/** One paper of a small case; anything can be replaced. */
export function smallPaper(kind: DocumentKind, replaced: Partial<MarkdownInput> = {}) {
  const authority = replaced.authority ?? smallAuthority();
  const data = (replaced.data ?? smallCase()) as Case;
  return renderMarkdown({
    kind,
    data,
    figures: replaced.figures ?? calculate(data, authority).figures,
    authority,
    registers: { instruments: [], exemptParagraphs: [], acronyms: [], bankHolidays: [], grants: [] },
    templates,
    language: 'en',
    audience: 'public',
    date: '2024-04-02',
    marks: [],
    ...replaced,
  });
}

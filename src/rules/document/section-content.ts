import type { Case } from '../../schema/case.ts';

/** What a section of a document prints of a case, by the section's name: undefined where the case has nothing. */
const CONTENT: Readonly<Record<string, (input: Case) => unknown>> = {
  purpose: (input) => input.purpose,
  summary: (input) => input.summary,
  'decision-summary': (input) => input.summary,
  recommendations: (input) => input.recommendations,
  alternatives: (input) => input.alternatives,
  reasons: (input) => input.reasons,
  background: (input) => input.background,
  options: (input) => input.options,
  'next-steps': (input) => input.next_steps,
  timetable: (input) => input.timetable ?? input.events,
  policy: (input) => input.policy,
  resources: (input) => implication(input, 'finance') ?? input.savings ?? input.funding,
  funding: (input) => input.funding,
  circulation: (input) => input.circulation,
  contacts: (input) => input.contacts,
  procurement: (input) => input.procurement ?? input.contracts,
  lots: (input) => input.procurement?.lots ?? input.contracts,
  risks: (input) => input.risks,
  consultation: (input) => input.consultation,
  scrutiny: (input) => input.scrutiny,
  'scrutiny-recommendations': (input) => input.scrutiny?.recommendations,
  equality: (input) => input.equality,
  benefits: (input) => input.benefits,
  'impact-of-refusal': (input) => input.impact_of_refusal,
  publication: (input) => input.publication,
  'background-papers': (input) => input.background_papers,
  appendices: (input) => input.appendices,
  requests: (input) => input.requests,
  resolutions: (input) => input.decisions,
  considered: (input) => input.decisions,
  'decision-reasons': (input) => input.decisions,
  'decision-alternatives': (input) => input.decisions,
  'decision-interests': (input) => input.decisions,
  'call-in': (input) => input.call_in ?? input.authorities,
  'plain-decided': (input) => input.plain_summary,
  'plain-why': (input) => input.plain_summary,
  'plain-cost': (input) => input.plain_summary,
  'plain-next': (input) => input.plain_summary,
};

/** The key of a case that fills each section whose name differs from it, for messages. */
const KEYS: Readonly<Record<string, string>> = {
  'decision-summary': 'summary',
  resources: 'implications',
  lots: 'procurement',
  'scrutiny-recommendations': 'scrutiny',
  resolutions: 'decisions',
  considered: 'decisions',
  'decision-reasons': 'decisions',
  'decision-alternatives': 'decisions',
  'decision-interests': 'decisions',
  'plain-decided': 'plain_summary',
  'plain-why': 'plain_summary',
  'plain-cost': 'plain_summary',
  'plain-next': 'plain_summary',
};

/** Whether a case has something for a section. Sections that only frame others (`part`, `signature`) always have. */
export function hasContent(section: string, input: Case): boolean {
  const [name = '', id] = section.split(':');
  const value =
    name === 'implication' && id !== undefined
      ? implication(input, id)
      : name === 'section' && id !== undefined
        ? input.sections?.find((candidate) => candidate.id === id)
        : (CONTENT[name]?.(input) ?? (name in CONTENT ? undefined : true));
  if (value === undefined) return input.sections?.some(({ under }) => under === section) ?? false;
  return !(Array.isArray(value) && value.length === 0);
}

/** The key of the case under which a section's content is typed. */
export function keyOf(section: string): string {
  const [name = ''] = section.split(':');
  if (name === 'implication') return 'implications';
  if (name === 'section') return 'sections';
  return KEYS[name] ?? name.replaceAll('-', '_');
}

function implication(input: Case, id: string): unknown {
  return input.implications?.find((candidate) => candidate.id === id);
}

import type { PaperContext } from '../paper-context.ts';
import { entriesOf, plainText } from '../readable.ts';
import { alternativesBody } from './alternatives.ts';
import { blocksBody } from './blocks.ts';
import { contactsBody } from './contacts.ts';
import { callInBody, decisionListBody, signatureBody } from './decision-record.ts';
import { equalityBody } from './equality.ts';
import { implicationBody } from './implication.ts';
import { consideredBody, narrativeBody, requestsBody } from './minute.ts';
import { recommendationsBody, resolutionsBody } from './motions.ts';
import { nextStepsBody } from './next-steps.ts';
import { optionsBody } from './options.ts';
import { appendicesBody, backgroundPapersBody } from './papers.ts';
import { pointsBody } from './points.ts';
import { lotsBody, procurementBody } from './procurement.ts';
import { resourcesBody } from './resources.ts';
import { risksBody } from './risks.ts';
import { scrutinyBody, scrutinyRecommendationsBody } from './scrutiny.ts';
import { emptyBody, filledBody, type SectionBody } from './section-body.ts';
import { timetableBody } from './timetable.ts';

type MakeBody = (paper: PaperContext, argument: string) => SectionBody;

/** What each section prints, by its key in the authority file; the part of a key after a colon is the argument. */
export const SECTION_BODIES: Readonly<Record<string, MakeBody>> = {
  part: (_, argument) => emptyBody(`part.${argument}`),
  purpose: (paper) => blocksBody('purpose', paper.case.purpose, paper),
  summary: (paper) => blocksBody('summary', paper.case.summary, paper),
  recommendations: recommendationsBody,
  alternatives: alternativesBody,
  reasons: (paper) => pointsBody('reasons', paper.case.reasons, paper),
  background: (paper) => blocksBody('background', paper.case.background, paper),
  options: optionsBody,
  'next-steps': nextStepsBody,
  timetable: timetableBody,
  policy: (paper) => blocksBody('policy', paper.case.policy, paper),
  resources: resourcesBody,
  circulation: (paper) => blocksBody('circulation', paper.case.circulation, paper),
  contacts: contactsBody,
  procurement: procurementBody,
  lots: lotsBody,
  implications: () => emptyBody('implications'),
  implication: (paper, argument) => implicationBody(argument, paper),
  risks: risksBody,
  consultation: (paper) => blocksBody('consultation', paper.case.consultation, paper),
  scrutiny: scrutinyBody,
  equality: equalityBody,
  benefits: (paper) => blocksBody('benefits', paper.case.benefits, paper),
  'impact-of-refusal': (paper) => blocksBody('impact_of_refusal', paper.case.impact_of_refusal, paper),
  publication: (paper) => blocksBody('publication', paper.case.publication, paper),
  'background-papers': backgroundPapersBody,
  appendices: appendicesBody,
  'decision-summary': (paper) => blocksBody('summary', paper.case.summary, paper),
  signature: signatureBody,
  considered: consideredBody,
  'scrutiny-recommendations': scrutinyRecommendationsBody,
  narrative: narrativeBody,
  requests: requestsBody,
  resolutions: resolutionsBody,
  'decision-reasons': (paper) => decisionListBody('reasons', paper),
  'decision-alternatives': (paper) => decisionListBody('alternatives_rejected', paper),
  'decision-interests': (paper) => decisionListBody('interests', paper),
  'call-in': callInBody,
  'plain-decided': (paper) => plainBody('decided', paper),
  'plain-why': (paper) => plainBody('why', paper),
  'plain-cost': (paper) => plainBody('cost', paper),
  'plain-next': (paper) => plainBody('next', paper),
  section: (paper, argument) => ownSectionBody(argument, paper),
};

function plainBody(part: 'decided' | 'why' | 'cost' | 'next', paper: PaperContext): SectionBody {
  const path = `plain_summary.${part}`;
  return paper.case.plain_summary ? filledBody(path, { path }) : emptyBody(path);
}

/** A headed section that only this case has. */
export function ownSectionBody(id: string, paper: PaperContext): SectionBody {
  const path = `sections.${id}`;
  const section = entriesOf(paper.case.sections).find((candidate) => candidate.id === id);
  if (!section) return emptyBody(path);
  if ('withheld' in section) return { ...filledBody(path, {}), withheld: path };
  const body = blocksBody(`${path}.blocks`, section.blocks, paper);
  return { ...body, id: path, heading: plainText(section.heading, paper) };
}

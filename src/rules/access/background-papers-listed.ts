import { isAbsent } from '../../schema/fact.ts';
import { isReport } from '../document/is-report.ts';
import { sectionListed } from '../document/section-listed.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { unlistedDocuments } from './cited-documents.ts';

const based = (background_papers?: unknown) => ({
  status: 'final',
  background: [{ id: 'need', text: 'The needs assessment of 2023 found that demand grows.' }],
  ...(background_papers === undefined ? {} : { background_papers }),
});

/** Every report lists the unpublished documents on which it relies, or says that there are none. */
export const backgroundPapersListed: Rule = {
  id: 'ACC-11',
  title: 'List of background papers in every report',
  severity: 'error',
  standing: 'law',
  scope: { authorities: ['council', 'joint_committee'] },
  source: 'Local Government Act 1972 s100D(1)–(5) (Scotland: Local Government (Scotland) Act 1973 s50D)',
  why: 'The public has a right to inspect what a report rests on; without the list nobody can know what to ask for.',
  reads: ['background_papers', 'appendices', '*'],
  check: (context): readonly Finding[] => {
    if (!isReport(context.case)) return [];
    return [...noList(context), ...notListed(context)];
  },
  examples: {
    accepted: [
      { case: based([{ id: 'needs', title: 'Needs assessment of drug and alcohol services, 2023' }]) },
      { case: { status: 'final', background_papers: { none: 'The report relies on none.' } } },
      {
        case: {
          ...based([{ id: 'strategy', title: 'Strategy' }]),
          background: [{ id: 'need', text: 'See the [needs assessment](https://example.org/needs).' }],
        },
      },
      { case: {} },
    ],
    rejected: [
      {
        case: { status: 'final' },
        path: 'background_papers',
        message: 'The report has no list of background papers, and does not say that there are none.',
      },
      {
        case: based({ none: 'None.' }),
        path: 'background_papers',
        message:
          'The text cites a "needs assessment" (background.need.text), which is neither listed as a background paper nor appended.',
      },
    ],
  },
};

function noList(context: RuleContext): Finding[] {
  const { case: input } = context;
  if (input.background_papers !== undefined || input.status === 'draft') return [];
  if (sectionListed(context, ['background-papers']) === 'required') return [];
  return [
    {
      path: 'background_papers',
      message: 'The report has no list of background papers, and does not say that there are none.',
      found: 'nothing',
      expected: 'the papers, or "none:" with the reason',
      mend: 'List the unpublished documents on which the report relies to a material extent; or write "none:".',
    },
  ];
}

function notListed(context: RuleContext): Finding[] {
  const papers = context.case.background_papers;
  if (papers === undefined || (isAbsent(papers) && 'not_published' in papers)) return [];
  return unlistedDocuments(context).map(({ passage, written }) => ({
    path: 'background_papers',
    message: `The text cites a "${written}" (${passage.field.at}), which is neither listed as a background paper nor appended.`,
    severity: 'warning',
    found: written,
    expected: 'the document in the list, unless it is published',
    mend: 'Does the report rely on it to a material extent, and is it unpublished? If so, list it; if it is published, link to it where it is cited.',
  }));
}

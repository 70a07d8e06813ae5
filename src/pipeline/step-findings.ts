/** A finding that a step gives by itself, because it cannot go on or would have to guess; no rule of the register. */
export interface StepFinding {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}

/** Every finding that is not of a rule, by id. */
export const STEP_FINDINGS: readonly StepFinding[] = [
  {
    id: 'ANS-01',
    title: 'An answer answers nothing',
    why: 'The rule it names is not broken there, so the record says more than is so.',
  },
  {
    id: 'AUT-01',
    title: 'An authority file has its id for a name',
    why: 'Cases name the file, templates the id.',
  },
  {
    id: 'AUT-02',
    title: 'A section of a document is one that exists',
    why: 'The paper would go without it.',
  },
  { id: 'AUT-03', title: 'A template that an authority names exists', why: 'The paper cannot be made.' },
  {
    id: 'AUT-04',
    title: 'A profile sets only rules that exist',
    why: 'A mistyped id would leave the rule as it is, and nobody would know.',
  },
  {
    id: 'AUT-05',
    title: 'A profile does not make light of law or arithmetic',
    why: 'Such an error can be answered in a case, with a reason on record, and not otherwise.',
  },
  {
    id: 'AUT-06',
    title: 'Call-in is not set where it does not apply',
    why: 'The settings contradict each other.',
  },
  {
    id: 'AUT-07',
    title: 'A joint committee is hosted by a constituent',
    why: 'Papers would name an authority that has no part in it.',
  },
  {
    id: 'AUT-08',
    title: 'A name stands for one thing',
    why: 'Rules of names would ask for each in the place of the other.',
  },
  { id: 'AUT-09', title: 'An office ends after it begins', why: 'No paper could ever name it.' },
  {
    id: 'CAS-01',
    title: 'Two cases have different ids',
    why: 'The papers of one would be written over those of the other.',
  },
  {
    id: 'CAS-02',
    title: 'A case file has its id for a name',
    why: 'Its papers would be looked for in vain.',
  },
  { id: 'FNT-01', title: 'The typeface has every character', why: 'A reader would see an empty box.' },
  {
    id: 'FNT-02',
    title: 'The typeface of the house style is installed',
    why: 'The paper would not look as it should, and its pages would break elsewhere.',
  },
  { id: 'IMG-01', title: 'A picture can be used', why: 'The paper goes without it.' },
  {
    id: 'KND-01',
    title: 'A case gives the documents asked for',
    why: 'What the document needs is not in the case.',
  },
  {
    id: 'LEK-01',
    title: 'A public file gives away nothing that is withheld',
    why: 'What has once been published cannot be taken back.',
  },
  {
    id: 'LEK-02',
    title: 'A public file can be searched',
    why: 'What nobody has searched may give away what is withheld.',
  },
  {
    id: 'LEK-03',
    title: 'What is withheld can be looked for, or someone answers for it',
    why: 'A search that cannot find a thing shows nothing by not finding it.',
  },
  {
    id: 'PCK-01',
    title: 'A file supplied with an item can be used',
    why: 'Members and public would not have the appendix, and nobody would know.',
  },
  {
    id: 'PCK-02',
    title: 'A supplied PDF goes beside the pack',
    why: 'Its tags and fonts are not ours, and the pack would no longer be what it says it is.',
  },
  { id: 'SHP-01', title: 'A value is of the right kind', why: 'It could be misread.' },
  {
    id: 'SHP-02',
    title: 'A key is one that cases have',
    why: 'A mistyped key would be lost without a word.',
  },
  { id: 'SHP-03', title: 'A value is not blank', why: 'A blank is neither a fact nor its absence.' },
  { id: 'SHP-04', title: 'A key that is needed is there', why: 'The paper cannot be made without it.' },
  {
    id: 'SHP-05',
    title: 'The authority of a case has a file',
    why: 'House style and constitution come from it.',
  },
  {
    id: 'TPL-01',
    title: 'A template keeps to the dialect',
    why: 'What it writes would be printed as it stands.',
  },
  { id: 'TPL-02', title: 'A template can be run', why: 'The paper cannot be made.' },
  { id: 'TPL-03', title: 'A template gives a document', why: 'The paper cannot be made.' },
  {
    id: 'YML-01',
    title: 'A file keeps within the limits',
    why: 'A file beyond them is a mistake, or meant to do harm.',
  },
  { id: 'YML-02', title: 'A file is YAML', why: 'It could be misread.' },
  { id: 'YML-03', title: 'A key stands once', why: 'One of the two would be lost without a word.' },
  { id: 'YML-04', title: 'A file is text in UTF-8', why: 'Characters would be lost.' },
];

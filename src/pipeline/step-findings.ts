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
    id: 'AUT-10',
    title: 'The colours of a house style have contrast',
    why: 'Words too near the colour of their ground are lost to many readers; the public sector has to keep to 4.5 to 1.',
  },
  {
    id: 'AUT-11',
    title: 'The type of a house style is large enough to read',
    why: 'Small print is lost to many readers, on paper above all.',
  },
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
  {
    id: 'DEC-01',
    title: 'What a meeting decided on each case is recorded',
    why: 'A decision of which there is no record binds nobody and can be published to nobody.',
  },
  {
    id: 'DEC-02',
    title: 'The notice of an executive decision can be made',
    why: 'Executive decisions have to be published; without the document there is nothing to publish.',
  },
  {
    id: 'DEC-03',
    title: 'Results are of a meeting that has met',
    why: 'What was prepared beforehand would pass for what was decided.',
  },
  {
    id: 'DEC-04',
    title: 'The end of call-in can be worked out',
    why: 'Members could not tell until when they may call the decision in, nor officers when they may act.',
  },
  { id: 'FNT-01', title: 'The typeface has every character', why: 'A reader would see an empty box.' },
  {
    id: 'FNT-02',
    title: 'The typeface of the house style is installed',
    why: 'The paper would not look as it should, and its pages would break elsewhere.',
  },
  {
    id: 'FWP-01',
    title: 'The last issue of a forward plan is one of this authority, and earlier',
    why: 'What is new or changed would be told against the wrong issue.',
  },
  {
    id: 'FWP-02',
    title: 'Notice of a key decision is in time, or what is needed instead is recorded',
    why: 'A key decision taken without its notice period can be challenged and set aside.',
  },
  {
    id: 'FWP-03',
    title: 'Notice of business in private is in time, or its urgency is agreed',
    why: 'An executive that shuts its doors without this notice meets unlawfully.',
  },
  {
    id: 'FWP-04',
    title: 'A matter whose day is past has a decision recorded',
    why: 'The plan would go on announcing what has been done.',
  },
  {
    id: 'FWP-05',
    title: 'A matter of the last issue is told to its end',
    why: 'A matter that vanishes without a word looks as if it had been hidden.',
  },
  {
    id: 'FWP-06',
    title: 'The meetings of a forward plan are of one authority',
    why: 'One notice would speak for two.',
  },
  {
    id: 'FWP-07',
    title: 'A notice is not dated after the issue that gives it',
    why: 'A matter that should be announced and is not cannot lawfully be decided.',
  },
  { id: 'IMG-01', title: 'A picture can be used', why: 'The paper goes without it.' },
  {
    id: 'IMG-02',
    title: 'A picture has words that tell what it shows',
    why: 'Whoever cannot see it has nothing of it; the law asks public bodies for such words.',
  },
  {
    id: 'IMG-03',
    title: 'The words for a picture are short and its own',
    why: 'They are read out in one go, after the caption.',
  },
  {
    id: 'KND-01',
    title: 'A case gives the documents asked for',
    why: 'What the document needs is not in the case.',
  },
  {
    id: 'LCK-01',
    title: 'The record of what was published can be read',
    why: 'Nobody could say which pages are out, so that no supplement could go on from them.',
  },
  {
    id: 'LCK-02',
    title: 'The record of what was published is as it was written',
    why: 'A record that anyone may change proves nothing.',
  },
  {
    id: 'LCK-03',
    title: 'The record of what was published is of this meeting',
    why: 'Pages of another meeting would be taken for its own.',
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
    id: 'LEK-04',
    title: 'No passage of what is withheld stands in a public field',
    why: 'What was copied from the private part into the public one is published, and the search takes it for public.',
  },
  {
    id: 'LNG-05',
    title: 'The papers of a parallel pair have the same numbers',
    why: 'Paragraph 12 of the one paper would not be paragraph 12 of the other.',
  },
  {
    id: 'PCK-01',
    title: 'A file supplied with an item can be used',
    why: 'Members and public would not have the appendix, and nobody would know.',
  },
  {
    id: 'PCK-02',
    title: 'A supplied PDF can be a part of the pack',
    why: 'With one that is not accessible, or not made to last, the pack would no longer be what it says it is; members must open a second file.',
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
    id: 'PUB-01',
    title: 'A supplement that is asked for is in the meeting file',
    why: 'There is nothing to make it of.',
  },
  {
    id: 'PUB-02',
    title: 'A supplement follows what was published',
    why: 'Its pages go on from those before it.',
  },
  {
    id: 'PUB-03',
    title: 'Every paper is in a pack that is published',
    why: 'Members and the public would never see it.',
  },
  {
    id: 'PUB-04',
    title: 'A published paper reads as it was published',
    why: 'Two versions of one page would be about, and nobody could say which the meeting had before it.',
  },
  {
    id: 'PUB-05',
    title: 'A published paper is still there',
    why: 'The whole meeting could not be put together from what was published.',
  },
  {
    id: 'SUP-01',
    title: 'A supplied file is what its name says',
    why: 'It may be the wrong file, and whoever downloads it may not be able to open it.',
  },
  {
    id: 'SUP-02',
    title: 'A pack keeps to PDF/UA-1 and PDF/A-2a',
    why: 'Those who read with their ears, and those who read in thirty years, cannot rely on a pack that does not.',
  },
  {
    id: 'SUP-03',
    title: 'Pages of a supplied file have text',
    why: 'A picture of words can be neither read aloud nor searched, also not for what is withheld.',
  },
  {
    id: 'SUP-04',
    title: 'A supplied file only shows pages',
    why: 'Scripts, forms and attached files run or open on other people’s machines, and nobody has read them.',
  },
  {
    id: 'TBL-01',
    title: 'A table fits on a page',
    why: 'Words broken anywhere are hard to read, and a figure broken in two is read wrong.',
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

/** Labels of the block at a paper's head in both languages: `label-<field>`. */
export const TITLE_BLOCK_WORDS = {
  'available-in-this': {
    en: 'This paper is also available in English.',
    cy: 'Mae’r papur hwn ar gael yn Gymraeg hefyd.',
  },
  'available-in-other': {
    en: 'This paper is also available in Welsh.',
    cy: 'Mae’r papur hwn ar gael yn Saesneg hefyd.',
  },
  'label-authority': { en: 'Authority', cy: 'Awdurdod' },
  'label-body': { en: 'Body', cy: 'Corff' },
  'label-date': { en: 'Date', cy: 'Dyddiad' },
  'label-title': { en: 'Title', cy: 'Teitl' },
  'label-reference': { en: 'Reference', cy: 'Cyfeirnod' },
  'label-report_of': { en: 'Report of', cy: 'Adroddiad gan' },
  'label-authors': { en: 'Authors', cy: 'Awduron' },
  'label-lead_members': { en: 'Lead member', cy: 'Aelod arweiniol' },
  'label-lead_member_by_authority': { en: 'Lead member', cy: 'Aelod arweiniol' },
  'label-lead_officer': { en: 'Lead officer', cy: 'Swyddog arweiniol' },
  'label-wards': { en: 'Wards affected', cy: 'Wardiau yr effeithir arnynt' },
  'label-key_decision': { en: 'Key decision', cy: 'Penderfyniad allweddol' },
  'label-call_in': { en: 'Eligible for call-in', cy: 'Yn agored i’w alw i mewn' },
  'label-equality_duty': {
    en: 'Public sector equality duty engaged',
    cy: 'Dyletswydd cydraddoldeb y sector cyhoeddus yn berthnasol',
  },
  'label-exempt_information': {
    en: 'Exempt or confidential information',
    cy: 'Gwybodaeth esempt neu gyfrinachol',
  },
  'label-exempt_paragraphs': { en: 'Exempt under', cy: 'Esempt o dan' },
  'label-submitted_on': { en: 'Date submitted', cy: 'Dyddiad cyflwyno' },
  'label-force_business': { en: 'Force business', cy: 'Busnes yr heddlu' },
  'label-status': { en: 'Status', cy: 'Statws' },
  'label-decision_maker': { en: 'Decision-maker', cy: 'Penderfynwr' },
} as const;

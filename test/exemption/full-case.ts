/** A case with words in every kind of place, so that whatever can be withheld is there to be withheld. */
export const FULL_CASE = {
  reference: 'REF/1',
  keywords: ['treatment'],
  body: 'cabinet',
  meeting: { date: '2024-05-14', place: 'Town Hall' },
  report_of: [{ id: 'director', office: 'Director of Public Health', team: 'Public Health' }],
  wards: ['All'],
  key_decision: {
    answer: 'yes',
    reason: 'Spending.',
    notice: { reference: 'KD/1', published_on: '2024-04-01' },
  },
  purpose: [{ id: 'approve', text: 'To approve the award.' }],
  summary: [{ id: 'short', text: { en: 'A short summary.', cy: 'Crynodeb byr.' } }],
  recommendations: [
    {
      id: 'award',
      verb: 'approve',
      object: 'the award',
      rest: 'of the contract',
      points: [{ id: 'first', text: 'First point.' }],
      delegation: { to: 'Director', consulting: ['Finance'], scope: 'award', limit: 'The ceiling' },
      amounts: [{ id: 'ceiling', amount: 2500000, basis: 'total', note: 'A ceiling.' }],
    },
  ],
  reasons: [{ id: 'need', text: 'There is need.', for: ['award'] }],
  alternatives: [{ id: 'nothing', option: 'Do nothing.', why_rejected: 'It would end the service.' }],
  background: [
    { id: 'history', text: 'It began in 2020.' },
    {
      id: 'pathway',
      picture: 'data/pictures/leicestershire-pathway.svg',
      title: 'The pathway',
      alt: 'Two lots side by side.',
      width: 60,
    },
    { id: 'review', quotation: 'It was found wanting.', source: 'A national review' },
    { id: 'block', text: 'Before.\n\n:::exempt{#inner}\nWithin.\n:::' },
  ],
  sections: [
    { id: 'strategy', under: 'background', heading: 'Strategy', blocks: [{ id: 'plan', text: 'A plan.' }] },
  ],
  options: [
    {
      id: 'align',
      title: 'Align',
      description: 'Align all ends.',
      advantages: [{ id: 'continuity', text: 'Continuity.' }],
      disadvantages: [{ id: 'delay', text: 'Delay.' }],
      cost: 6983000,
    },
  ],
  next_steps: [{ id: 'tender', text: 'Tender.', points: [{ id: 'notice', text: 'Publish the notice.' }] }],
  events: [{ id: 'start', on: '2025-04-01', event: 'The service begins.' }],
  contracts: [
    {
      id: 'adult',
      name: 'Adult service',
      provider: 'Provider One',
      service: 'Treatment',
      procedure: 'Open',
      annual_value: 5394000,
      terms: [
        { id: 'initial', label: 'Initial', from: '2020-04-01', years: 4, basis: 'initial', note: 'Noted.' },
      ],
      extension_options: [{ id: 'further', years: 2, exercised: false, note: 'Two more years.' }],
      values: [{ id: 'now', label: 'Now', amount: 5394000, reduced_by: 100000 }],
      lots: [{ id: 'one', title: 'Lot one', text: 'All of it.' }],
    },
    { id: 'family', name: 'Family service', provider: 'Provider Two', annual_value: 160000 },
  ],
  cost_shares: [
    {
      id: 'population',
      basis: 'By population',
      shares: [
        { id: 'north', label: 'North', per_cent: 48.615, places: 1 },
        { id: 'west', label: 'West', per_cent: 51.385, places: 1 },
      ],
    },
  ],
  tables: [
    {
      id: 'costs',
      caption: 'Annual costs',
      summary: 'A row for each contract.',
      unit: 'thousands',
      basis: 'per_year',
      shares: 'population',
      columns: [
        { id: 'name', heading: 'Service', kind: 'text' },
        { id: 'north', heading: 'North', kind: 'money', share: 'north', of: 'total' },
        { id: 'west', heading: 'West', kind: 'money', share: 'west', of: 'total' },
        { id: 'total', heading: 'Total', kind: 'money' },
      ],
      rows: [
        { id: 'adult', contract: 'adult' },
        { id: 'family', contract: 'family' },
        { id: 'other', cells: { name: 'Other', total: 93 } },
      ],
      totals: [{ id: 'all', label: 'Total of all', of: 'all', kind: 'total', method: 'sum_of_rows' }],
      notes: [{ id: 'rounding', text: 'Rounded.' }],
    },
  ],
  funding: {
    cost: 'tables.costs.all.total',
    sources: [
      { id: 'core', source: 'Core grant', kind: 'core', amount: 'balance', basis: 'per_year' },
      { id: 'commissioner', source: 'Commissioner', kind: 'contribution', amount: 239000, basis: 'per_year' },
    ],
  },
  savings: [{ id: 'early', label: 'Early help', amount: 98000, kind: 'recurring', note: 'Each year.' }],
  figures: [{ id: 'people', label: 'People helped', count: 1234, source: 'The needs assessment' }],
  calculations: [
    { id: 'both', label: 'Both', sum: ['contracts.adult.annual_value', 'contracts.family.annual_value'] },
  ],
  implications: [
    { id: 'legal', office: 'Monitoring Officer', blocks: [{ id: 'powers', text: 'There is power.' }] },
  ],
  risks: [
    {
      id: 'delay',
      risk: 'Delay.',
      cause: 'A late tender.',
      mitigation: 'A plan.',
      residual: 'low',
      owner: 'Director',
    },
  ],
  equality: {
    assessment: { status: 'completed', summary: 'Effects are positive.' },
    limbs: { eliminate: 'Eliminated.', advance: 'Advanced.', foster: 'Fostered.' },
    characteristics: [{ id: 'age', effect: 'positive', text: 'Older people gain.' }],
  },
  consultation: [{ id: 'users', text: 'Users were asked.' }],
  scrutiny: {
    considered: 'yes',
    body: 'Scrutiny Committee',
    recommendations: [{ id: 'data', text: 'Collect data.' }],
    response: 'Accepted.',
  },
  requests: [{ id: 'review', by: 'Members', text: 'A review halfway.', owner: 'Director' }],
  decisions: {
    cabinet: {
      taken_on: '2024-05-14',
      narrative: [{ id: 'considered', text: 'Cabinet considered it.' }],
      outcomes: [{ recommendation: 'award', outcome: 'amended', object: 'the award as amended' }],
      reasons: [{ id: 'need', text: 'Need was shown.' }],
      alternatives_rejected: { none: 'None were considered.' },
      interests: { none: 'None were declared.' },
    },
  },
  background_papers: [{ id: 'assessment', title: 'Needs assessment', note: 'Published.' }],
  appendices: [{ id: 'one', title: 'Appendix one' }],
  contacts: [{ id: 'director', office: 'Director of Public Health', email: 'public.health@example.gov.uk' }],
  plain_summary: {
    decided: 'It was agreed.',
    why: 'There is need.',
    cost: 'It costs money.',
    next: 'A tender.',
  },
} as const;

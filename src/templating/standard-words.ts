import { AGENDA_WORDS } from './agenda-words.ts';
import { FORWARD_PLAN_WORDS } from './forward-plan-words.ts';
import { MINUTES_WORDS } from './minutes-words.ts';
import { RESULTS_WORDS } from './results-words.ts';
import { TITLE_BLOCK_WORDS } from './title-block-words.ts';

/**
 * Every fixed word that papers print, in both languages, by key. `{name}` is a blank. An authority says any of
 * them its own way under `words:` in its file. Title-block labels are `label-<field>`.
 */
export const STANDARD_WORDS = {
  yes: { en: 'Yes', cy: 'Ie' },
  no: { en: 'No', cy: 'Na' },
  partly: { en: 'Partly', cy: 'Yn rhannol' },
  none: { en: 'None.', cy: 'Dim.' },
  'none-short': { en: 'None', cy: 'Dim' },
  'not-published': { en: 'Not published', cy: 'Heb ei gyhoeddi' },
  withheld: { en: 'Withheld', cy: 'Wedi’i atal' },
  and: { en: 'and', cy: 'a' },

  'page-of': { en: 'Page {page} of {pages}', cy: 'Tudalen {page} o {pages}' },
  contents: { en: 'Contents', cy: 'Cynnwys' },
  footnote: { en: 'Footnote', cy: 'Troednodyn' },
  continued: { en: 'continued', cy: 'parhad' },

  'title-block': {
    en: 'Details of this paper: each row names a detail and gives it.',
    cy: 'Manylion y papur hwn: mae pob rhes yn enwi manylyn ac yn ei roi.',
  },
  ...TITLE_BLOCK_WORDS,
  'status-public': { en: 'Public', cy: 'Cyhoeddus' },
  'status-part': { en: 'Partly confidential', cy: 'Cyfrinachol yn rhannol' },
  'status-confidential': { en: 'Confidential', cy: 'Cyfrinachol' },
  'not-applicable': { en: 'Not applicable', cy: 'Amherthnasol' },
  'notice-of-key-decision': {
    en: 'Notice {reference}, published {date}',
    cy: 'Hysbysiad {reference}, cyhoeddwyd {date}',
  },
  'exempt-paragraph': { en: 'Paragraph {number}: {summary}', cy: 'Paragraff {number}: {summary}' },
  'exempt-paragraph-plain': { en: 'Paragraph {number}', cy: 'Paragraff {number}' },
  'exempt-ground': { en: 'Ground: {ground}.', cy: 'Sail: {ground}.' },

  option: { en: 'Option {number}: {title}', cy: 'Opsiwn {number}: {title}' },
  'option-preferred': { en: '(recommended)', cy: '(argymhellir)' },
  advantages: { en: 'Advantages', cy: 'Manteision' },
  disadvantages: { en: 'Disadvantages', cy: 'Anfanteision' },
  'option-cost': { en: 'Cost: {cost}', cy: 'Cost: {cost}' },
  'next-steps-lead-in': { en: 'The next steps are:', cy: 'Y camau nesaf yw:' },
  'comments-of': { en: 'Comments of the {office}', cy: 'Sylwadau: {office}' },

  'unit-pounds': { en: '£', cy: '£' },
  'unit-thousands': { en: '£000', cy: '£000' },
  'unit-millions': { en: '£ million', cy: '£ miliwn' },
  'per-year': { en: 'a year', cy: 'y flwyddyn' },
  'caption-with-unit': { en: '{caption} ({unit})', cy: '{caption} ({unit})' },
  'table-summary': {
    en: '{rows} rows under the headings {columns}.',
    cy: '{rows} rhes o dan y penawdau {columns}.',
  },
  'rounding-note': {
    en: 'Shares are rounded to {unit}; totals are the sum of the rounded rows.',
    cy: 'Talgrynnir y cyfrannau i {unit}; cyfanswm y rhesi wedi’u talgrynnu yw’r cyfansymiau.',
  },
  'rounding-note-split': {
    en: 'Shares are rounded to {unit}; totals are divided afresh.',
    cy: 'Talgrynnir y cyfrannau i {unit}; rhennir y cyfansymiau o’r newydd.',
  },
  'figures-may-not-sum': {
    en: 'Figures may not sum because of rounding.',
    cy: 'Efallai na fydd y ffigurau’n adio i’r cyfanswm oherwydd talgrynnu.',
  },
  'nearest-pounds': { en: 'the nearest pound', cy: 'y bunt agosaf' },
  'nearest-thousands': { en: 'the nearest £1,000', cy: 'y £1,000 agosaf' },
  'nearest-millions': { en: 'the nearest £1 million', cy: 'yr £1 miliwn agosaf' },
  'to-date': { en: 'To {date}', cy: 'Hyd {date}' },

  'contract-terms': { en: '{name}: terms', cy: '{name}: cyfnodau' },
  'contract-values': { en: '{name}: annual value over time', cy: '{name}: gwerth blynyddol dros amser' },
  term: { en: 'Term', cy: 'Cyfnod' },
  from: { en: 'First day', cy: 'Diwrnod cyntaf' },
  to: { en: 'Last day', cy: 'Diwrnod olaf' },
  length: { en: 'Length', cy: 'Hyd' },
  'annual-value': { en: 'Annual value', cy: 'Gwerth blynyddol' },
  value: { en: 'Value', cy: 'Gwerth' },
  change: { en: 'Change', cy: 'Newid' },
  'change-percentage': { en: 'Change (%)', cy: 'Newid (%)' },
  note: { en: 'Note', cy: 'Nodyn' },
  less: { en: 'less {amount}', cy: 'llai {amount}' },
  'before-reduction': { en: 'Before the reduction', cy: 'Cyn y gostyngiad' },
  'term-initial': { en: 'Initial term', cy: 'Cyfnod cychwynnol' },
  'term-extension': { en: 'Extension', cy: 'Estyniad' },
  'term-award': { en: 'Award', cy: 'Dyfarniad' },
  'term-variation': { en: 'Variation', cy: 'Amrywiad' },
  'term-proposed': { en: 'Proposed', cy: 'Arfaethedig' },
  'extension-option': { en: 'Option to extend', cy: 'Opsiwn i ymestyn' },
  'not-exercised': { en: 'not yet exercised', cy: 'heb ei arfer eto' },
  lot: { en: 'Lot {number}: {title}', cy: 'Lot {number}: {title}' },
  'new-lot': { en: '(new)', cy: '(newydd)' },

  'value-over-terms': { en: '{value} over its whole term', cy: '{value} dros ei gyfnod cyfan' },
  'value-with-options': {
    en: '{value} with every option to extend',
    cy: '{value} gyda phob opsiwn i ymestyn',
  },
  'value-with-vat': { en: '{value} including VAT', cy: '{value} gan gynnwys TAW' },
  'value-without-vat': { en: '{value} excluding VAT', cy: '{value} heb gynnwys TAW' },

  'funding-caption': { en: 'Sources of funding', cy: 'Ffynonellau cyllid' },
  source: { en: 'Source', cy: 'Ffynhonnell' },
  amount: { en: 'Amount', cy: 'Swm' },
  period: { en: 'Period', cy: 'Cyfnod' },
  status: { en: 'Status', cy: 'Statws' },
  confirmed: { en: 'Confirmed', cy: 'Wedi’i gadarnhau' },
  indicative: { en: 'Indicative', cy: 'Dangosol' },
  'savings-caption': { en: 'Savings', cy: 'Arbedion' },
  saving: { en: 'Saving', cy: 'Arbediad' },
  due: { en: 'Due', cy: 'Erbyn' },
  kind: { en: 'Kind', cy: 'Math' },
  one_off: { en: 'One-off', cy: 'Untro' },
  recurring: { en: 'Recurring', cy: 'Rheolaidd' },
  total: { en: 'Total', cy: 'Cyfanswm' },
  per_year: { en: 'A year', cy: 'Y flwyddyn' },
  from_to: { en: '{from} to {to}', cy: '{from} i {to}' },

  'chart-bars': { en: 'Bar chart', cy: 'Siart bar' },
  'chart-shares': { en: 'Bar divided into shares', cy: 'Bar wedi’i rannu’n gyfrannau' },
  'chart-timeline': { en: 'Timeline', cy: 'Llinell amser' },
  'chart-matrix': { en: 'Grid', cy: 'Grid' },
  'chart-alternative': { en: '{kind}: {title}. {figures}.', cy: '{kind}: {title}. {figures}.' },
  'chart-withheld': {
    en: 'This chart is left out, because it would show information that is exempt from publication.',
    cy: 'Hepgorir y siart hwn, oherwydd byddai’n dangos gwybodaeth sydd wedi’i heithrio rhag ei chyhoeddi.',
  },
  'picture-withheld': {
    en: 'This picture is left out, because it would show information that is exempt from publication.',
    cy: 'Hepgorir y llun hwn, oherwydd byddai’n dangos gwybodaeth sydd wedi’i heithrio rhag ei chyhoeddi.',
  },
  'chart-figures': { en: '{title}: figures', cy: '{title}: ffigurau' },
  'chart-option-end': { en: 'Last day with every option used', cy: 'Diwrnod olaf os defnyddir pob opsiwn' },
  'risk-number': { en: 'risk {number}', cy: 'risg {number}' },
  'impact-level': { en: 'Impact: {level}', cy: 'Effaith: {level}' },
  'likelihood-level': { en: 'Likelihood: {level}', cy: 'Tebygolrwydd: {level}' },
  'risks-caption': { en: 'Risks and mitigations', cy: 'Risgiau a mesurau lliniaru' },
  risk: { en: 'Risk', cy: 'Risg' },
  cause: { en: 'Cause', cy: 'Achos' },
  mitigation: { en: 'Mitigation', cy: 'Mesurau lliniaru' },
  likelihood: { en: 'Likelihood', cy: 'Tebygolrwydd' },
  impact: { en: 'Impact', cy: 'Effaith' },
  before: { en: 'Risk before mitigation', cy: 'Risg cyn lliniaru' },
  residual: { en: 'Residual risk', cy: 'Risg weddilliol' },
  owner: { en: 'Owner', cy: 'Perchennog' },
  low: { en: 'Low', cy: 'Isel' },
  medium: { en: 'Medium', cy: 'Canolig' },
  high: { en: 'High', cy: 'Uchel' },

  'timetable-caption': { en: 'Timetable', cy: 'Amserlen' },
  when: { en: 'When', cy: 'Pryd' },
  what: { en: 'What', cy: 'Beth' },

  'equality-completed': {
    en: 'An equality impact assessment has been completed.',
    cy: 'Cwblhawyd asesiad o’r effaith ar gydraddoldeb.',
  },
  'equality-screening': {
    en: 'An equality impact screening has been carried out.',
    cy: 'Cynhaliwyd sgrinio o’r effaith ar gydraddoldeb.',
  },
  'equality-in_progress': {
    en: 'An equality impact assessment is in progress.',
    cy: 'Mae asesiad o’r effaith ar gydraddoldeb ar y gweill.',
  },
  'equality-not_started': {
    en: 'An equality impact assessment has not been started.',
    cy: 'Ni ddechreuwyd asesiad o’r effaith ar gydraddoldeb.',
  },
  'equality-not_required': {
    en: 'An equality impact assessment is not required.',
    cy: 'Nid oes angen asesiad o’r effaith ar gydraddoldeb.',
  },
  'assessment-date': { en: 'Date of the assessment: {date}.', cy: 'Dyddiad yr asesiad: {date}.' },
  'assessment-reference': { en: 'Reference: {reference}.', cy: 'Cyfeirnod: {reference}.' },
  eliminate: {
    en: 'Eliminating discrimination, harassment and victimisation',
    cy: 'Dileu gwahaniaethu, aflonyddu ac erledigaeth',
  },
  advance: { en: 'Advancing equality of opportunity', cy: 'Hyrwyddo cyfle cyfartal' },
  foster: { en: 'Fostering good relations', cy: 'Meithrin cysylltiadau da' },
  'characteristics-caption': {
    en: 'Effect on people with each protected characteristic',
    cy: 'Effaith ar bobl â phob nodwedd warchodedig',
  },
  characteristic: { en: 'Protected characteristic', cy: 'Nodwedd warchodedig' },
  effect: { en: 'Effect', cy: 'Effaith' },
  explanation: { en: 'Explanation', cy: 'Esboniad' },
  age: { en: 'Age', cy: 'Oedran' },
  disability: { en: 'Disability', cy: 'Anabledd' },
  'gender-reassignment': { en: 'Gender reassignment', cy: 'Ailbennu rhywedd' },
  'marriage-and-civil-partnership': {
    en: 'Marriage and civil partnership',
    cy: 'Priodas a phartneriaeth sifil',
  },
  'pregnancy-and-maternity': { en: 'Pregnancy and maternity', cy: 'Beichiogrwydd a mamolaeth' },
  race: { en: 'Race', cy: 'Hil' },
  'religion-or-belief': { en: 'Religion or belief', cy: 'Crefydd neu gred' },
  sex: { en: 'Sex', cy: 'Rhyw' },
  'sexual-orientation': { en: 'Sexual orientation', cy: 'Cyfeiriadedd rhywiol' },
  positive: { en: 'Positive', cy: 'Cadarnhaol' },
  neutral: { en: 'Neutral', cy: 'Niwtral' },
  negative: { en: 'Negative', cy: 'Negyddol' },
  not_known: { en: 'Not known', cy: 'Anhysbys' },

  'scrutiny-considered': {
    en: 'The {body} considered this matter on {date}.',
    cy: 'Ystyriodd y {body} y mater hwn ar {date}.',
  },
  'scrutiny-considered-minute': {
    en: 'The {body} had considered the report at its meeting on {date}.',
    cy: 'Roedd y {body} wedi ystyried yr adroddiad yn ei gyfarfod ar {date}.',
  },
  'scrutiny-considered-undated': {
    en: 'The {body} has considered this matter.',
    cy: 'Mae’r {body} wedi ystyried y mater hwn.',
  },
  'scrutiny-not-considered': {
    en: 'Scrutiny has not considered this matter.',
    cy: 'Nid yw craffu wedi ystyried y mater hwn.',
  },
  'scrutiny-lead-in-officers': {
    en: 'The {body} made these recommendations to officers:',
    cy: 'Gwnaeth y {body} yr argymhellion hyn i swyddogion:',
  },
  'scrutiny-lead-in-executive': {
    en: 'The {body} made these recommendations:',
    cy: 'Gwnaeth y {body} yr argymhellion hyn:',
  },
  'scrutiny-committee': { en: 'scrutiny committee', cy: 'pwyllgor craffu' },

  considered: {
    en: '{body} had before it a report of the {offices}, “{title}”.',
    cy: 'Ystyriodd {body} adroddiad gan {offices}, “{title}”.',
  },
  'considered-report': {
    en: '{body} considered a report, “{title}”.',
    cy: 'Ystyriodd {body} adroddiad, “{title}”.',
  },
  minute: { en: 'Minute {minute}', cy: 'Cofnod {minute}' },
  request: { en: '{by} asked that {request}', cy: 'Gofynnodd {by}: {request}' },
  'request-owner-due': { en: 'Action: {owner}, by {due}.', cy: 'Gweithredu: {owner}, erbyn {due}.' },
  'request-owner': { en: 'Action: {owner}.', cy: 'Gweithredu: {owner}.' },
  'request-due': { en: 'Action: by {due}.', cy: 'Gweithredu: erbyn {due}.' },
  'recommended-lead-in': { en: '**RECOMMENDED:**', cy: '**ARGYMHELLWYD:**' },
  amended: { en: '(as amended)', cy: '(fel y’i diwygiwyd)' },

  'signature-summary': { en: 'Signature', cy: 'Llofnod' },
  'signed-by': { en: 'Signed', cy: 'Llofnodwyd' },
  'decided-on': { en: 'Date of decision', cy: 'Dyddiad y penderfyniad' },
  'signed-on': { en: 'Date signed', cy: 'Dyddiad llofnodi' },
  'published-on': { en: 'Date published', cy: 'Dyddiad cyhoeddi' },

  'call-in-yes': {
    en: 'This decision may be called in.',
    cy: 'Gellir galw’r penderfyniad hwn i mewn.',
  },
  'call-in-no': {
    en: 'This decision may not be called in.',
    cy: 'Ni ellir galw’r penderfyniad hwn i mewn.',
  },
  'call-in-window': {
    en: 'It may be called in within {days} {unit} days of its publication; if it is not, it takes effect after that.',
    cy: 'Gellir ei alw i mewn o fewn {days} diwrnod {unit} i’w gyhoeddi; os na wneir hynny, daw i rym wedyn.',
  },
  'call-in-window-time': {
    en: 'It may be called in until {time} on the last of {days} {unit} days after its publication; if it is not, it takes effect after that.',
    cy: 'Gellir ei alw i mewn hyd {time} ar yr olaf o {days} diwrnod {unit} ar ôl ei gyhoeddi; os na wneir hynny, daw i rym wedyn.',
  },
  'call-in-deadline': {
    en: 'It was published on {published} and could be called in until {deadline}.',
    cy: 'Fe’i cyhoeddwyd ar {published}, a gellid ei alw i mewn hyd {deadline}.',
  },
  'call-in-deadline-effect': {
    en: 'It was published on {published}. It may be called in until {deadline}; if it is not, it takes effect after that, the first working day of effect being {effect}.',
    cy: 'Fe’i cyhoeddwyd ar {published}. Gellir ei alw i mewn hyd {deadline}; os na wneir hynny, daw i rym wedyn, a’r diwrnod gwaith cyntaf y bydd mewn grym yw {effect}.',
  },
  working: { en: 'working', cy: 'gwaith' },
  calendar: { en: 'calendar', cy: 'calendr' },

  appendix: { en: 'Appendix {number}: {title}', cy: 'Atodiad {number}: {title}' },
  telephone: { en: 'Telephone: {number}', cy: 'Ffôn: {number}' },
  'published-at': { en: 'published at', cy: 'cyhoeddwyd yn' },

  ...AGENDA_WORDS,
  ...MINUTES_WORDS,
  ...FORWARD_PLAN_WORDS,
  ...RESULTS_WORDS,
} as const;

/** Key of a standard word. */
export type WordKey = keyof typeof STANDARD_WORDS;

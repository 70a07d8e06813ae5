/** Fixed words of what comes after a meeting (decisions, actions) in both languages, by key. `{name}` is a blank. */
export const RESULTS_WORDS = {
  'decisions-subtitle': { en: 'Decisions', cy: 'Penderfyniadau' },
  'decisions-subtitle-restricted': {
    en: 'Decisions, with those taken in private: not for publication',
    cy: 'Penderfyniadau, gyda’r rhai a wnaed yn breifat: nid i’w cyhoeddi',
  },
  'decisions-title': { en: '{body}, {date}: decisions', cy: '{body}, {date}: penderfyniadau' },
  'decisions-details': {
    en: 'Details of the meeting: each row names a detail and gives it.',
    cy: 'Manylion y cyfarfod: mae pob rhes yn enwi manylyn ac yn ei roi.',
  },
  'decisions-table': {
    en: 'Each row is one item: its number, what was decided, and when that has effect.',
    cy: 'Un eitem yw pob rhes: ei rhif, yr hyn a benderfynwyd, a phryd y daw i rym.',
  },
  'decisions-business': { en: 'Business and decision', cy: 'Busnes a phenderfyniad' },
  'decisions-effect': { en: 'Call-in and effect', cy: 'Galw i mewn ac effaith' },
  'decisions-by': { en: 'Decided by: {who}', cy: 'Penderfynwyd gan: {who}' },
  'label-decided-by': { en: 'Decided by', cy: 'Penderfynwyd gan' },
  'decisions-not-key': { en: 'Not a key decision', cy: 'Nid yw’n benderfyniad allweddol' },
  'decisions-minute': { en: 'Minute {minute}', cy: 'Cofnod {minute}' },
  'decisions-none': { en: 'No decision.', cy: 'Dim penderfyniad.' },
  'decisions-awaited': {
    en: 'The decision is not recorded yet.',
    cy: 'Nid yw’r penderfyniad wedi’i gofnodi eto.',
  },
  'decisions-lost': { en: 'Lost: {motion}', cy: 'Collwyd: {motion}' },
  'decisions-excluded': {
    en: 'The public were excluded for the business in private.',
    cy: 'Gwaharddwyd y cyhoedd ar gyfer y busnes preifat.',
  },
  'decisions-in-report': { en: 'the report', cy: 'yr adroddiad' },
  'decisions-published': { en: 'Published on {day}.', cy: 'Cyhoeddwyd ar {day}.' },
  'decisions-call-in': { en: 'Call-in until {deadline}.', cy: 'Galw i mewn hyd {deadline}.' },
  'decisions-takes-effect': {
    en: 'Takes effect on {day} unless called in.',
    cy: 'Daw i rym ar {day} oni chaiff ei alw i mewn.',
  },
  'decisions-effective': { en: 'Takes effect on {day}.', cy: 'Daw i rym ar {day}.' },
  'decisions-no-call-in': { en: 'Not open to call-in.', cy: 'Nid yw’n agored i’w alw i mewn.' },
  'decisions-waived': {
    en: 'Call-in waived for urgency with the agreement of the {office} on {day}: {reason}',
    cy: 'Hepgorwyd galw i mewn oherwydd brys, gyda chytundeb {office} ar {day}: {reason}',
  },

  'actions-subtitle': { en: 'Actions', cy: 'Camau gweithredu' },
  'actions-subtitle-restricted': {
    en: 'Actions, with those from private business: not for publication',
    cy: 'Camau gweithredu, gyda’r rhai o fusnes preifat: nid i’w cyhoeddi',
  },
  'actions-title': { en: '{body}, {date}: actions', cy: '{body}, {date}: camau gweithredu' },
  'actions-table': {
    en: 'Each row is one action: who is to act, what is to be done, by when, and the authority for it.',
    cy: 'Un cam gweithredu yw pob rhes: pwy sydd i weithredu, beth sydd i’w wneud, erbyn pryd, a’r awdurdod drosto.',
  },
  'actions-owner': { en: 'Who', cy: 'Pwy' },
  'actions-what': { en: 'What', cy: 'Beth' },
  'actions-due': { en: 'By when', cy: 'Erbyn pryd' },
  'actions-source': { en: 'Authority', cy: 'Awdurdod' },
  'actions-heading': { en: 'What is to be done', cy: 'Yr hyn sydd i’w wneud' },
  'actions-none': {
    en: 'The meeting delegated nothing and asked nothing of anyone.',
    cy: 'Ni ddirprwyodd y cyfarfod ddim ac ni ofynnodd ddim gan neb.',
  },
  'actions-unnamed': { en: 'Nobody is named', cy: 'Ni enwir neb' },
  'actions-no-date': { en: 'No day is set', cy: 'Ni phennir diwrnod' },
  'actions-item': { en: 'Item {number}', cy: 'Eitem {number}' },
  'actions-consulting': { en: 'After consulting: {offices}.', cy: 'Ar ôl ymgynghori â: {offices}.' },
  'actions-limit': { en: 'Limit: {limit}', cy: 'Terfyn: {limit}' },
  'actions-criteria': { en: 'Decided by: {criteria}', cy: 'Penderfynir yn ôl: {criteria}' },
  'actions-amended': {
    en: 'The meeting amended the recommendation: the minute has the words that bind.',
    cy: 'Diwygiodd y cyfarfod yr argymhelliad: y cofnod sydd â’r geiriau sy’n rhwymo.',
  },
  'actions-deferred': {
    en: 'Bring back what was deferred: {proposal}.',
    cy: 'Dod â’r hyn a ohiriwyd yn ôl: {proposal}.',
  },
  'actions-referred': {
    en: 'See to what was referred: {proposal}.',
    cy: 'Ymdrin â’r hyn a gyfeiriwyd: {proposal}.',
  },
  'actions-tail': { en: 'The resolution says: {tail}.', cy: 'Dywed y penderfyniad: {tail}.' },
  'actions-private': { en: 'Not for publication.', cy: 'Nid i’w gyhoeddi.' },
  'actions-left-out': {
    en: 'Actions that are not for publication are left out.',
    cy: 'Mae camau gweithredu nad ydynt i’w cyhoeddi wedi’u hepgor.',
  },
  'call-in-waived': {
    en: 'It cannot be called in: call-in was waived for urgency with the agreement of the {office}, given on {day}. {reason}',
    cy: 'Ni ellir ei alw i mewn: hepgorwyd galw i mewn oherwydd brys, gyda chytundeb {office} ar {day}. {reason}',
  },
  'decision-published': { en: 'It was published on {day}.', cy: 'Fe’i cyhoeddwyd ar {day}.' },
  'takes-effect-on': { en: 'It takes effect on {day}.', cy: 'Daw i rym ar {day}.' },
} as const;

import { inLanguage, type Language } from '../../schema/in-language.ts';

/** Fixed words of packs in both languages, by key. `{name}` is a blank. */
export const PACK_WORDS = {
  'pack-subtitle': { en: 'Agenda and papers', cy: 'Agenda a phapurau' },
  'pack-subtitle-restricted': {
    en: 'Agenda and papers, with what is not for publication',
    cy: 'Agenda a phapurau, gyda’r hyn nad yw i’w gyhoeddi',
  },
  'pack-title': { en: '{meeting}: agenda and papers', cy: '{meeting}: agenda a phapurau' },
  'supplement-title': {
    en: '{meeting}: supplementary agenda {number}',
    cy: '{meeting}: agenda atodol {number}',
  },
  'supplement-subtitle': { en: 'Supplementary agenda {number}', cy: 'Agenda atodol {number}' },
  'supplement-subtitle-restricted': {
    en: 'Supplementary agenda {number}, with what is not for publication',
    cy: 'Agenda atodol {number}, gyda’r hyn nad yw i’w gyhoeddi',
  },
  'supplement-goes-on': {
    en: 'Its pages go on from page {page}, the last published before it. It is to be read with the agenda and papers already published.',
    cy: 'Mae ei thudalennau’n parhau ar ôl tudalen {page}, yr olaf a gyhoeddwyd o’i blaen. Dylid ei darllen gyda’r agenda a’r papurau a gyhoeddwyd eisoes.',
  },
  'consolidated-subtitle': {
    en: 'Agenda and papers, with supplementary agenda {number} taken in',
    cy: 'Agenda a phapurau, gan gynnwys agenda atodol {number}',
  },
  'consolidated-subtitle-restricted': {
    en: 'Agenda and papers, with supplementary agenda {number} taken in and what is not for publication',
    cy: 'Agenda a phapurau, gan gynnwys agenda atodol {number} a’r hyn nad yw i’w gyhoeddi',
  },
  'consolidated-numbers': {
    en: 'Every paper keeps the page numbers with which it was published, so that the numbers do not always follow one another. Pages i, ii, iii … take the place of the fronts of the packs published before.',
    cy: 'Mae pob papur yn cadw’r rhifau tudalen y’i cyhoeddwyd â hwy, felly nid yw’r rhifau bob amser yn dilyn ei gilydd. Mae tudalennau i, ii, iii … yn cymryd lle blaen y pecynnau a gyhoeddwyd o’r blaen.',
  },
  'whole-consolidated': {
    en: 'The whole meeting: agenda and all papers, this supplement taken in',
    cy: 'Y cyfarfod cyfan: agenda a’r holl bapurau, gan gynnwys yr atodiad hwn',
  },
  'agenda-consolidated': {
    en: 'The whole agenda, this supplement taken in',
    cy: 'Yr agenda gyfan, gan gynnwys yr atodiad hwn',
  },
  'replaced-title': { en: '{old} replaced by {new}', cy: '{old} wedi’u disodli gan {new}' },
  'replaced-where': {
    en: 'Supplementary agenda {number} replaces what was published here. What replaces it follows, with its own page numbers.',
    cy: 'Mae agenda atodol {number} yn disodli’r hyn a gyhoeddwyd yma. Mae’r hyn sy’n ei ddisodli yn dilyn, gyda’i rifau tudalen ei hun.',
  },
  'page-low': { en: 'page {page}', cy: 'tudalen {page}' },
  'pages-low': { en: 'pages {from} to {to}', cy: 'tudalennau {from} i {to}' },
  'gone-title': { en: '{pages}: not included', cy: '{pages}: heb eu cynnwys' },
  'gone-changed': {
    en: 'What was published here has been changed since, and no supplement brings the change. Read these pages in the pack that was published.',
    cy: 'Newidiwyd yr hyn a gyhoeddwyd yma ers hynny, ac nid oes atodiad yn cynnwys y newid. Darllenwch y tudalennau hyn yn y pecyn a gyhoeddwyd.',
  },
  'gone-withdrawn': {
    en: 'This item has been withdrawn since these pages were published.',
    cy: 'Tynnwyd yr eitem hon yn ôl ers cyhoeddi’r tudalennau hyn.',
  },
  'cover-details': {
    en: 'Details of the meeting: each row names a detail and gives it.',
    cy: 'Manylion y cyfarfod: mae pob rhes yn enwi manylyn ac yn ei roi.',
  },
  date: { en: 'Date', cy: 'Dyddiad' },
  time: { en: 'Time', cy: 'Amser' },
  place: { en: 'Place', cy: 'Lleoliad' },
  published: { en: 'Published', cy: 'Cyhoeddwyd' },
  version: { en: 'Version', cy: 'Fersiwn' },
  'version-public': { en: 'For the public', cy: 'I’r cyhoedd' },
  'version-restricted': {
    en: 'Not for publication: for members and officers entitled to it',
    cy: 'Nid i’w gyhoeddi: i aelodau a swyddogion â hawl iddo',
  },
  contents: { en: 'Contents', cy: 'Cynnwys' },
  agenda: { en: 'Agenda', cy: 'Agenda' },
  cover: { en: 'Cover', cy: 'Clawr' },
  item: { en: 'Item {number}', cy: 'Eitem {number}' },
  'item-title': { en: '{number}. {title}', cy: '{number}. {title}' },
  stamp: { en: 'Agenda Item {number}', cy: 'Eitem Agenda {number}' },
  page: { en: 'Page {page}', cy: 'Tudalen {page}' },
  pages: { en: 'Pages {from} to {to}', cy: 'Tudalennau {from} i {to}' },
  'blank-title': { en: '{pages} left blank', cy: '{pages} yn wag' },
  blank: {
    en: 'Nothing is missing here. The numbers are left out so that every version of this pack has the same ones.',
    cy: 'Nid oes dim ar goll yma. Gadewir y rhifau allan fel bod yr un rhifau ym mhob fersiwn o’r pecyn hwn.',
  },
  'withheld-title': { en: '{pages} withheld', cy: '{pages} wedi’u hatal' },
  'withheld-grounds': {
    en: 'This is not for publication: {grounds}.',
    cy: 'Nid yw hyn i’w gyhoeddi: {grounds}.',
  },
  'withheld-paragraph': { en: 'paragraph {numbers} of {schedule}', cy: 'paragraff {numbers} o {schedule}' },
  'withheld-paragraphs': {
    en: 'paragraphs {numbers} of {schedule}',
    cy: 'paragraffau {numbers} o {schedule}',
  },
  'withheld-plain': { en: 'paragraph {numbers}', cy: 'paragraff {numbers}' },
  'withheld-plain-several': { en: 'paragraphs {numbers}', cy: 'paragraffau {numbers}' },
  confidential: {
    en: 'confidential information, which the law forbids to disclose',
    cy: 'gwybodaeth gyfrinachol, y gwaherddir ei datgelu yn ôl y gyfraith',
  },
  reason: { en: 'Reason: {reason}', cy: 'Rheswm: {reason}' },
  interest: { en: 'Public interest: {reason}', cy: 'Budd y cyhoedd: {reason}' },
  'withheld-rest': {
    en: 'The report stands before this page as the public may read it. Its full version is longer, and has these pages too.',
    cy: 'Mae’r adroddiad cyn y dudalen hon fel y caiff y cyhoedd ei ddarllen. Mae ei fersiwn lawn yn hirach, a chanddi’r tudalennau hyn hefyd.',
  },
  'withheld-on': {
    en: 'Page numbers go on after the pages withheld, so that every version of this pack has the same ones.',
    cy: 'Mae rhifau tudalennau’n parhau ar ôl y tudalennau a ataliwyd, fel bod yr un rhifau ym mhob fersiwn o’r pecyn hwn.',
  },
  'failed-title': { en: 'This paper could not be included', cy: 'Ni ellid cynnwys y papur hwn' },
  failed: {
    en: 'The paper has a fault that must be put right before it can be published. This pack is a draft until then.',
    cy: 'Mae nam ar y papur y mae’n rhaid ei gywiro cyn y gellir ei gyhoeddi. Drafft yw’r pecyn hwn tan hynny.',
  },
  'file-title': { en: '{title}: a separate file', cy: '{title}: ffeil ar wahân' },
  'file-beside': {
    en: 'It was supplied as a PDF and is published beside this pack as {file}.',
    cy: 'Fe’i cyflenwyd fel PDF ac fe’i cyhoeddir wrth ochr y pecyn hwn fel {file}.',
  },
  'file-missing-title': { en: '{title}: could not be included', cy: '{title}: ni ellid ei gynnwys' },
  'file-missing': {
    en: 'The file supplied cannot be used: {reason}. This pack is a draft until it is replaced.',
    cy: 'Ni ellir defnyddio’r ffeil a gyflenwyd: {reason}. Drafft yw’r pecyn hwn nes ei disodli.',
  },
  'supplied-page': {
    en: 'Page {page} of {pages} of “{title}”, a supplied file that has no tags that can be used here.',
    cy: 'Tudalen {page} o {pages} o “{title}”, ffeil a gyflenwyd nad oes ganddi dagiau y gellir eu defnyddio yma.',
  },
  'not-conforming': {
    en: 'This pack has files in it, as they were supplied, that are not fully accessible: it does not claim to meet PDF/UA or PDF/A.',
    cy: 'Mae yn y pecyn hwn ffeiliau, fel y’u cyflenwyd, nad ydynt yn gwbl hygyrch: nid yw’n honni ei fod yn bodloni PDF/UA na PDF/A.',
  },
  'listing-caption': { en: 'Business and papers', cy: 'Busnes a phapurau' },
  'listing-whole': { en: 'The whole meeting', cy: 'Y cyfarfod cyfan' },
  'supplement-pack': { en: 'Supplementary agenda and papers', cy: 'Agenda a phapurau atodol' },
  'whole-pack': { en: 'Agenda and all papers', cy: 'Agenda a’r holl bapurau' },
  'state-to_follow': { en: 'To follow', cy: 'I ddilyn' },
  'state-withdrawn': { en: 'Withdrawn', cy: 'Tynnwyd yn ôl' },
  'state-withheld': { en: 'Not for publication', cy: 'Nid i’w gyhoeddi' },
  'state-failed': { en: 'Not ready', cy: 'Ddim yn barod' },
  'pages-1': { en: '1 page', cy: '1 dudalen' },
  'pages-n': { en: '{count} pages', cy: '{count} tudalen' },
  draft: { en: 'Draft', cy: 'Drafft' },
  'also-as': { en: 'also as', cy: 'hefyd fel' },
  'trail-listing': { en: 'All papers and files', cy: 'Pob papur a ffeil' },
  'results-subtitle': {
    en: 'Decisions, minutes and actions',
    cy: 'Penderfyniadau, cofnodion a chamau gweithredu',
  },
  'results-subtitle-restricted': {
    en: 'Decisions, minutes and actions, with what is not for publication',
    cy: 'Penderfyniadau, cofnodion a chamau gweithredu, gyda’r hyn nad yw i’w gyhoeddi',
  },
  'results-minute': { en: 'Minute', cy: 'Cofnod' },
  'results-decisions': { en: 'Decisions', cy: 'Penderfyniadau' },
  'results-minutes': { en: 'Minutes', cy: 'Cofnodion' },
  'results-amendments': { en: 'Amendments, word by word', cy: 'Gwelliannau, air am air' },
  'results-actions': { en: 'Actions', cy: 'Camau gweithredu' },
  'results-awaited': { en: 'Not recorded yet', cy: 'Heb ei gofnodi eto' },
  'results-summary-none': {
    en: 'What was decided is not for publication.',
    cy: 'Nid yw’r hyn a benderfynwyd i’w gyhoeddi.',
  },
  'results-no-interest': {
    en: 'No interest in this item was declared at the meeting.',
    cy: 'Ni ddatganwyd buddiant yn yr eitem hon yn y cyfarfod.',
  },
} as const;

export type PackWordKey = keyof typeof PACK_WORDS;

/** Gives the pack's words of a key, with `{name}` blanks filled. */
export type PackVocabulary = (key: PackWordKey, blanks?: Readonly<Record<string, string | number>>) => string;

/** The words of packs in one language. */
export function packWords(language: Language): PackVocabulary {
  return (key, blanks = {}) =>
    inLanguage(PACK_WORDS[key], language).replace(/\{([a-z]+)\}/g, (blank, name: string) =>
      String(blanks[name] ?? blank),
    );
}

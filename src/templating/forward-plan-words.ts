/** Fixed words of forward plans in both languages, by key. `{name}` is a blank. */
export const FORWARD_PLAN_WORDS = {
  'plan-title': {
    en: 'Notice of key decisions and private meetings',
    cy: 'Hysbysiad o benderfyniadau allweddol a chyfarfodydd preifat',
  },
  'plan-title-other': { en: 'Decisions to come', cy: 'Penderfyniadau i ddod' },
  'plan-subtitle': { en: 'Forward plan, issue {issue}', cy: 'Blaengynllun, rhifyn {issue}' },
  'plan-details': {
    en: 'Details of this notice: each row names a detail and gives it.',
    cy: 'Manylion yr hysbysiad hwn: mae pob rhes yn enwi manylyn ac yn ei roi.',
  },
  'plan-published': { en: 'Published', cy: 'Cyhoeddwyd' },
  'plan-period': { en: 'Covers', cy: 'Yn cwmpasu' },
  'plan-from-to': { en: '{from} to {to}', cy: '{from} tan {to}' },
  'plan-last-issue': { en: 'Last issue', cy: 'Rhifyn diwethaf' },
  'plan-first-issue': { en: 'This is the first.', cy: 'Hwn yw’r cyntaf.' },
  'plan-issue-of': { en: '{issue}, published {date}', cy: '{issue}, cyhoeddwyd {date}' },
  'plan-contact': { en: 'Contact', cy: 'Cyswllt' },
  'plan-in-issue': { en: 'In this issue', cy: 'Yn y rhifyn hwn' },
  'plan-count-all': { en: 'Matters to be decided: {number}', cy: 'Materion i’w penderfynu: {number}' },
  'plan-count-new': { en: '{number} new', cy: '{number} newydd' },
  'plan-count-changed': { en: '{number} changed', cy: '{number} wedi newid' },
  'plan-count-carried_over': { en: '{number} as before', cy: '{number} fel o’r blaen' },
  'plan-count-decided': { en: '{number} decided', cy: '{number} wedi’u penderfynu' },
  'plan-count-withdrawn': { en: '{number} withdrawn', cy: '{number} wedi’u tynnu’n ôl' },
  'plan-count-none': { en: 'Nothing to be decided.', cy: 'Dim i’w benderfynu.' },

  'plan-about': { en: 'What this notice is', cy: 'Beth yw’r hysbysiad hwn' },
  'plan-about-executive': {
    en: 'This notice says what key decisions are to be made, and which business may be taken while the public are kept out. A key decision is one that spends or saves a significant sum, or that has a significant effect on people in two or more wards or divisions.',
    cy: 'Mae’r hysbysiad hwn yn dweud pa benderfyniadau allweddol sydd i’w gwneud, a pha fusnes y gellir ei drafod heb y cyhoedd. Penderfyniad allweddol yw un sy’n gwario neu’n arbed swm sylweddol, neu sy’n effeithio’n sylweddol ar bobl mewn dwy ward neu ranbarth neu fwy.',
  },
  'plan-about-law': {
    en: 'It is given at least 28 clear days before each decision under regulations 5 and 9 of the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012. Where it cannot be, the entry says what is needed instead.',
    cy: 'Fe’i rhoddir o leiaf 28 diwrnod clir cyn pob penderfyniad o dan reoliadau 5 a 9 o Reoliadau Awdurdodau Lleol (Trefniadau Gweithrediaeth) (Cyfarfodydd a Mynediad i Wybodaeth) (Lloegr) 2012. Lle na ellir gwneud hynny, mae’r cofnod yn dweud beth sydd ei angen yn lle hynny.',
  },
  'plan-about-other': {
    en: 'This lists what is to be decided, so that people can follow it.',
    cy: 'Mae hwn yn rhestru’r hyn sydd i’w benderfynu, fel y gall pobl ei ddilyn.',
  },
  'plan-law-commissioner': {
    en: 'No law asks a commissioner to give notice of a decision beforehand; decisions of significant public interest are published once they are made.',
    cy: 'Nid yw’r gyfraith yn gofyn i gomisiynydd roi hysbysiad o benderfyniad ymlaen llaw; cyhoeddir penderfyniadau o ddiddordeb cyhoeddus sylweddol ar ôl eu gwneud.',
  },
  'plan-law-wales': {
    en: 'The law of Wales knows no key decisions and asks for no notice of them; an agenda is published three clear days before a meeting.',
    cy: 'Nid yw cyfraith Cymru yn adnabod penderfyniadau allweddol nac yn gofyn am hysbysiad ohonynt; cyhoeddir agenda dri diwrnod clir cyn cyfarfod.',
  },
  'plan-law-scotland': {
    en: 'The law of Scotland knows no key decisions and asks for no notice of them; an agenda is published three clear days before a meeting.',
    cy: 'Nid yw cyfraith yr Alban yn adnabod penderfyniadau allweddol nac yn gofyn am hysbysiad ohonynt; cyhoeddir agenda dri diwrnod clir cyn cyfarfod.',
  },
  'plan-law-northern_ireland': {
    en: 'The English rules on 28 days of notice do not apply in Northern Ireland.',
    cy: 'Nid yw rheolau Lloegr ar 28 diwrnod o rybudd yn gymwys yng Ngogledd Iwerddon.',
  },
  'plan-law-no_executive': {
    en: 'This authority has no executive, so that no law asks for 28 days’ notice of what its committees decide; an agenda is published five clear days before a meeting.',
    cy: 'Nid oes gan yr awdurdod hwn weithrediaeth, felly nid oes cyfraith yn gofyn am 28 diwrnod o rybudd o’r hyn y mae ei bwyllgorau’n ei benderfynu; cyhoeddir agenda bum diwrnod clir cyn cyfarfod.',
  },
  'plan-law-other_body': {
    en: 'The {body} is not part of an executive, so that no law asks for 28 days’ notice of what it decides; an agenda is published five clear days before a meeting.',
    cy: 'Nid yw {body} yn rhan o weithrediaeth, felly nid oes cyfraith yn gofyn am 28 diwrnod o rybudd o’r hyn y mae’n ei benderfynu; cyhoeddir agenda bum diwrnod clir cyn cyfarfod.',
  },

  'plan-glance': { en: 'At a glance', cy: 'Cipolwg' },
  'plan-glance-summary': {
    en: 'Each row is one matter: the day it is to be decided, what it is, whether it is key or private, and what is new.',
    cy: 'Un mater yw pob rhes: y diwrnod y penderfynir arno, beth ydyw, a yw’n allweddol neu’n breifat, a beth sy’n newydd.',
  },
  'plan-column-date': { en: 'Decision on', cy: 'Penderfynir ar' },
  'plan-column-matter': { en: 'Matter', cy: 'Mater' },
  'plan-column-maker': { en: 'Decided by', cy: 'Penderfynir gan' },
  'plan-column-kind': { en: 'Kind', cy: 'Math' },
  'plan-column-status': { en: 'Since the last issue', cy: 'Ers y rhifyn diwethaf' },
  'plan-column-became': { en: 'What became of it', cy: 'Beth a ddigwyddodd' },
  'plan-kind-key': { en: 'Key decision', cy: 'Penderfyniad allweddol' },
  'plan-kind-short': { en: 'Short notice', cy: 'Rhybudd byr' },
  'plan-kind-part': { en: 'Private in part', cy: 'Preifat yn rhannol' },
  'plan-kind-whole': { en: 'Private', cy: 'Preifat' },
  'plan-nothing': {
    en: 'No decision is to be made at the meetings covered.',
    cy: 'Nid oes penderfyniad i’w wneud yn y cyfarfodydd a gwmpesir.',
  },

  'plan-meeting': { en: '{body}, {date}', cy: '{body}, {date}' },
  'plan-meeting-at': { en: '{time}, {place}', cy: '{time}, {place}' },
  'plan-entry': {
    en: 'What the notice says of this matter: each row names a detail and gives it.',
    cy: 'Yr hyn y mae’r hysbysiad yn ei ddweud am y mater hwn: mae pob rhes yn enwi manylyn ac yn ei roi.',
  },
  'plan-label-key': { en: 'Key decision', cy: 'Penderfyniad allweddol' },
  'plan-key-yes': { en: 'A key decision is to be made.', cy: 'Gwneir penderfyniad allweddol.' },
  'plan-key-no': { en: 'Not a key decision.', cy: 'Nid yw’n benderfyniad allweddol.' },
  'plan-label-reference': { en: 'Reference', cy: 'Cyfeirnod' },
  'plan-label-matter': { en: 'Matter', cy: 'Mater' },
  'plan-label-maker': { en: 'Decision-maker', cy: 'Penderfynwr' },
  'plan-members': { en: 'Its members are: {members}.', cy: 'Ei aelodau yw: {members}.' },
  'plan-members-listed': {
    en: 'Its members are listed under “{heading}”.',
    cy: 'Rhestrir ei aelodau o dan “{heading}”.',
  },
  'plan-label-date': { en: 'To be decided', cy: 'I’w benderfynu' },
  'plan-label-documents': { en: 'Documents to be considered', cy: 'Dogfennau i’w hystyried' },
  'plan-document-report': { en: 'Report: {title}', cy: 'Adroddiad: {title}' },
  'plan-document-private': { en: 'Report (not for publication)', cy: 'Adroddiad (nid i’w gyhoeddi)' },
  'plan-label-copies': { en: 'Copies', cy: 'Copïau' },
  'plan-copies': {
    en: 'Unless something in them may not be disclosed, the documents can be had from {address}.',
    cy: 'Oni bai na chaniateir datgelu rhywbeth ynddynt, gellir cael y dogfennau gan {address}.',
  },
  'plan-label-further': { en: 'Other documents', cy: 'Dogfennau eraill' },
  'plan-further': {
    en: 'Other documents relevant to the matter may be submitted.',
    cy: 'Gellir cyflwyno dogfennau eraill sy’n berthnasol i’r mater.',
  },
  'plan-how-to-ask': {
    en: 'To ask for details of them as they become available, write to or telephone {contact}.',
    cy: 'I ofyn am eu manylion wrth iddynt ddod ar gael, ysgrifennwch at neu ffoniwch {contact}.',
  },
  'plan-label-private': { en: 'In private', cy: 'Yn breifat' },
  'plan-private-part': {
    en: 'Part of it may be discussed in private.',
    cy: 'Gellir trafod rhan ohono yn breifat.',
  },
  'plan-private-whole': {
    en: 'It may be discussed in private.',
    cy: 'Gellir ei drafod yn breifat.',
  },
  'plan-label-representations': { en: 'Asked to be public', cy: 'Gofynnwyd iddo fod yn gyhoeddus' },
  'plan-no-representations': {
    en: 'Nobody has asked for it to be taken in public.',
    cy: 'Nid oes neb wedi gofyn iddo gael ei drafod yn gyhoeddus.',
  },
  'plan-representations-open': {
    en: 'Anyone may ask for it to be taken in public. What is said, and the answer, is published by {date}.',
    cy: 'Caiff unrhyw un ofyn iddo gael ei drafod yn gyhoeddus. Cyhoeddir yr hyn a ddywedir, a’r ateb, erbyn {date}.',
  },
  'plan-response': { en: 'Answer: {response}', cy: 'Ateb: {response}' },
  'plan-response-none': { en: 'No answer is recorded yet.', cy: 'Nid oes ateb wedi’i gofnodi eto.' },
  'plan-label-notice': { en: 'Notice given', cy: 'Hysbysiad a roddwyd' },
  'plan-label-private-notice': { en: 'Notice of privacy', cy: 'Hysbysiad o breifatrwydd' },
  'plan-notice-on': {
    en: 'Published {date}, which leaves {days} clear days. The earliest lawful day is {earliest}.',
    cy: 'Cyhoeddwyd {date}, gan adael {days} diwrnod clir. Y diwrnod cyfreithlon cynharaf yw {earliest}.',
  },
  'plan-notice-on-one': {
    en: 'Published {date}, which leaves one clear day. The earliest lawful day is {earliest}.',
    cy: 'Cyhoeddwyd {date}, gan adael un diwrnod clir. Y diwrnod cyfreithlon cynharaf yw {earliest}.',
  },
  'plan-notice-unknown': { en: 'Published {date}.', cy: 'Cyhoeddwyd {date}.' },
  'plan-outcome-in-time': { en: 'In time.', cy: 'Mewn pryd.' },
  'plan-outcome-exception-given': {
    en: 'Late: taken under the general exception (regulation 10), of which notice was published {date}.',
    cy: 'Hwyr: fe’i cymerir o dan yr eithriad cyffredinol (rheoliad 10), y cyhoeddwyd hysbysiad ohono {date}.',
  },
  'plan-outcome-urgency-agreed': {
    en: 'Late: the {office} agreed on {date} that it is urgent and cannot reasonably be put off.',
    cy: 'Hwyr: cytunodd {office} ar {date} ei fod yn fater brys na ellir yn rhesymol ei ohirio.',
  },
  'plan-outcome-exception-needed': {
    en: 'Late: it can be decided that day only under the general exception (regulation 10), of which notice must be published by {date}.',
    cy: 'Hwyr: dim ond o dan yr eithriad cyffredinol (rheoliad 10) y gellir penderfynu y diwrnod hwnnw, a rhaid cyhoeddi hysbysiad ohono erbyn {date}.',
  },
  'plan-outcome-urgency-needed': {
    en: 'Late: it can be decided that day only if the chair of the relevant scrutiny committee agrees that it is urgent and cannot reasonably be put off (regulation 11).',
    cy: 'Hwyr: dim ond os yw cadeirydd y pwyllgor craffu perthnasol yn cytuno ei fod yn fater brys na ellir yn rhesymol ei ohirio (rheoliad 11) y gellir penderfynu y diwrnod hwnnw.',
  },
  'plan-private-urgency-needed': {
    en: 'Late: it can be taken in private that day only if the chair of the relevant scrutiny committee agrees that the meeting is urgent and cannot reasonably be put off (regulation 5(6)).',
    cy: 'Hwyr: dim ond os yw cadeirydd y pwyllgor craffu perthnasol yn cytuno bod y cyfarfod yn fater brys na ellir yn rhesymol ei ohirio (rheoliad 5(6)) y gellir ei drafod yn breifat y diwrnod hwnnw.',
  },
  'plan-further-given': {
    en: 'Further notice published {date}.',
    cy: 'Cyhoeddwyd hysbysiad pellach {date}.',
  },
  'plan-further-due': {
    en: 'Further notice is due by {date}.',
    cy: 'Mae hysbysiad pellach i’w roi erbyn {date}.',
  },

  'plan-label-status': { en: 'Since the last issue', cy: 'Ers y rhifyn diwethaf' },
  'plan-status-new': { en: 'New', cy: 'Newydd' },
  'plan-status-changed': { en: 'Changed', cy: 'Wedi newid' },
  'plan-status-carried_over': { en: 'As before', cy: 'Fel o’r blaen' },
  'plan-status-decided': { en: 'Decided {date}', cy: 'Penderfynwyd {date}' },
  'plan-status-withdrawn': {
    en: 'Withdrawn; it was for {date}',
    cy: 'Tynnwyd yn ôl; yr oedd ar gyfer {date}',
  },
  'plan-change-date': { en: 'Date: {to}, was {from}', cy: 'Dyddiad: {to}, gynt {from}' },
  'plan-change-decision-maker': {
    en: 'Decision-maker: {to}, was {from}',
    cy: 'Penderfynwr: {to}, gynt {from}',
  },
  'plan-change-title': { en: 'Title: was “{from}”', cy: 'Teitl: gynt “{from}”' },
  'plan-change-documents': {
    en: 'Documents: the list is not the same',
    cy: 'Dogfennau: nid yr un yw’r rhestr',
  },
  'plan-change-documents-added': { en: 'Documents: added {to}', cy: 'Dogfennau: ychwanegwyd {to}' },
  'plan-change-documents-removed': { en: 'Documents: no longer {from}', cy: 'Dogfennau: nid bellach {from}' },
  'plan-change-key': { en: '{to}, was {from}', cy: '{to}, gynt {from}' },
  'plan-change-private': { en: '{to}, was {from}', cy: '{to}, gynt {from}' },
  'plan-kind-public': { en: 'Public', cy: 'Cyhoeddus' },
  'plan-kind-not-key': { en: 'Not a key decision', cy: 'Nid yw’n benderfyniad allweddol' },

  'plan-ended': {
    en: 'Decided or withdrawn since the last issue',
    cy: 'Penderfynwyd neu tynnwyd yn ôl ers y rhifyn diwethaf',
  },
  'plan-ended-summary': {
    en: 'Each row is a matter of the last issue that is no longer to be decided, and what became of it.',
    cy: 'Mater o’r rhifyn diwethaf nad yw bellach i’w benderfynu yw pob rhes, a’r hyn a ddigwyddodd iddo.',
  },
  'plan-who': { en: 'Who decides', cy: 'Pwy sy’n penderfynu' },
  'plan-say': { en: 'How to have your say', cy: 'Sut i ddweud eich dweud' },
  'plan-say-matter': {
    en: 'To comment on a matter before it is decided, or to ask for a document, write to {contact}, naming the matter and the day of the meeting.',
    cy: 'I roi sylwadau ar fater cyn penderfynu arno, neu i ofyn am ddogfen, ysgrifennwch at {contact}, gan enwi’r mater a diwrnod y cyfarfod.',
  },
  'plan-say-private': {
    en: 'To ask for business to be taken in public, write to the same office and say why. What you say, and the answer, is published in a further notice at least five clear days before the meeting.',
    cy: 'I ofyn i fusnes gael ei drafod yn gyhoeddus, ysgrifennwch at yr un swyddfa a dywedwch pam. Cyhoeddir yr hyn a ddywedwch, a’r ateb, mewn hysbysiad pellach o leiaf bum diwrnod clir cyn y cyfarfod.',
  },
} as const;

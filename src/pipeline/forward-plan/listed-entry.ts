import { latestPublication } from '../../calculators/calendar/clear-days.ts';
import { clockOf } from '../../calculators/calendar/clock-of.ts';
import { clearDayMode } from '../../calculators/timetable/clear-day-rule.ts';
import { noticeLaw } from '../../calculators/timetable/notice-law.ts';
import { isWithheld } from '../../exemption/withheld.ts';
import { isAbsent } from '../../schema/fact.ts';
import type { ForwardPlanEntry } from '../../schema/forward-plan.ts';
import { inLanguage, type Language } from '../../schema/in-language.ts';
import type { PlanEntry, PlanPrivacy } from '../../templating/forward-plan-context.ts';
import { plainText } from '../../templating/readable.ts';
import type { Words } from '../../templating/words.ts';
import type { ReadMeeting } from '../build-agenda-tree.ts';
import { keyVerdict, type NoticeClock, privateVerdict } from './notice-verdict.ts';
import type { KeyDecision, PublicItem } from './public-item.ts';

/** What entries are worded with, and the day of the issue. */
export interface Listing {
  readonly language: Language;
  readonly words: Words;
  readonly today: string;
  /** Titles of the items as the public agenda has them, by id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** A matter as this issue lists it, before it is compared with the last; `last` is its entry there. */
export function listedEntry(
  found: PublicItem,
  prepared: ReadMeeting,
  last: ForwardPlanEntry | undefined,
  listing: Listing,
): PlanEntry {
  const { item, key, hidden } = found;
  const { meeting, authority } = prepared;
  const { words, language, titles } = listing;
  const law = noticeLaw(meeting.body, authority);
  const isKey = key?.value.answer === 'yes';
  const notice = noticeOf(key?.value);
  const clock = clockFor(prepared, listing);
  const said = (value: Parameters<typeof plainText>[0]) => oneLine(plainText(value, { language }));
  const firstPublishedOn = notice?.published_on ?? last?.first_published_on ?? listing.today;
  const body = bodyName(prepared, language);
  const contact = contactWords(prepared, language);
  return {
    id: entryId(item.case ?? item.id, meeting.id),
    meeting: meeting.id,
    item: item.id,
    case: item.case,
    reference: notice?.reference,
    law,
    body,
    date: meeting.date,
    title: said(notice?.matter) || oneLine(titles.get(item.id) ?? item.id),
    key: isKey,
    keyKnown: key !== undefined,
    // Of a case withheld whole only the notice itself is public by law.
    keyReason: hidden === 'whole' && key?.inCase ? '' : said(key?.value.reason),
    decisionMaker: said(notice?.decision_maker) || body,
    members: noticeMembers(notice, language) ?? members(prepared, language),
    period: said(notice?.period),
    documents: documents(found, notice, listing),
    address: said(notice?.address) || (authority.address ?? []).join(', ') || contact,
    further: said(notice?.further_documents) || words('plan-further'),
    howToAsk: said(notice?.how_to_ask) || (contact === '' ? '' : words('plan-how-to-ask', { contact })),
    verdict: isKey && law === 'executive' ? keyVerdict(firstPublishedOn, key.value, clock) : undefined,
    privacy:
      hidden === 'no'
        ? undefined
        : privacy(found, hidden, firstPublishedOn, clock, language, law === 'executive'),
    firstPublishedOn,
    status: 'new',
    changes: [],
  };
}

/** An entry's name: an anchor, so that letters, digits and hyphens only. */
function entryId(matter: string, meeting: string): string {
  return `entry-${matter}-${meeting}`;
}

/** Members of the body who decide, by office; none where one person does. */
export function members({ meeting, authority }: ReadMeeting, language: Language): readonly string[] {
  if (authority.bodies.some(({ id, kind }) => id === meeting.body && kind === 'individual')) return [];
  return (meeting.members ?? [])
    .filter(({ role }) => role !== 'observer' && role !== 'substitute' && role !== 'co_optee')
    .map(({ office }) => oneLine(inLanguage(office, language)));
}

/** What the body is called on an agenda. */
export function bodyName({ meeting, authority }: ReadMeeting, language: Language): string {
  const body = authority.bodies.find(({ id }) => id === meeting.body);
  return oneLine(inLanguage(body?.name ?? authority.name, language));
}

/** The first office to ask about the meeting, with its address; '' where none is named. */
export function contactWords({ meeting }: ReadMeeting, language: Language): string {
  const [contact] = meeting.contacts ?? [];
  if (!contact) return '';
  const { office, telephone = '', email = '' } = contact;
  return [inLanguage(office, language), telephone, email].filter((part) => part !== '').join(', ');
}

type Notice = Extract<KeyDecision['notice'], { reference: string }>;

function noticeOf(key: KeyDecision | undefined): Notice | undefined {
  const notice = key?.notice;
  return notice === undefined || isWithheld(notice) || isAbsent(notice) ? undefined : notice;
}

function noticeMembers(notice: Notice | undefined, language: Language): readonly string[] | undefined {
  const listed = notice?.members;
  return listed && !isWithheld(listed)
    ? listed.filter((one) => !isWithheld(one)).map((one) => inLanguage(one, language))
    : undefined;
}

/** The documents that the notice lists; else the report and the public files of the item. */
function documents(
  { item, hidden }: PublicItem,
  notice: Notice | undefined,
  { words, language, titles }: Listing,
): readonly string[] {
  const listed = notice?.documents;
  if (Array.isArray(listed)) return listed.map((one) => oneLine(plainText(one, { language })));
  if (listed !== undefined && !isWithheld(listed) && isAbsent(listed))
    return [oneLine(inLanguage('none' in listed ? listed.none : listed.not_published, language))];
  const report = titles.get(item.id) ?? item.id;
  const own =
    hidden === 'whole' ? words('plan-document-private') : words('plan-document-report', { title: report });
  const files = (item.files ?? [])
    .filter((file) => !file.private)
    .map(({ title }) => plainText(title, { language }));
  return [...(item.case === undefined ? [] : [own]), ...files].map(oneLine);
}

function privacy(
  { item, privacy: stated }: PublicItem,
  extent: 'part' | 'whole',
  firstPublishedOn: string,
  clock: NoticeClock,
  language: Language,
  executive: boolean,
): PlanPrivacy {
  const held = stated?.value;
  const { authority, holidays, meetingOn, today } = clock;
  const dayOf = (day: unknown) => (typeof day === 'string' && day <= today ? day : undefined);
  const given = dayOf(held?.notice_published_on) ?? firstPublishedOn;
  // What was said, and the answer, is public from the further notice on.
  const furtherOn = dayOf(held?.further_notice_published_on);
  const representations = furtherOn === undefined ? undefined : held?.representations;
  return {
    extent,
    exempt: item.exempt,
    reasons: oneLine(plainText(held?.reasons, { language })),
    verdict: executive ? privateVerdict(given, held ?? {}, clock) : undefined,
    furtherOn,
    furtherBy: latestPublication(
      meetingOn,
      5,
      clearDayMode('agenda', authority),
      clockOf(authority, holidays),
    ),
    representations: Array.isArray(representations)
      ? representations.map(({ id, from, text, response }) => ({
          path: `representations.${item.id}.${id}`,
          from: oneLine(plainText(from, { language })),
          text: isWithheld(text) ? text.withheld.replacement : text,
          response: isWithheld(response) ? response.withheld.replacement : response,
        }))
      : representations !== undefined && 'none' in representations
        ? []
        : undefined,
  };
}

function clockFor({ meeting, authority, registers }: ReadMeeting, { today }: Listing): NoticeClock {
  return { meetingOn: meeting.date, today, authority, holidays: registers.bankHolidays };
}

/** A text as one line of an issue's data. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

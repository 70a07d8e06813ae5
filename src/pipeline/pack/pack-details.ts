import { formatDate } from '../../calculators/format/format-date.ts';
import type { Audience } from '../../exemption/withheld.ts';
import { inLanguage } from '../../schema/in-language.ts';
import type { DocumentDetails, PageMark } from '../../style/document-details.ts';
import { wordsIn } from '../../templating/words.ts';
import type { PackContext } from './pack-context.ts';

/** Metadata and furniture of the pack, or of a part of it that is no paper by itself. */
export function packDetails(
  context: PackContext,
  audience: Audience,
  marks: readonly PageMark[],
  part: string,
): DocumentDetails {
  const { authority, prepared, options, words } = context;
  const { language, date } = options;
  const name = inLanguage(authority.name, language);
  const title = words('pack-title', { meeting: meetingName(context) });
  const standard = wordsIn(language, authority.words);
  return {
    title,
    subject: words(audience === 'public' ? 'pack-subtitle' : 'pack-subtitle-restricted'),
    author: name,
    keywords: [],
    language: language === 'cy' ? 'cy-GB' : 'en-GB',
    identifier: `${prepared.id}/${part}/${audience}`,
    date,
    header: { left: name, right: meetingName(context) },
    footer: { left: words('pack-subtitle') },
    marks,
    words: {
      pageOf: standard('page-of'),
      contents: standard('contents'),
      footnote: standard('footnote'),
      continued: standard('continued'),
    },
  };
}

/** "Cabinet, 17 December 2019", in the authority's own form of dates. */
export function meetingName(context: PackContext): string {
  return `${bodyTitle(context)}, ${meetingDate(context)}`;
}

/** What the meeting is called: by its own title, or as the body that meets. */
export function bodyTitle({ meeting, authority, options: { language } }: PackContext): string {
  if (meeting.title !== undefined) return inLanguage(meeting.title, language);
  const body = authority.bodies.find(({ id }) => id === meeting.body);
  return body ? inLanguage(body.name, language) : inLanguage(authority.name, language);
}

/** The day of the meeting as this authority prints days. */
export function meetingDate({ meeting, authority, options: { language } }: PackContext): string {
  return formatDate(meeting.date, authority.style?.dates ?? '1 April 2024', language);
}

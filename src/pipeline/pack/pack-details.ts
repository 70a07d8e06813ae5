import { formatDate } from '../../calculators/format/format-date.ts';
import type { Audience } from '../../exemption/withheld.ts';
import { inLanguage, type Text } from '../../schema/in-language.ts';
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
  const { issue } = context;
  const title =
    issue?.kind === 'supplement'
      ? words('supplement-title', { meeting: meetingName(context), number: issue.of.number })
      : words('pack-title', { meeting: meetingName(context) });
  const standard = wordsIn(language, authority.words);
  return {
    title,
    subject: packSubtitle(context, audience),
    author: name,
    keywords: [],
    language: language === 'cy' ? 'cy-GB' : 'en-GB',
    identifier: [prepared.id, ...issueNames(context), part, audience].join('/'),
    date,
    header: { left: name, right: meetingName(context) },
    footer: { left: packSubtitle(context, 'public') },
    marks,
    words: {
      pageOf: standard('page-of'),
      contents: standard('contents'),
      footnote: standard('footnote'),
      continued: standard('continued'),
    },
  };
}

/** What kind of pack it is, for whose eyes: "Agenda and papers", "Supplementary agenda 1". */
export function packSubtitle({ issue, words }: PackContext, audience: Audience): string {
  const open = audience === 'public';
  if (!issue) return words(open ? 'pack-subtitle' : 'pack-subtitle-restricted');
  const { number } = issue.of;
  if (issue.kind === 'supplement')
    return words(open ? 'supplement-subtitle' : 'supplement-subtitle-restricted', { number });
  return words(open ? 'consolidated-subtitle' : 'consolidated-subtitle-restricted', { number });
}

function issueNames({ issue }: PackContext): readonly string[] {
  if (!issue) return [];
  return [`supplement-${issue.of.number}`, ...(issue.kind === 'consolidated' ? ['consolidated'] : [])];
}

/** "Cabinet, 17 December 2019", in the authority's own form of dates. */
export function meetingName(context: PackContext): string {
  return `${bodyTitle(context)}, ${meetingDate(context)}`;
}

/** What the meeting is called: by its own title, or as the body that meets. */
export function bodyTitle(context: PackContext): string {
  return inLanguage(bodyTitleText(context), context.options.language);
}

/** The same in the languages it is in. */
export function bodyTitleText({ meeting, authority }: PackContext): Text {
  const body = authority.bodies.find(({ id }) => id === meeting.body);
  return meeting.title ?? body?.name ?? authority.name;
}

/** The day of the meeting as this authority prints days. */
export function meetingDate({ meeting, authority, options: { language } }: PackContext): string {
  return formatDate(meeting.date, authority.style?.dates ?? '1 April 2024', language);
}

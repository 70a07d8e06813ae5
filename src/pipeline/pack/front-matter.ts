import { formatTime, formatWeekday } from '../../calculators/format/format-date.ts';
import type { Audience } from '../../exemption/withheld.ts';
import type { Text } from '../../schema/in-language.ts';
import type { PageMark } from '../../style/document-details.ts';
import { availableWords } from '../../templating/available-words.ts';
import { spokenText } from '../../templating/text-language.ts';
import { markLanguages } from '../../tree/mark-languages.ts';
import type { Block, Heading, Paragraph, Root } from '../../tree/nodes.ts';
import type { Written } from '../write-paper.ts';
import type { PackContext } from './pack-context.ts';
import { bodyTitleText, meetingName, packDetails, packSubtitle } from './pack-details.ts';

/** The cover: whose meeting, when and where, for whose eyes, and whether something in it keeps to no standard. */
export function coverTree(
  context: PackContext,
  audience: Audience,
  marks: readonly PageMark[],
  conforming = true,
): Written {
  const { authority, meeting, options, words, style, issue } = context;
  const { language } = options;
  const said = (text: Text) => spokenText(text, language);
  const spelled = (day: string) => formatWeekday(day, authority.style?.dates ?? '1 April 2024', language);
  const rows: readonly (readonly [string, string])[] = [
    [words('date'), spelled(meeting.date)],
    [words('time'), formatTime(meeting.time, language)],
    [words('place'), said(meeting.place)],
    ...(issue ? [[words('published'), spelled(options.date)] as const] : []),
    [words('version'), words(audience === 'public' ? 'version-public' : 'version-restricted')],
  ];
  const children: Block[] = [
    paragraph('organisation', said(authority.name)),
    title(said(bodyTitleText(context))),
    paragraph('subtitle', packSubtitle(context, audience)),
    ...(options.paired ? [paragraph('provenance', availableWords(language, authority.words))] : []),
    {
      type: 'titleBlock',
      summary: words('cover-details'),
      rows: rows.map(([term, value]) => ({ term, children: [paragraph('text', value)] })),
    },
    ...(issue?.kind === 'supplement'
      ? [paragraph('text', words('supplement-goes-on', { page: issue.of.first - 1 }))]
      : []),
    ...(conforming ? [] : [paragraph('text', words('not-conforming'))]),
    ...(issue?.kind === 'consolidated' ? [paragraph('text', words('consolidated-numbers'))] : []),
    ...(meeting.provenance === undefined ? [] : [paragraph('provenance', said(meeting.provenance))]),
  ];
  const root = markLanguages(rootOf(children), language);
  return { root, style, details: packDetails(context, audience, marks, 'cover') };
}

/** One line of the contents: where it leads, and what it says. */
export interface ContentsEntry {
  /** Id of a part of the pack. */
  readonly target: string;
  readonly number?: string;
  readonly text: string;
  readonly depth: 1 | 2;
}

/** The contents of the pack: each entry leads to a part, and prints the number of its first page. */
export function contentsTree(
  context: PackContext,
  audience: Audience,
  marks: readonly PageMark[],
  entries: readonly ContentsEntry[],
): Written {
  const { words, style } = context;
  const { logo: _, ...plain } = style;
  const children: Block[] = [
    title(words('contents')),
    paragraph('subtitle', meetingName(context)),
    {
      type: 'contents',
      title: '',
      entries: entries.map(({ depth, ...entry }) => ({ ...entry, depth: depth + 1 })),
    },
  ];
  const details = packDetails(context, audience, marks, 'contents');
  return { root: rootOf(children), style: plain, details };
}

function rootOf(children: readonly Block[]): Root {
  return { type: 'root', children, footnotes: [] };
}

function title(value: string): Heading {
  return { type: 'heading', depth: 1, role: 'title', children: [{ type: 'text', value }] };
}

function paragraph(role: Paragraph['role'], value: string): Paragraph {
  return { type: 'paragraph', role, indent: 0, children: [{ type: 'text', value }] };
}

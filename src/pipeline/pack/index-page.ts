import type { Audience } from '../../exemption/withheld.ts';
import { inLanguage } from '../../schema/in-language.ts';
import { fileLinks } from './file-links.ts';
import { escapeHtml, listingShell } from './listing-shell.ts';
import type { ListedItem, MadePack, PackFile } from './made-pack.ts';
import type { PackContext } from './pack-context.ts';
import { bodyTitle, meetingDate, packSubtitle } from './pack-details.ts';
import type { PackVocabulary } from './pack-words.ts';

/** A page that lists a pack for publishing: one file, nothing fetched, to be read with or without a style sheet. */
export function indexPage(
  { audience, files, items }: MadePack,
  context: PackContext,
  draft: boolean,
): string {
  const { words } = context;
  const whole = files.filter(
    ({ item, kind }) => item === undefined && (kind === 'pack' || kind === 'agenda'),
  );
  const business = items.map((item): ListedMatter => {
    const { number, title, state } = item;
    const notes = state === 'ready' || state === 'none' ? [] : [words(`state-${state}`)];
    return {
      number,
      title,
      facts: [...pagesOf(item, words), ...notes],
      files: files.filter((file) => file.item === number),
    };
  });
  const subtitle = packSubtitle(context, audience);
  return listingPage({ audience, subtitle, draft, whole }, business, context);
}

function pagesOf({ range }: ListedItem, words: PackVocabulary): readonly string[] {
  if (!range) return [];
  const stretches = [range, ...(range.more ?? [])].map(({ from, to }) =>
    from === to ? words('page', { page: from }) : words('pages', { from, to }),
  );
  return [stretches.join('; ')];
}

/** What a page says above the meeting's business. */
export interface MeetingListing {
  readonly audience: Audience;
  readonly subtitle: string;
  readonly draft: boolean;
  /** Files of the whole meeting. */
  readonly whole: readonly PackFile[];
}

/** One matter of a meeting with what there is of it. */
export interface ListedMatter {
  readonly number: string;
  readonly title: string;
  /** Short notes under its title: its pages, what became of it. */
  readonly facts: readonly string[];
  readonly files: readonly PackFile[];
}

/** A page of links to the files of a meeting: those of the whole of it, then those of each matter. */
export function listingPage(
  { audience, subtitle, draft, whole }: MeetingListing,
  business: readonly ListedMatter[],
  context: PackContext,
): string {
  const { words, authority, options, style } = context;
  const { language } = options;
  const head = {
    organisation: inLanguage(authority.name, language),
    title: `${bodyTitle(context)}, ${meetingDate(context)}`,
    subtitle,
    draft,
    open: audience === 'public',
  };
  const body = [
    `<h2>${escapeHtml(words('listing-whole'))}</h2>`,
    fileLinks(whole, words),
    `<h2>${escapeHtml(words('listing-caption'))}</h2>`,
    `<ol class="business">\n${business.map((matter) => matterLine(matter, words)).join('\n')}\n</ol>`,
  ];
  return listingShell(head, [], body, style, language);
}

function matterLine({ number, title, facts, files }: ListedMatter, words: PackVocabulary): string {
  const notes = facts.length === 0 ? '' : `<p>${escapeHtml(facts.join(' · '))}</p>`;
  return `<li><span class="number">${escapeHtml(number)}</span><div><h3>${escapeHtml(title)}</h3>${notes}${fileLinks(files, words)}</div></li>`;
}

import type { Language } from '../../schema/in-language.ts';
import type { PageLinks } from '../../writers/html/page-links.ts';
import { packWords } from './pack-words.ts';

/** The listing of every folder that is published. */
export const LISTING = 'index.html';

/** What stands above a page straight under its listing. */
export function trailToListing(language: Language): NonNullable<PageLinks['trail']> {
  return [{ href: LISTING, text: packWords(language)('trail-listing') }];
}

/** What stands above the page of an item's paper: the listing and the agenda. */
export function trailToAgenda(language: Language): NonNullable<PageLinks['trail']> {
  return [...trailToListing(language), { href: 'agenda.html', text: packWords(language)('agenda') }];
}

import { escapeHtml } from './listing-shell.ts';
import type { PackVocabulary } from './pack-words.ts';

/** A finished file as links name it. */
export interface ListedFile {
  readonly path: string;
  readonly title: string;
  readonly format: string;
  readonly bytes: Uint8Array;
  readonly pages?: number;
}

/**
 * Files as a list of HTML, a line for each paper, its web page first: "Report (also as PDF, 14 pages, 130 kB)". What will
 * come is said before it is fetched; nothing for no files.
 */
export function fileLinks(files: readonly ListedFile[], words: PackVocabulary): string {
  const papers = new Map<string, ListedFile[]>();
  for (const file of files) {
    const name = `${file.path.replace(/\.\w+$/, '')} ${file.title}`;
    papers.set(name, [...(papers.get(name) ?? []), file]);
  }
  if (papers.size === 0) return '';
  const lines = [...papers.values()].map((versions) => `<li>${paperLine(versions, words)}</li>`);
  return `<ul class="files">${lines.join('')}</ul>`;
}

function paperLine(versions: readonly ListedFile[], words: PackVocabulary): string {
  const page = versions.find(({ format }) => format === 'html');
  if (!page) return versions.map((file) => wholeLink(file, words)).join('<br>');
  const others = versions.filter((file) => file !== page);
  const link = `<a href="${addressOf(page)}">${escapeHtml(page.title)}</a>`;
  if (others.length === 0) return link;
  const also = others.map((file) => {
    const facts = factsOf(file, words);
    const said = escapeHtml(`${file.title}: ${facts}`);
    return `<a href="${addressOf(file)}" aria-label="${said}">${escapeHtml(facts)}</a>`;
  });
  return `${link} (${escapeHtml(words('also-as'))} ${also.join('; ')})`;
}

/** "Report (Word, 14 pages, 130 kB)", all of it the link. */
function wholeLink(file: ListedFile, words: PackVocabulary): string {
  return `<a href="${addressOf(file)}">${escapeHtml(`${file.title} (${factsOf(file, words)})`)}</a>`;
}

function factsOf({ format, pages, bytes }: ListedFile, words: PackVocabulary): string {
  return [
    format === 'docx' ? 'Word' : format.toUpperCase(),
    ...(pages === undefined ? [] : [pages === 1 ? words('pages-1') : words('pages-n', { count: pages })]),
    sizeWords(bytes.length),
  ].join(', ');
}

function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${Math.round(bytes / 100_000) / 10} MB`;
}

const addressOf = ({ path }: ListedFile) => escapeHtml(path.split('/').map(encodeURIComponent).join('/'));

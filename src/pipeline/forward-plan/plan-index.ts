import { inLanguage } from '../../schema/in-language.ts';
import { houseStyleOf } from '../../style/house-style-of.ts';
import type { ForwardPlanContext } from '../../templating/forward-plan-context.ts';
import {
  dayWords,
  issueWords,
  kindWords,
  statusLines,
} from '../../templating/view/forward-plan/plan-tables.ts';
import { fileLinks } from '../pack/file-links.ts';
import { escapeHtml, listingShell } from '../pack/listing-shell.ts';
import { packWords } from '../pack/pack-words.ts';
import type { PlanFile } from './plan-file.ts';

/** A page that lists one issue for publishing: its files, and its matters at a glance. One file, nothing fetched. */
export function planIndex(
  context: ForwardPlanContext,
  title: string,
  files: readonly PlanFile[],
  draft: boolean,
): string {
  const { authority, language, words } = context;
  const style = houseStyleOf(authority, { name: authority.name, numbering: { scheme: 'none' } });
  const head = {
    organisation: inLanguage(authority.name, language),
    title,
    subtitle: words('plan-subtitle', { issue: issueWords(context.issue, context) }),
    draft,
    open: true,
  };
  const front = context.provenance.map((one) => `<p class="provenance">${escapeHtml(one)}</p>`);
  const body = [
    fileLinks(files, packWords(language)),
    `<h2 id="glance">${escapeHtml(words('plan-glance'))}</h2>`,
    glance(context),
  ];
  return listingShell(head, front, body, style, language);
}

function glance(context: ForwardPlanContext): string {
  const { words, entries } = context;
  if (entries.length === 0) return `<p>${escapeHtml(words('plan-nothing'))}</p>`;
  const heads = [
    'plan-column-date',
    'plan-column-matter',
    'plan-column-kind',
    ...(context.last ? (['plan-column-status'] as const) : []),
  ] as const;
  const head = heads.map((key) => `<th scope="col">${escapeHtml(words(key))}</th>`).join('');
  const rows = entries.map((entry) => {
    const cell = (lines: readonly string[]) => `<td>${lines.map(escapeHtml).join('<br>')}</td>`;
    const date = entry.period === '' ? dayWords(entry.date, context) : entry.period;
    return `<tr>${cell([date])}<th scope="row">${escapeHtml(entry.title)}</th>${cell(kindWords(entry, context))}${context.last ? cell(statusLines(entry, context)) : ''}</tr>`;
  });
  return `<table aria-labelledby="glance">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

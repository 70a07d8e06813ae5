import { inLanguage } from '../../schema/in-language.ts';
import { houseStyleOf } from '../../style/house-style-of.ts';
import type { ForwardPlanContext } from '../../templating/forward-plan-context.ts';
import {
  dayWords,
  issueWords,
  kindWords,
  statusLines,
} from '../../templating/view/forward-plan/plan-tables.ts';
import { escapeHtml, styleSheet } from '../pack/index-page.ts';
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
  const { accent } = houseStyleOf(authority, { name: authority.name, numbering: { scheme: 'none' } }).colours;
  const name = inLanguage(authority.name, language);
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(`${title}: ${name}`)}</title>`,
    `<style>${styleSheet(accent)}</style>`,
  ];
  const body = [
    '<main>',
    `<p class="authority">${escapeHtml(name)}</p>`,
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(words('plan-subtitle', { issue: issueWords(context.issue, context) }))}</p>`,
    ...context.provenance.map((one) => `<p>${escapeHtml(one)}</p>`),
    ...(draft ? [`<p class="draft"><strong>${escapeHtml(packWords(language)('draft'))}</strong></p>`] : []),
    `<ul>${files.map((file) => `<li>${link(file)}</li>`).join('')}</ul>`,
    `<h2 id="glance">${escapeHtml(words('plan-glance'))}</h2>`,
    glance(context),
    '</main>',
  ];
  const tag = language === 'cy' ? 'cy-GB' : 'en-GB';
  return `<!doctype html>\n<html lang="${tag}">\n<head>\n${head.join('\n')}\n</head>\n<body>\n${body.join('\n')}\n</body>\n</html>\n`;
}

function link({ path, title, format, bytes }: PlanFile): string {
  const kind = { pdf: 'PDF', docx: 'Word', yaml: 'YAML', html: 'HTML', json: 'JSON' }[format];
  const size = `${Math.max(1, Math.round(bytes.length / 1000))} kB`;
  return `<a href="${escapeHtml(encodeURIComponent(path))}">${escapeHtml(`${title} (${kind}, ${size})`)}</a>`;
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

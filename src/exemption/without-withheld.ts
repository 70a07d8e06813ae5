import type { ExemptBlock, ReplaceExemptBlocks } from '../calculators/inheritance/exempt-blocks.ts';
import type { Exemption, ExemptTarget } from '../calculators/inheritance/exempt-targets.ts';
import type { Case } from '../schema/case.ts';
import { eachField, type Field } from '../schema/each-field.ts';
import { entrySegments, idOf } from '../schema/entry-segments.ts';
import { inLanguage } from '../schema/in-language.ts';
import type { MarkdownTools } from './markdown-tools.ts';
import { plainMarkdown } from './plain-markdown.ts';
import type { Withheld } from './withheld.ts';

/** What decides what the public reads. */
interface Withholding {
  readonly fields: readonly Field[];
  readonly targets: readonly ExemptTarget[];
  readonly blocks: readonly ExemptBlock[];
  readonly withheldFigures: ReadonlyMap<string, Exemption>;
  readonly placeholder: (entry: Exemption, path: string) => Withheld;
  readonly tools: MarkdownTools;
}

/** The case without what is withheld, and every string that was taken out of it. */
export interface WithoutWithheld {
  readonly data: unknown;
  readonly removed: readonly string[];
}

/** What the public reads in place of an exempt block that no entry of the `exempt` list answers for. */
const UNANSWERED = { en: 'Exempt information.', cy: 'Gwybodaeth esempt.' } as const;

/** Takes out of a case whatever is withheld, exempt blocks within texts included. */
export function withoutWithheld(input: Case, withholding: Withholding): WithoutWithheld {
  const owners = new Map<string, Exemption>();
  for (const { entry, paths } of withholding.targets)
    for (const path of paths) if (!owners.has(path)) owners.set(path, entry);
  const removed: string[] = withholding.blocks.map(({ markdown }) => markdown);
  const { fields } = withholding;
  const texts = publicTexts(withholding);
  const reduced = aboutTheCaseReduced(input, withholding);
  if (owners.size === 0 && texts.size === 0) return { data: reduced, removed };
  const data = rebuilt(reduced, '', (value, path) => {
    const entry = owners.get(path);
    if (entry) {
      removed.push(...wordsUnder(path, fields));
      const { withheld } = withholding.placeholder(entry, path);
      const figures = figuresIn(value);
      const placeholder = figures > 0 ? { ...withheld, figures } : withheld;
      return { value: { ...kept(value, path), withheld: placeholder } };
    }
    const text = texts.get(path);
    return text === undefined ? undefined : { value: text };
  });
  return { data, removed };
}

/** The case with every exempt block opened, as the restricted audience reads it. */
export function unwrapBlocks(input: Case, replaceExemptBlocks: ReplaceExemptBlocks): unknown {
  const texts = new Map<string, string>();
  for (const { kind, text, at } of eachField(input))
    if (kind === 'markdown' && text.includes(':::'))
      texts.set(
        at,
        replaceExemptBlocks(text, () => undefined),
      );
  if (texts.size === 0) return input;
  return rebuilt(input, '', (_, path) => {
    const text = texts.get(path);
    return text === undefined ? undefined : { value: text };
  });
}

/** Texts with exempt blocks, by where they stand, with the public words in place of the blocks. */
function publicTexts({ fields, targets, tools }: Withholding): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { kind, text, path, at, language: written } of fields) {
    if (kind !== 'markdown' || !text.includes(':::')) continue;
    const entryOf = (id: string) =>
      targets.find(({ blocks }) => blocks.some((block) => block.id === id && block.field === path))?.entry;
    const replaced = tools.replaceExemptBlocks(text, (id, content) => {
      const words = entryOf(id)?.replacement ?? UNANSWERED;
      return inParagraphs(inLanguage(words, written), tools.countNumberedParagraphs(content));
    });
    if (replaced !== text) texts.set(at, replaced);
  }
  return texts;
}

/** Public words in as many paragraphs as they stand for; quoted where they stand for none, since that takes no number. */
function inParagraphs(words: string, count: number): string {
  const paragraph = plainMarkdown(words);
  if (count === 0) return `> ${paragraph}`;
  return Array.from({ length: count }, () => paragraph).join('\n\n');
}

/**
 * Lists about the case, as far as the public reads them: of the `exempt` list what the law has published, of
 * clearances all but the hash (which could confirm a guess), of additions those to public parts, and no answers
 * to rules. Stated totals go with the totals they repeat.
 */
function aboutTheCaseReduced(input: Case, withholding: Withholding): unknown {
  const { answers: _, exempt, clearances, added, tables, ...rest } = input;
  const withheldPaths = withholding.targets.flatMap(({ paths, named }) => [...paths, ...named]);
  const concernsPublic = (target: string) =>
    !withheldPaths.some(
      (path) => path === target || target.startsWith(`${path}.`) || path.endsWith(`.${target}`),
    );
  return {
    ...rest,
    ...(exempt && { exempt: exempt.map(({ target: _, publish_totals: __, ...open }) => open) }),
    ...(clearances && { clearances: clearances.map(({ hash: _, ...open }) => open) }),
    ...(added && { added: added.filter(({ target }) => concernsPublic(target)) }),
    ...(tables && { tables: tables.map((table) => withoutStated(table, withholding)) }),
  };
}

function withoutStated(table: NonNullable<Case['tables']>[number], { withheldFigures }: Withholding) {
  if (!table.totals) return table;
  const totals = table.totals.map((total) => {
    const withheld = Object.keys(total.stated ?? {}).some((column) =>
      withheldFigures.has(`tables.${table.id}.${total.id}.${column}`),
    );
    if (!withheld) return total;
    const { stated: _, ...rest } = total;
    return rest;
  });
  return { ...table, totals };
}

/** What a placeholder keeps of a list entry: what says which entry it is and, for a table row, where it stands. */
function kept(value: unknown, path: string): object {
  if (typeof value !== 'object' || value === null) return {};
  const id = idOf(value);
  const row = /^tables\.[^.]+\.rows\.[^.]+$/.test(path) && 'group' in value ? { group: value.group } : {};
  const outcome = path.includes('.outcomes.') && 'recommendation' in value ? value.recommendation : undefined;
  return {
    ...(id === undefined ? {} : { id }),
    ...row,
    ...(outcome === undefined ? {} : { recommendation: outcome }),
  };
}

/** How many blocks within a value take a number as a figure. */
function figuresIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if ('title' in value && ('picture' in value || 'chart' in value)) return 1;
  return Object.values(value).reduce((sum: number, inner) => sum + figuresIn(inner), 0);
}

/** A copy of a value in which `change` may put another in the place of any part, by its path. */
function rebuilt(
  value: unknown,
  path: string,
  change: (value: unknown, path: string) => { readonly value: unknown } | undefined,
): unknown {
  const changed = change(value, path);
  if (changed) return changed.value;
  const below = (segment: string) => (path === '' ? segment : `${path}.${segment}`);
  if (Array.isArray(value)) {
    const segments = entrySegments(value);
    return value.map((entry: unknown, index) =>
      rebuilt(entry, below(segments[index] ?? String(index)), change),
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, rebuilt(inner, below(key), change)]),
  );
}

function wordsUnder(path: string, fields: readonly Field[]): string[] {
  return fields.filter(({ at }) => at === path || at.startsWith(`${path}.`)).map(({ text }) => text);
}

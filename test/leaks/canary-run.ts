import { openWorkspace } from '../../src/cli/workspace.ts';
import type { Audience } from '../../src/exemption/withheld.ts';
import type { FileToSearch } from '../../src/leaks/leak.ts';
import { makePaper } from '../../src/pipeline/make-paper.ts';
import { prepareCase } from '../../src/pipeline/prepare-case.ts';
import type { PreparedCase } from '../../src/pipeline/prepared-case.ts';
import type { Workspace } from '../../src/pipeline/workspace.ts';
import { addressBook } from '../../src/schema/addresses.ts';
import { eachField, type Field } from '../../src/schema/each-field.ts';
import type { Language } from '../../src/schema/in-language.ts';
import { supportedKinds } from '../../src/templating/document-kinds.ts';
import { DAY, ROOT } from '../cases/render-cases.ts';
import { FULL_CASE } from '../exemption/full-case.ts';
import { caseWith } from '../rules/smallest-case.ts';

export const WORKSPACE: Workspace = openWorkspace(ROOT);

/** Fields that decide what the case is; whatever is withheld, a paper is headed by them. */
const STRUCTURAL =
  /^(?:id|authority|kind|status|version|body|title)$|^(?:exempt|answers|clearances|added)(?:\.|$)/;

/** Fields that name another thing of the case or the authority, so that other words would break the reference. */
const REFERENCES = /\.(?:delegation\.(?:to|scope)|target|basis|cost|for)$|^body$/;

/** Every field of the case that may be exempt, with words in each kind of place. */
export const FIELDS: readonly Field[] = eachField(caseWith(FULL_CASE)).filter(
  ({ at }) => !STRUCTURAL.test(at) && !REFERENCES.test(at),
);

/** Every path that may be withheld: fields, entries, lists, amounts. */
export const TARGETS: readonly string[] = [...addressBook(caseWith(FULL_CASE)).byPath.keys()].filter(
  (path) => !STRUCTURAL.test(path) && !/(?:^|\.)(?:id|kind|verb|recommendation)$/.test(path),
);

/** A word that no paper has by itself, made from a number: letters only, so that it is told from every other. */
export function canary(field: number, seed: number): string {
  const consonants = 'bcdfghjklmnpqrstvwxz';
  const vowels = 'aeiou';
  let word = '';
  for (
    let rest = field * 4099 + seed * 1_000_003 + 17;
    rest > 0 || word.length < 9;
    rest = Math.floor(rest / 20)
  )
    word += consonants.charAt(rest % 20) + vowels.charAt((rest + word.length) % 5);
  return `Q${word.slice(0, 11)}q`;
}

/** The case with a canary in every field, and these parts withheld, as the text of its file. */
export function canaryCase(
  seed: number,
  authority: string,
  targets: readonly string[],
  blocks: readonly number[],
): string {
  const keys = FIELDS.reduce<unknown>((value, { at, kind, text }, index) => {
    const word = canary(index, seed);
    const block = kind === 'markdown' && blocks.includes(index) && !text.includes(':::');
    const words = block
      ? `${text}\n\n:::exempt{#block-${index}}\nHeld: ${word}.\n:::\n\nOpen.`
      : text.includes(':::')
        ? text.replace('Within.', `Within ${word}.`)
        : `${text.replace(/\.$/, '')} ${word}`;
    return withField(value, at.split('.'), words);
  }, FULL_CASE);
  const exempt = [...targets, ...blocks.map((index) => `block-${index}`), 'inner'].map((target, index) => ({
    id: `held-${index + 1}`,
    target,
    paragraphs: [3],
    reason: 'Business affairs.',
    public_interest: 'The harm outweighs the interest.',
    replacement: 'Exempt under paragraph 3.',
  }));
  const head = {
    id: 'canaries',
    authority,
    kind: 'cabinet-report',
    status: 'draft',
    version: '0.1',
    title: 'A case of canaries',
  };
  return JSON.stringify({ ...head, ...(keys as object), exempt });
}

/** The value with `words` at a path, list entries by id. */
export function withField(value: unknown, path: readonly string[], words: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return words;
  if (Array.isArray(value)) {
    const at = value.findIndex((entry: unknown) => (entry as { id?: string }).id === first);
    const index = at < 0 ? Number(first) : at;
    return value.map((entry: unknown, i) => (i === index ? withField(entry, rest, words) : entry));
  }
  const mapping = value as Readonly<Record<string, unknown>>;
  return { ...mapping, [first]: withField(mapping[first], rest, words) };
}

/** The case read and calculated. */
export function prepared(text: string): PreparedCase {
  const { prepared: found, diagnostics } = prepareCase({ file: 'data/cases/canaries.yaml', text }, WORKSPACE);
  if (!found) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
  return found;
}

/** One of the papers that the case supports, for one audience, whatever rules it breaks, by the line that renders it. */
export async function rendered(
  of: PreparedCase,
  audience: Audience,
  which: number,
  language: Language = 'en',
): Promise<readonly FileToSearch[]> {
  const kinds = supportedKinds(of.case, of.authority);
  const kind = kinds[which % kinds.length];
  if (kind === undefined) throw new Error('the case supports no paper');
  const options = { kind, audience, language, date: DAY, marks: ['DRAFT'] } as const;
  const { files } = await makePaper(of, options, ['docx', 'pdf', 'html'], WORKSPACE);
  return files.map(({ format, bytes }) => ({ name: `${kind}.${format}`, bytes }));
}

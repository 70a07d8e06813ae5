import type { Figure, Figures } from '../calculators/figure.ts';
import {
  type ExemptBlock,
  exemptBlocks,
  type ReplaceExemptBlocks,
} from '../calculators/inheritance/exempt-blocks.ts';
import { type ExemptTarget, exemptTargets } from '../calculators/inheritance/exempt-targets.ts';
import { withheldFigures } from '../calculators/inheritance/withheld-figures.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Readable } from '../exemption/redact.ts';
import type { Case } from '../schema/case.ts';
import { eachField, type Field } from '../schema/each-field.ts';
import { entrySegments } from '../schema/entry-segments.ts';
import type { AlsoPublic } from './also-public.ts';
import type { SecretSource } from './secret.ts';
import { textsIn } from './texts-in.ts';

/** A case that may withhold something, and what is needed to know what. */
export interface CaseToKeep {
  readonly case: Case;
  readonly figures: Figures;
  /** The case as the public reads it. It is not trusted: what an entry names is a secret even if it is still there. */
  readonly readable: Pick<Readable, 'data' | 'figures'>;
  readonly replaceExemptBlocks: ReplaceExemptBlocks;
  readonly placeOf?: (path: string) => Place | undefined;
  /** Set where the whole matter is withheld, as under an item in private: the id of what withholds it. */
  readonly wholly?: string;
  /** What of a matter withheld whole someone answers for, as its item says. */
  readonly allow?: readonly { readonly target: string }[];
}

/** Lists about the case, which no public paper prints as they stand. */
const ABOUT_THE_CASE = /^(?:answers|clearances|added|exempt)\./;

/** What the public reads even of a matter taken in private: the notice that it will be, why, and what it is part of. */
const PUBLIC_BY_LAW = /^(?:private_meeting|exempt|answers|clearances|added)\.|^provenance(?:\.|$)/;

/** Whose report it is, which the agenda and the notice of the decision print even of a matter taken in private. */
const WHOSE_REPORT = /^report_of\.[^.]+\.(?:office|team)(?:\.|$)/;

/** Values that are no words but are printed, and tell something: days, addresses. */
const TELLING_VALUE = /^\d{4}-\d{2}-\d{2}$|@|^https?:/;

/** What may not be read, and what is read anyway. */
export interface Kept {
  readonly secret: readonly SecretSource[];
  readonly open: AlsoPublic;
}

/** The same of a case, field by field. */
export interface KeptOfCase extends Kept {
  /** What the public reads of it, exempt blocks left out. */
  readonly fields: readonly PublicField[];
}

/** Words that the public reads, by where they stand in the file. */
export type PublicField = Pick<Field, 'at' | 'text'>;

/**
 * Everything in a case that the public may not read: what the entries of its `exempt` list name, what exempt blocks
 * hold, the figures that go with them, and whatever else the public's case no longer has.
 */
export function keptOf(kept: CaseToKeep): KeptOfCase {
  const fields = eachField(kept.case);
  const blocks = exemptBlocks(fields, kept.replaceExemptBlocks);
  const targets = exemptTargets(kept.case, kept.figures, blocks);
  const parts = [
    ...wordsOf(kept, fields, targets),
    ...valuesOf(kept, fields, targets),
    ...blocks.map((block) => blockSource(block, targets, kept)),
  ];
  const { secret, open } = figuresOf(kept, targets);
  const shown = publicFields(kept, fields, targets);
  const texts = [
    ...shown.map(({ text }) => text),
    ...targets.flatMap(({ entry: { allow: _, ...entry } }) => textsIn({ ...entry, target: '' })),
  ];
  return {
    secret: [...parts, ...secret].map((source) => answered(source, kept)),
    open: { texts, figures: open },
    fields: shown,
  };
}

/** The source, with what its entry says of it: that it may be read elsewhere, or that the whole matter is withheld. */
function answered(source: SecretSource, { case: { exempt }, wholly, allow }: CaseToKeep): SecretSource {
  const own = exempt?.find(({ id }) => id === source.entry);
  const allowed = [...(own?.allow ?? []), ...(allow ?? [])].some(({ target }) =>
    `${source.path}.`.startsWith(`${target}.`),
  );
  return { ...source, ...(allowed && { allowed }), ...(wholly !== undefined && !own && { wholly: true }) };
}

/** The words under what an entry names, and those that are gone from the public's case for another reason. */
function wordsOf(
  kept: CaseToKeep,
  fields: readonly Field[],
  targets: readonly ExemptTarget[],
): readonly SecretSource[] {
  const entryOf = ownership(targets, undefined);
  return fields.flatMap(({ at, text }): SecretSource[] => {
    const own = entryOf(at);
    const entry = own ?? kept.wholly;
    if (kept.wholly !== undefined && PUBLIC_BY_LAW.test(at)) return [];
    if (kept.wholly !== undefined && own === undefined && WHOSE_REPORT.test(at)) return [];
    if (
      entry === undefined &&
      (ABOUT_THE_CASE.test(at) || typeof valueAt(kept.readable.data, at) === 'string')
    )
      return [];
    return [{ path: at, entry: entry ?? '', words: text, ...placed(at, kept) }];
  });
}

/** Days and addresses under what an entry names. */
function valuesOf(
  kept: CaseToKeep,
  fields: readonly Field[],
  targets: readonly ExemptTarget[],
): readonly SecretSource[] {
  const known = new Set(fields.map(({ at }) => at));
  const paths = new Set(targets.flatMap((target) => target.paths));
  return [...(kept.wholly === undefined ? paths : [''])].flatMap((path) =>
    leavesUnder(valueAt(kept.case, path), path)
      .filter((leaf) => TELLING_VALUE.test(leaf.text) && !known.has(leaf.path))
      .map((leaf) => ({
        path: leaf.path,
        entry: ownership(targets, kept.wholly)(leaf.path) ?? '',
        words: leaf.text,
        ...placed(leaf.path, kept),
      })),
  );
}

function blockSource(block: ExemptBlock, targets: readonly ExemptTarget[], kept: CaseToKeep): SecretSource {
  const owner = targets.find(({ blocks }) =>
    blocks.some(({ id, field }) => id === block.id && field === block.field),
  );
  return { path: block.at, entry: owner?.entry.id ?? '', words: block.markdown, ...placed(block.at, kept) };
}

function figuresOf(
  kept: CaseToKeep,
  targets: readonly ExemptTarget[],
): { readonly secret: readonly SecretSource[]; readonly open: readonly Figure[] } {
  const withheld = withheldFigures(kept.figures, targets);
  const secret: SecretSource[] = [];
  const open: Figure[] = [];
  for (const [path, figure] of kept.figures) {
    const shown = kept.readable.figures.get(path);
    const instead = shown && 'withheld' in shown ? shown.withheld.id : undefined;
    const entry = withheld.get(path)?.id ?? kept.wholly ?? instead;
    if (entry === undefined) open.push(figure);
    else secret.push({ path, entry, figure, ...placed(figure.statedAt?.[0] ?? path, kept) });
  }
  return { secret, open };
}

/** What the public reads of the case, exempt blocks left out. */
function publicFields(
  kept: CaseToKeep,
  fields: readonly Field[],
  targets: readonly ExemptTarget[],
): readonly PublicField[] {
  const entryOf = ownership(targets, undefined);
  return fields.flatMap(({ at, text }) => {
    if (
      kept.wholly !== undefined &&
      !/^(?:private_meeting|provenance)(?:\.|$)/.test(at) &&
      !WHOSE_REPORT.test(at)
    )
      return [];
    if (ABOUT_THE_CASE.test(at) || entryOf(at) !== undefined) return [];
    return [{ at, text: text.includes(':::') ? kept.replaceExemptBlocks(text, () => '') : text }];
  });
}

/** Finds the entry that withholds a path, or anything it stands under. */
function ownership(
  targets: readonly ExemptTarget[],
  wholly: string | undefined,
): (path: string) => string | undefined {
  const owners = new Map<string, string>();
  for (const { entry, paths } of targets)
    for (const path of paths) if (!owners.has(path)) owners.set(path, entry.id);
  return (path) => {
    for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
      const owner = owners.get(at);
      if (owner !== undefined) return owner;
    }
    return wholly;
  };
}

/** What stands at a path of a value, entries of lists by their ids. */
function valueAt(value: unknown, path: string): unknown {
  if (path === '') return value;
  let found = value;
  for (const segment of path.split('.')) {
    if (Array.isArray(found)) found = found[entrySegments(found).indexOf(segment)];
    else if (typeof found === 'object' && found !== null) found = Reflect.get(found, segment);
    else return undefined;
  }
  return found;
}

function leavesUnder(value: unknown, path: string): { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const below = (segment: string) => (path === '' ? segment : `${path}.${segment}`);
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([key, inner]) => leavesUnder(inner, below(key)));
  const segments = entrySegments(value);
  return value.flatMap((entry: unknown, index) => leavesUnder(entry, below(segments[index] ?? '')));
}

function placed(path: string, { placeOf }: CaseToKeep): { readonly place?: Place } {
  const place = placeOf?.(path);
  return place ? { place } : {};
}

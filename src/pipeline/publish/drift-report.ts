import { pagesWords } from '../../calculators/supplements/typed-pages.ts';
import type { Publication } from '../../schema/meeting-lock.ts';
import type { ChangedSource } from './changed-sources.ts';

/**
 * What is no longer as it was when a pack was published, for those who may read it all: sources, then papers and pages
 * that would be otherwise. `now` is the same pack made of what stands now, where it could be made; `next` is the number
 * of the next supplement.
 */
export function driftReport(
  then: Publication,
  changed: readonly ChangedSource[],
  now: Publication | undefined,
  { program, next }: { readonly program: string; readonly next: number },
): string {
  const what = then.supplement === undefined ? 'main pack' : `supplement ${then.supplement}`;
  const lines = [
    `The ${what} was published on ${then.published_on} and is never changed. Since then:`,
    ...changed.map((source) => `  ${changeWords(source)}`),
    ...(then.program === program ? [] : [`  ${then.program} made it, and this is ${program}`]),
    ...(now ? [...movedWords(then, now), ...otherFiles(then, now)] : ['  it can no longer be made']),
  ];
  return [
    ...lines,
    'To publish what has changed, list it in the meeting file under "supplements", with the reason, and run:',
    `  moothall publish MEETING --supplement ${next}`,
    'To leave things as they were published, undo the change.',
  ].join('\n');
}

/** "data/cases/bridge.yaml has changed (item 7, pages 45 to 52)". */
export function changeWords({ of, file, change, pages }: ChangedSource): string {
  const [, item] = /^item-(\d+)/.exec(of) ?? [];
  const name =
    file ?? (item === undefined ? NAMES[of] : `a source of item ${item} that is not for publication`) ?? of;
  const did = change === 'gone' ? 'is gone' : change === 'new' ? 'is new' : 'has changed';
  const where = [
    ...(item === undefined || file === undefined ? [] : [`item ${item}`]),
    ...(pages ? [pagesWords(pages)] : []),
  ];
  return `${name} ${did}${where.length > 0 ? ` (${where.join(', ')})` : ''}`;
}

const NAMES: Readonly<Record<string, string>> = {
  meeting: 'the meeting file',
  authority: 'the authority file',
  registers: 'a register',
  templates: 'a template',
};

function movedWords(then: Publication, now: Publication): readonly string[] {
  const was = new Map(then.items.flatMap(({ parts = [] }) => parts).map((part) => [part.key, part]));
  const is = now.items.flatMap(({ number, parts = [] }) => parts.map((part) => ({ ...part, number })));
  const keys = new Set(is.map(({ key }) => key));
  const moved = is.flatMap(({ key, number, prints, ...pages }): string[] => {
    const before = was.get(key);
    if (!before) return [`  item ${number} has a paper that was not published`];
    if (before.from !== pages.from || before.to !== pages.to)
      return [`  ${pagesWords(before)}, of item ${number}, would be ${pagesWords(pages)}`];
    return before.prints === prints
      ? []
      : [`  ${pagesWords(before)}, of item ${number}, would read otherwise`];
  });
  const gone = then.items.flatMap(({ number, parts = [] }) =>
    parts
      .filter(({ key }) => !keys.has(key))
      .map((part) => `  ${pagesWords(part)}, of item ${number}, would be gone`),
  );
  return [...moved, ...gone];
}

function otherFiles({ files: then }: Publication, { files: now }: Publication): readonly string[] {
  return (['public', 'restricted'] as const).flatMap((audience) => {
    const was = new Map((then[audience] ?? []).map(({ path, sha256 }) => [path, sha256]));
    const other = (now[audience] ?? []).filter(({ path, sha256 }) => was.get(path) !== sha256);
    return other.length === 0
      ? []
      : [`  ${audience} files that would be otherwise: ${other.map(({ path }) => path).join(', ')}`];
  });
}

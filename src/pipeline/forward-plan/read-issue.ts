import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type ForwardPlan, forwardPlanSchema } from '../../schema/forward-plan.ts';
import type { YamlSource } from '../../source/read-yaml.ts';
import { readAs } from '../read-as.ts';
import { readSource } from '../read-source.ts';
import { withPlaces } from '../with-places.ts';
import type { SourceFile } from '../workspace.ts';

/** An issue read back; undefined where it is damaged or no issue of this authority, with why at its line. */
export interface ReadIssue {
  readonly plan: ForwardPlan | undefined;
  readonly source: YamlSource;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads an issue that was published before: its shape, whose it is, its day, and that no entry stands in it twice. */
export function readIssue(file: SourceFile, authority: string | undefined, date: string): ReadIssue {
  const source = readSource(file);
  const other = notAnIssue(source);
  if (other) return { plan: undefined, source, diagnostics: [other] };
  const { value, diagnostics } = readAs(source, forwardPlanSchema);
  if (!value) return { plan: undefined, source, diagnostics };
  const faults = withPlaces(
    [...foreign(value, authority), ...later(value, date), ...repeated(value)],
    source,
  );
  return { plan: faults.length === 0 ? value : undefined, source, diagnostics: faults };
}

/** A file of another kind, as a record of what was published, is told once and not key by key. */
function notAnIssue({ value, placeOf, file }: YamlSource): Diagnostic | undefined {
  if (value === undefined) return undefined;
  const found = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  if (found === 'forward-plan') return undefined;
  const start = { file, line: 1, column: 1, offset: 0, endOffset: 1 };
  return {
    ...COMMON,
    path: 'kind',
    place: (found === undefined ? undefined : placeOf(['kind'])) ?? start,
    message: 'This file is no issue of a forward plan, so that nothing can be compared with it.',
    expected: 'kind: forward-plan',
    mend: 'Name with --since the forward-plan.yaml of the last issue, or its file in data/forward-plans.',
  };
}

const COMMON = { rule: 'FWP-01', severity: 'error', source: 'house rule' } as const;

function foreign({ authority: found }: ForwardPlan, authority: string | undefined): Diagnostic[] {
  if (authority === undefined || found === authority) return [];
  return [
    {
      ...COMMON,
      path: 'authority',
      message: `This is an issue of the forward plan of "${found}", not of "${authority}".`,
      found,
      expected: authority,
      mend: 'Name the last issue of the same authority with --since.',
    },
  ];
}

function later({ published_on: found }: ForwardPlan, date: string): Diagnostic[] {
  if (found <= date) return [];
  return [
    {
      ...COMMON,
      path: 'published_on',
      message: `This issue was published on ${found}, after ${date}, the day of the issue that is to follow it.`,
      found,
      expected: `${date} or earlier`,
      mend: 'Name an earlier issue with --since, or a later day with --date.',
    },
  ];
}

function repeated({ entries }: ForwardPlan): Diagnostic[] {
  const known = new Set<string>();
  return entries.flatMap(({ id }, index): Diagnostic[] => {
    if (!known.has(id)) {
      known.add(id);
      return [];
    }
    return [
      {
        ...COMMON,
        path: `entries.${index}`,
        message: `The entry "${id}" stands in this issue twice.`,
        found: id,
        mend: 'Restore the file as it was published.',
      },
    ];
  });
}

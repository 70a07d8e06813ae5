import type { Case } from '../../schema/case.ts';

/** One statement of a case on whether the decision can be called in. */
export interface CallInBox {
  readonly path: string;
  readonly answer: 'yes' | 'no';
  readonly reason: string | undefined;
  /** Whether the record has a waiver, which is a ground of its own; what a waiver needs is another rule's. */
  readonly isWaived?: boolean;
}

const words = (reason: string | { readonly en: string } | undefined) =>
  typeof reason === 'object' ? reason.en : reason;

/** The call-in boxes of a case: its own, those of each constituent, and the record of each decision. */
export function callInBoxes(input: Case): readonly CallInBox[] {
  const flags = [
    { path: 'call_in', flag: input.call_in },
    ...(input.authorities ?? []).map(({ id, call_in }) => ({
      path: `authorities.${id}.call_in`,
      flag: call_in,
    })),
  ];
  return flags.flatMap(({ path, flag }) =>
    flag ? [{ path, answer: flag.answer, reason: words(flag.reason) }] : [],
  );
}

/** What the record of one decision says of call-in; a waiver stands for a reason. */
export function recordedCallIn(
  path: string,
  decision: NonNullable<Case['decisions']>[string],
): readonly CallInBox[] {
  const record = decision.call_in;
  if (!record?.eligible) return [];
  const reason = words(record.reason ?? record.waiver?.reason);
  const isWaived = record.waiver !== undefined;
  return [{ path: `${path}.call_in`, answer: record.eligible, reason, isWaived }];
}

import type { Meeting } from '../../schema/meeting.ts';

export type Proceeding = NonNullable<Meeting['proceedings']>[number];
export type Motion = NonNullable<Proceeding['motions']>[number];

/** One motion with the item it was put under and the path where it stands. */
export interface MotionPut {
  readonly motion: Motion;
  readonly item: string;
  readonly path: string;
}

/** Every motion of a meeting, in the order of the file. */
export function motionsOf({ proceedings = [] }: Meeting): readonly MotionPut[] {
  return proceedings.flatMap(({ id, item, motions = [] }) =>
    motions.map((motion) => ({ motion, item, path: `proceedings.${id}.motions.${motion.id}` })),
  );
}

/** Everyone that a vote names, in the order for, against, abstained; none where it is not by name. */
export function namedIn(vote: Motion['vote']): readonly string[] {
  if (!vote || !('named' in vote)) return [];
  const { for: yes, against, abstained = [] } = vote.named;
  return [...yes, ...against, ...abstained];
}

/** Votes for, against and of neither; undefined where the vote is in words or not recorded. */
export function tallyOf(
  vote: Motion['vote'],
): { readonly for: number; readonly against: number; readonly abstained: number } | undefined {
  if (!vote || 'words' in vote) return undefined;
  if ('for' in vote) return { for: vote.for, against: vote.against, abstained: vote.abstained ?? 0 };
  const { for: yes, against, abstained = [] } = vote.named;
  return { for: yes.length, against: against.length, abstained: abstained.length };
}

/** Whoever moved, seconded, voted or cast a casting vote by name. */
export function actingIn({ mover, seconder, vote, casting_vote }: Motion): readonly string[] {
  const acting = [mover, seconder, ...namedIn(vote), casting_vote?.by];
  return [...new Set(acting.filter((id) => id !== undefined))];
}

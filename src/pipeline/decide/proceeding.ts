import type { Meeting } from '../../schema/meeting.ts';

/** What happened under one item: the matter of its minute. */
export type Proceeding = NonNullable<Meeting['proceedings']>[number];

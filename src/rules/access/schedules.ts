import type { Authority } from '../../schema/authority.ts';

type Nation = Authority['nation'];

/** The paragraphs of one nation's schedule of exempt information. */
export interface Schedule {
  readonly first: number;
  readonly last: number;
  readonly schedule: string;
  /** Paragraphs of the same Schedule that qualify those, and may be cited beside them. */
  readonly qualifying: readonly number[];
}

/** The schedule of each nation but Northern Ireland, whose paragraphs are taken from the register only. */
export const SCHEDULES: Readonly<Record<Exclude<Nation, 'northern_ireland'>, Schedule>> = {
  england: {
    first: 1,
    last: 7,
    schedule: 'Schedule 12A to the Local Government Act 1972, Part 1',
    qualifying: [8, 9, 10],
  },
  wales: {
    first: 12,
    last: 18,
    schedule: 'Schedule 12A to the Local Government Act 1972, Part 4',
    qualifying: [19, 20, 21, 22],
  },
  scotland: {
    first: 1,
    last: 15,
    schedule: 'Schedule 7A to the Local Government (Scotland) Act 1973',
    qualifying: [],
  },
};

/** The paragraph of a nation that describes what this paragraph of England does: Wales numbers the same seven from 12. */
export function paragraphFor(english: number, nation: Nation): number {
  return nation === 'wales' ? english + 11 : english;
}

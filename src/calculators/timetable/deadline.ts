import type { Calculated } from '../calculator.ts';
import { isWithinCalendar } from '../calendar.ts';
import type { Figure } from '../figure.ts';
import type { Problem } from '../problem.ts';

/** One day of a timetable, as it was reckoned from a day of the case. */
export interface Deadline {
  readonly path: string;
  readonly label: string;
  /** Undefined where it lies beyond the calendar it was counted by. */
  readonly date: string | undefined;
  /** 24-hour clock, where it ends at a moment of that day. */
  readonly time?: string;
  /** The day of the case it was reckoned from, and where that is typed. */
  readonly from: string;
  readonly at: string;
  readonly method: string;
  readonly inputs: readonly string[];
  readonly source: string;
  /** True where no bank holidays come into it. */
  readonly everyDay?: boolean;
}

/** The figures of deadlines, and one problem for each day from which some could not be reckoned. */
export function reckoned(deadlines: readonly Deadline[]): Required<Pick<Calculated, 'figures' | 'problems'>> {
  const figures: Figure[] = [];
  const problems = new Map<string, Problem>();
  for (const deadline of deadlines) {
    const { date, from, at, everyDay } = deadline;
    // A day outside the years of all dates has been reported where it is typed.
    if (!isWithinCalendar(from)) continue;
    if (date !== undefined) figures.push(figureOf(deadline, date));
    else
      problems.set(at, { kind: everyDay ? 'beyond-calendar' : 'beyond-bank-holidays', path: at, date: from });
  }
  return { figures, problems: [...problems.values()] };
}

function figureOf({ path, label, time, method, inputs, source }: Deadline, date: string): Figure {
  const value =
    time === undefined ? ({ kind: 'date', date } as const) : ({ kind: 'date', date, time } as const);
  return { path, label, value, basis: 'none', method, inputs, source, statedAt: [] };
}

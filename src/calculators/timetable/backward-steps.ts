import type { Deadline } from './deadline.ts';

/** A day, undefined where it lies beyond the calendar, and the path of the figure that gives it. */
interface Reached {
  readonly day: string | undefined;
  readonly path: string;
}

/** What one step adds to the plan, beside its name and label. */
type Step = Pick<Deadline, 'date' | 'method' | 'everyDay'> & { readonly source?: string };

/** The steps of a plan from its last day backwards; each is counted from the one before. */
export class BackwardSteps {
  readonly deadlines: Deadline[] = [];
  /** The day by which the next earlier step must be done. */
  last: Reached;
  readonly #start: { readonly day: string; readonly at: string };

  constructor(start: { readonly day: string; readonly at: string }) {
    this.#start = start;
    this.last = { day: start.day, path: start.at };
  }

  /** Adds the step `backward_plan.<name>`, counted from the last one. */
  add(name: string, label: string, step: Step): void {
    const path = `backward_plan.${name}`;
    const { day: from, at } = this.#start;
    this.deadlines.push({ source: 'house rule', ...step, path, label, from, at, inputs: [this.last.path] });
    this.last = { day: step.date, path };
  }
}

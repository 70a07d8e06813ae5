import type { Language } from '../../schema/in-language.ts';

/** What issue of a forward plan to make. */
export interface PlanOptions {
  /** The day the issue is published, `YYYY-MM-DD`: what the law counts from. */
  readonly date: string;
  readonly language: Language;
  /** What the issue is called; without it, its day. */
  readonly issue: string | undefined;
  /** Name and version of the program, for the manifest. */
  readonly program: string;
}

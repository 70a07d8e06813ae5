import type { Markdown } from '../markdown.ts';
import type { TemplateContext } from '../paper-context.ts';

/** What a helper knows beside its arguments. */
export interface HelperCall {
  readonly paper: TemplateContext;
  /** `name=value` arguments. */
  readonly hash: Readonly<Record<string, unknown>>;
  /** Renders what stands between the opening and the closing tag; '' for a helper without a block. */
  readonly block: () => string;
}

/** A helper: arguments in, `Markdown` out, or a plain string, which is then escaped like any value. */
export type Helper = (args: readonly unknown[], call: HelperCall) => Markdown | string;

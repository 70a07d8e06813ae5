import type { DraftBlock, DraftInline } from './draft.ts';
import type { Origin } from './nodes.ts';

/** How a piece of Markdown is read: by which dialect, from which field, and with which parsers where it must be. */
export interface FlowReader {
  readonly dialect: 'field' | 'template';
  readonly origin?: Origin | undefined;
  /** Blocks of Markdown. */
  readonly parse: (markdown: string) => DraftBlock[];
  /** Inlines of words in which nothing begins a block. */
  readonly parseWords: (words: string) => DraftInline[];
}

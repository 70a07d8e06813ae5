import type { DraftBlock, DraftInline } from './draft.ts';
import type { Origin } from './nodes.ts';
import type { Notes } from './quick-inlines.ts';

/** How a piece of Markdown is read: by which dialect, from which field, and with which parsers where it must be. */
export interface FlowReader {
  readonly dialect: 'field' | 'template';
  readonly origin?: Origin | undefined;
  /** The notes that its words may call, where these are known before it is read. */
  readonly notes?: Notes | undefined;
  /** Blocks of Markdown. */
  readonly parse: (markdown: string) => DraftBlock[];
  /** Inlines of words in which nothing begins a block. */
  readonly parseWords: (words: string) => DraftInline[];
}

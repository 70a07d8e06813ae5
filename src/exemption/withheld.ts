import type { Language } from '../schema/in-language.ts';

/** What stands in the public data where something was withheld. The thing itself is gone. */
export interface Withheld {
  readonly withheld: {
    /** Id of the entry in the case's `exempt` list. */
    readonly id: string;
    readonly paragraphs: readonly number[];
    /** The public replacement text, in the language of the paper. */
    readonly replacement: string;
    /** Set where those words are not in the language of the paper, since it has none for them. */
    readonly language?: Language;
    /** How many numbered paragraphs it stands for, so that all later numbers stay as they are. */
    readonly count: number;
    /** How many captioned charts and pictures went with it, so that all later figures keep their numbers too. */
    readonly figures?: number;
  };
}

/** What stands in the public figures where one was withheld: neither its value nor its label is left. */
export interface WithheldFigure extends Withheld {
  readonly path: string;
}

/** Whether a value of the public data is a placeholder. A withheld list entry also keeps its `id`. */
export function isWithheld(value: unknown): value is Withheld {
  return typeof value === 'object' && value !== null && 'withheld' in value;
}

/** Who will read a paper. */
export type Audience = 'public' | 'restricted';

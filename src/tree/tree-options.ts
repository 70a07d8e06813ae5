import type { NumberingStyle, Picture } from '../style/house-style.ts';

/** What a tree needs to know beyond its Markdown. */
export interface TreeOptions {
  readonly numbering: NumberingStyle;
  readonly audience: 'public' | 'restricted';
  readonly language: 'en' | 'cy';
  /** A picture at its own size, by its path; undefined where it cannot be had. */
  readonly picture?: (file: string) => Omit<Picture, 'alternative'> | undefined;
  /** Words that stand before a number: "paragraph", "section", "Table", in the document's language. */
  readonly nouns: Readonly<
    Record<
      | 'paragraph'
      | 'section'
      | 'table'
      | 'figure'
      | 'recommendation'
      | 'resolution'
      | 'appendix'
      | 'option'
      | 'risk'
      | 'page',
      string
    >
  >;
}

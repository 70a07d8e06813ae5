/** Where a page leads beside itself: to pages of the same folder and nowhere else. */
export interface PageLinks {
  /** The pages above this one, the topmost first. */
  readonly trail?: readonly { readonly href: string; readonly text: string }[];
  /** Where references lead whose targets are no blocks of this paper, by target, and what is there. */
  readonly elsewhere?: ReadonlyMap<string, { readonly href: string; readonly title: string }>;
}

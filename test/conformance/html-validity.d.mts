/** What html-validate finds in a page, a line for each fault with its place and rule. */
export function validityFaults(html: string): readonly string[];

/** How a page lies: upright, or turned on its side for tables that need the width. */
export type Sheet = 'upright' | 'turned';

/** A text that says there are no implications, of whatever kind. */
export const NO_IMPLICATIONS =
  /\bno\s(?:\w{1,20}\s){0,4}implications?\b|\b(?:nothing|none)\b[^.\n]{0,40}\bimplications?\b/gi;

/**
 * The letters of English, Welsh and the languages near them, for a class of characters: `[${LETTER}]`. A pattern with
 * `\p{L}`, the letters of every script, takes a hundred times as long to be made ready as one with these.
 */
export const LETTER = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1e80-\\u1e85\\u1ef2\\u1ef3';

/** Those of them that are capitals. */
export const CAPITAL = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0174\\u0176\\u1e80\\u1e82\\u1e84\\u1ef2';

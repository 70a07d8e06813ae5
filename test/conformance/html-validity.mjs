import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';

/**
 * All that html-validate recommends, but for two matters of taste: a paper's title is as long as it is, and its ids are
 * the PDF's destinations, which hold dots and colons, as HTML allows.
 */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    'doctype-style': ['error', { style: 'lowercase' }],
    'long-title': 'off',
    'no-unknown-elements': 'error',
    'require-csp-nonce': 'off',
    'valid-id': ['error', { relaxed: true }],
  },
});

/** What html-validate finds in a page, a line for each fault with its place and rule. */
export const validityFaults = (html) =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`);

/** The same for a file, as a row of the report. */
export const validityCheck = (file) => ({
  file,
  check: 'html-validate',
  faults: validityFaults(readFileSync(file, 'utf8')),
});

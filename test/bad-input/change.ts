/** A text with one stretch replaced; a stretch that is not there is a mistake in the test. */
export const swap = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`the base has no "${from}"`);
  return text.replace(from, () => to);
};

/** A text without the lines that the pattern finds. */
export const without = (lines: RegExp) => (text: string) => text.replace(lines, '');

const HISTORY = '      The service began in 2020.\n';

/** The base case with other Markdown in the first block of its background. */
export const background = (markdown: string) => swap(HISTORY, `${markdown.replace(/^(?=.)/gm, '      ')}\n`);

const ASK =
  'text: Cabinet is asked to approve respite care for :value[contracts.respite.annual_value] a year.';

/** The base case with its purpose typed in some other way, from the key on. */
export const purpose = (typed: string) => swap(ASK, typed);

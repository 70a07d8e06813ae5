/** A report with these implications, by id and text, for examples of rules. */
export function reportWith(implications: Readonly<Record<string, string | object>>, keys: object = {}) {
  return {
    status: 'final',
    implications: Object.entries(implications).map(([id, words]) => ({
      id,
      blocks: typeof words === 'string' ? [{ id: 'comment', text: words }] : words,
    })),
    ...keys,
  };
}

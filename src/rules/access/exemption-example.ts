/** An entry of the `exempt` list for examples of rules, changed as each needs. */
export function exemptionExample(changes: object) {
  return {
    id: 'prices',
    target: 'background.prices',
    paragraphs: [3],
    reason: 'The prices are the business affairs of the tenderers.',
    public_interest:
      'Releasing prices before award would weaken the council in negotiation, which outweighs the interest in early sight of them.',
    replacement: 'Exempt information.',
    ...changes,
  };
}

/** The text that the entry above withholds. */
export const EXEMPT_TEXT = {
  exempt_information: { answer: 'partly', reason: 'Prices are withheld.', paragraphs: [3] },
  background: [
    { id: 'history', text: 'The service began in 2020.' },
    { id: 'prices', text: 'Three prices were received.' },
  ],
};

/** The notice of a key decision with all its contents, for examples of rules. */
export const FULL_NOTICE = {
  reference: 'FP/2023/041',
  published_on: '2023-07-18',
  matter: 'Award of the contract for drug and alcohol services',
  decision_maker: 'Cabinet',
  members: ['Leader of the Council', 'Cabinet Member for Health'],
  period: '16 August 2023',
  documents: ['Report of the Director of Public Health'],
  address: 'Town Hall',
  further_documents: 'Other documents may be submitted.',
  how_to_ask: 'Ask democratic services.',
};

/** A key decision for a Cabinet meeting, with what is said of its notice. */
export function keyDecisionExample(key: object, keys: object = {}) {
  return {
    status: 'final',
    body: 'cabinet',
    meeting: { date: '2023-08-16' },
    key_decision: { answer: 'yes', reason: 'The value is over the threshold.', ...key },
    ...keys,
  };
}

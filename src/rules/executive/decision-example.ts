/** A case decided by Cabinet, with a full record changed by these keys, for examples of rules. */
export function decidedExample(changes: object, keys: object = {}) {
  return {
    status: 'final',
    body: 'cabinet',
    recommendations: [{ id: 'award', verb: 'approve', object: 'the award' }],
    decisions: {
      cabinet: {
        body: 'cabinet',
        taken_on: '2023-08-16',
        outcomes: [{ recommendation: 'award', outcome: 'approved' }],
        reasons: [{ id: 'need', text: 'The present contract ends.' }],
        alternatives_rejected: { none: 'There was no other way.' },
        interests: { none: 'None were declared.' },
        ...changes,
      },
    },
    ...keys,
  };
}

/** The same, decided by one person. */
export function decidedByOne(decision_maker: string, changes: object, keys: object = {}) {
  return decidedExample({ body: undefined, decision_maker, ...changes }, { body: undefined, ...keys });
}

/** A joint committee of two councils, changed by these keys, for examples of rules. */
export function jointAuthority(changes: object = {}) {
  return {
    type: 'joint_committee',
    bodies: [
      {
        id: 'joint-committee',
        name: 'Joint Committee',
        reference: 'the Joint Committee',
        kind: 'joint_committee',
        resolves: true,
      },
    ],
    constituents: [
      { id: 'north', name: 'North Council', short_name: 'North' },
      { id: 'west', name: 'West Council', short_name: 'West' },
    ],
    joint: {
      power: 'Local Government Act 1972 ss101(5) and 102(1)(b)',
      host: 'west',
      function: 'Commissioning of public health services.',
      all_executive: true,
    },
    ...changes,
  };
}

/** A report to it, changed by these keys. */
export function jointReport(changes: object = {}) {
  return {
    kind: 'joint-committee-report',
    status: 'final',
    body: 'joint-committee',
    recommendations: [
      {
        id: 'award',
        verb: 'approve',
        object: 'the award',
        amounts: [{ id: 'sum', amount: 2000000, basis: 'total' }],
      },
    ],
    ...changes,
  };
}

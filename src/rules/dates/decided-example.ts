/** A case with one decision of the Cabinet at its meeting of 16 August 2023, with these keys over the decision's. */
export function decided(dates: object) {
  return {
    body: 'cabinet',
    meeting: { date: '2023-08-16' },
    recommendations: [{ id: 'award', verb: 'approve', object: 'the award' }],
    decisions: {
      cabinet: {
        body: 'cabinet',
        taken_on: '2023-08-16',
        outcomes: [{ recommendation: 'award', outcome: 'approved' }],
        reasons: { none: 'No reasons were given.' },
        alternatives_rejected: { none: 'None were considered.' },
        interests: { none: 'None were declared.' },
        ...dates,
      },
    },
  };
}

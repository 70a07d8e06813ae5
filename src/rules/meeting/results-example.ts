/** Three members with a vote, one without, and an officer, for examples of rules about what a meeting did. */
export const PEOPLE = {
  members: [
    { id: 'leader', office: 'Leader', role: 'chair' },
    { id: 'deputy', office: 'Deputy Leader', role: 'vice_chair' },
    { id: 'housing', office: 'Cabinet Member for Housing' },
    { id: 'partner', office: 'Chair of the Partnership', role: 'observer' },
  ],
  officers: [{ id: 'clerk', office: 'Clerk to the Council' }],
};

/** One motion put under the item "budget", changed by these keys; people as in PEOPLE. */
export function motionExample(motion: object, more: object = {}) {
  return {
    ...PEOPLE,
    proceedings: [
      { id: 'budget', item: 'budget', motions: [{ id: 'm', kind: 'other', outcome: 'carried', ...motion }] },
    ],
    ...more,
  };
}

/** A meeting that decided the case "bridge", with a full record, by these outcomes. */
export function decidedMeetingExample(outcomes: readonly object[], more: object = {}) {
  return {
    items: [{ id: 'bridge', kind: 'report', case: 'bridge' }],
    decisions: {
      bridge: {
        taken_on: '2024-05-14',
        outcomes,
        reasons: [{ id: 'need', text: 'The old bridge is closed.' }],
        alternatives_rejected: { none: 'There was no other way.' },
        interests: { none: 'None were declared.' },
      },
    },
    ...more,
  };
}

/** The case that it decides. */
export const BRIDGE = {
  bridge: { recommendations: [{ id: 'build', verb: 'approve', object: 'the bridge' }] },
};

/** A police and crime commissioner, for examples of rules. */
export const COMMISSIONER = {
  type: 'commissioner',
  executive: 'none',
  bodies: [
    {
      id: 'commissioner',
      name: 'Police and Crime Commissioner',
      reference: 'the Commissioner',
      kind: 'individual',
      resolves: true,
    },
  ],
};

/** A complete decision notice of a commissioner, changed by these keys. */
export function noticeExample(changes: object = {}, decision: object = {}) {
  return {
    kind: 'decision-notice',
    status: 'final',
    body: 'commissioner',
    reference: 'PCC-1',
    report_of: [{ id: 'commissioning', office: 'Head of Commissioning' }],
    submitted_on: '2024-06-14',
    exempt_information: { answer: 'no', reason: 'Nothing is withheld.' },
    background: [{ id: 'need', text: 'The contract for victim support ends in July.' }],
    recommendations: [{ id: 'extend', verb: 'approve', object: 'an extension of the contract by a year' }],
    implications: [
      {
        id: 'finance',
        blocks: [{ id: 'cost', text: 'The extension costs £90,000 from the commissioning budget.' }],
      },
      { id: 'legal', blocks: [{ id: 'power', text: 'The contract has an option of a year.' }] },
      {
        id: 'treasurer',
        office: 'Treasurer',
        blocks: [{ id: 'budget', text: 'The budget holds the cost.' }],
      },
      {
        id: 'monitoring-officer',
        office: 'Chief Executive and Monitoring Officer',
        blocks: [{ id: 'lawful', text: 'The decision is within the powers of the Commissioner.' }],
      },
    ],
    equality: { assessment: { status: 'not_required', summary: 'The service does not change for anyone.' } },
    decisions: {
      commissioner: {
        body: 'commissioner',
        taken_on: '2024-06-28',
        signed_on: '2024-06-28',
        outcomes: [{ recommendation: 'extend', outcome: 'approved' }],
        reasons: [{ id: 'need', text: 'Victims need the service.' }],
        alternatives_rejected: { none: 'There is no other provider.' },
        interests: { none: 'None were declared.' },
        ...decision,
      },
    },
    ...changes,
  };
}

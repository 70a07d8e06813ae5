import { openWorkspace } from '../../src/cli/workspace.ts';
import type { Workspace } from '../../src/pipeline/workspace.ts';
import { ROOT } from '../cli/moothall.ts';

/** A small case without a fault, with every kind of field that the bad inputs spoil. */
export const CASE = `id: base
authority: testshire
kind: cabinet-report
status: final
version: "1.0"
title: Respite care
body: cabinet
meeting:
  date: 2024-05-14
report_of:
  - id: director
    office: Director of Adult Services
wards: [All wards]
key_decision:
  answer: "yes"
  reason: The cost passes the threshold.
  notice:
    reference: KD/1
    published_on: 2024-04-02
    matter: Award of the contract for respite care
    decision_maker: Cabinet
    members: [Leader of the Council, Cabinet Member for Adults]
    period: 14 May 2024
    documents: [This report]
    address: Town Hall, High Street
    further_documents: Other documents may be submitted.
    how_to_ask: Write to the Head of Democratic Services.
call_in: { answer: "yes", reason: It is a key decision. }
equality_duty: { answer: "yes", reason: It concerns disabled people. }
exempt_information: { answer: "no", reason: Nothing is withheld. }
purpose:
  - id: ask
    text: Cabinet is asked to approve respite care for :value[contracts.respite.annual_value] a year.
recommendations:
  - id: award
    verb: approve
    object: the award of the contract
    amounts:
      - { id: yearly, amount: 500000, basis: per_year }
reasons:
  - id: need
    text: The present contract ends, as :ref[background.history] says.
    for: [award]
alternatives:
  - id: nothing
    option: Do nothing.
    why_rejected: Carers would have no respite.
background:
  - id: history
    text: |
      The service began in 2020.

      It is used by many families.
  - id: table
    table: costs
contracts:
  - id: respite
    name: Respite care
    provider: Haven Care
    annual_value: 500000
    terms:
      - { id: initial, from: 2024-06-01, years: 3, basis: initial }
cost_shares:
  - id: parts
    basis: By use
    shares:
      - { id: health, label: Health, per_cent: 40, places: 0 }
      - { id: council, label: Council, per_cent: 60, places: 0 }
tables:
  - id: costs
    caption: Yearly cost by year
    unit: pounds
    basis: per_year
    shares: parts
    columns:
      - { id: name, heading: Year, kind: text }
      - { id: health, heading: Health, kind: money, share: health, of: total }
      - { id: council, heading: Council, kind: money, share: council, of: total }
      - { id: total, heading: Total, kind: money }
    rows:
      - { id: one, cells: { name: First year, total: 500000 } }
      - { id: two, cells: { name: Second year, total: 500000 } }
    totals:
      - { id: all, label: Total, of: all, kind: total, method: sum_of_rows, stated: { total: 1000000 } }
implications:
  - id: finance
    office: Chief Finance Officer
    blocks:
      - id: cost
        text: The cost of :value[contracts.respite.annual_value] a year is within the budget.
  - id: legal
    blocks:
      - id: powers
        text: The Care Act 2014 gives the power.
risks:
  - id: delay
    risk: The start is late.
    mitigation: The present contract can run on.
    likelihood: low
    impact: medium
    before: medium
    residual: low
    owner: Director of Adult Services
equality:
  assessment:
    status: completed
    summary: The effects are positive.
  limbs:
    eliminate: Respite lets disabled people live free of neglect, which the law counts as unfavourable treatment.
    advance: Carers, most of them women, can keep their work.
    foster: Families who meet at the centre come to know one another.
consultation: { none: Nobody needed to be asked. }
scrutiny: { considered: "no" }
background_papers: { none: There are none. }
appendices: { none: There are none. }
contacts:
  - id: director
    office: Director of Adult Services
`;

/** The authority of that case. */
export const AUTHORITY = `id: testshire
name: Testshire Council
short_name: the Council
type: council
nation: england
calendar: england-and-wales
executive: leader_cabinet
bodies:
  - { id: cabinet, name: Cabinet, reference: the Cabinet, kind: executive, resolves: true }
thresholds: { revenue: 250000 }
numbering: { scheme: continuous, recommendations: ["(a)"], lists: ["(a)"] }
recommendations_lead_in: "Cabinet is recommended to:"
resolutions_lead_in: "RESOLVED:"
resolution_style: passive
documents:
  cabinet-report:
    name: Report to Cabinet
    title_block:
      - { field: body, label: Meeting }
      - { field: date, label: Date }
      - { field: report_of, label: Report of }
      - { field: wards, label: Wards }
      - { field: key_decision, label: Key decision }
    sections:
      - { section: purpose, heading: Purpose, required: true }
      - { section: recommendations, heading: Recommendations, required: true }
      - { section: reasons, heading: Reasons, required: true }
      - { section: alternatives, heading: Alternatives, required: true }
      - { section: background, heading: Background, required: true }
      - { section: resources, heading: Resources }
      - { section: "implication:legal", heading: Legal implications, required: true }
      - { section: risks, heading: Risks, required: true }
      - { section: consultation, heading: Consultation, required: true }
      - { section: scrutiny, heading: Scrutiny }
      - { section: equality, heading: Equality, required: true }
      - { section: background-papers, heading: Background papers, required: true }
      - { section: appendices, heading: Appendices, required: true }
      - { section: contacts, heading: Contact }
`;

const OPEN = openWorkspace(ROOT);

/** A workspace of that authority alone, with the real templates, fonts and registers; parts can be replaced. */
export function workspaceWith(parts: Partial<Workspace> = {}): Workspace {
  const { registers, templates, fonts, image } = OPEN;
  const authorities = new Map([['testshire', authorityFile(AUTHORITY)]]);
  return { authorities, registers, templates, fonts, image, ...parts };
}

export function authorityFile(text: string) {
  return { file: 'data/authorities/testshire.yaml', text };
}

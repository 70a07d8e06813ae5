import { describe, expect, it } from 'vitest';
import { printTree } from '../../tree/print-tree.ts';
import { minute, minutesOf } from './open-minutes.ts';

const CABINET = 'leicestershire-cabinet-2019-12-17';
const JOINT = 'northamptonshire-joint-committee-2023-08-16';
const ALONE = 'warwickshire-commissioner-2022-06-29';

const restricted = { audience: 'restricted' } as const;

describe('minutes', () => {
  it.each([CABINET, JOINT, ALONE])('of %s have nothing wrong with them', (id) => {
    for (const options of [{}, restricted, { language: 'cy' } as const])
      expect(minutesOf(id, options).diagnostics).toEqual([]);
  });

  it('hang the recorded numbers, in a Word list of their own', () => {
    const headings = minutesOf(CABINET).root.children.flatMap((block) =>
      block.type === 'heading' && block.number ? [`${block.number.list} ${block.number.text}`] : [],
    );
    expect(headings).toEqual([70, 71, 72, 73, 74, 75, 76, 77].map((number) => `body ${number}.`));
  });

  it('take the numbers of the agenda where none are recorded, and words for those that do not count', () => {
    const none = minutesOf(CABINET, {}, (text) => text.replace(/^ +minute: "\d+"\n/gm, ''));
    expect(printTree(none.root)).toContain('H2 5. Recommissioning');
    const named = minutesOf(CABINET, {}, (text) => text.replaceAll(/minute: "(\d+)"/g, 'minute: "CAB/$1"'));
    expect(printTree(named.root)).toContain('H2 Minute CAB/74: Recommissioning');
  });

  it('list who was there, as what, and for how long', () => {
    const table = minute(minutesOf(JOINT), 'Attendance');
    for (const row of [
      'group | 3x1 Members present |',
      '^Leader of the Council (North Northamptonshire) | Chair | Throughout |',
      '| Left at 12.10 pm, before minute 23 |',
      '| Substitute for the Cabinet Member for Finance (West Northamptonshire) | Throughout |',
      'group | 3x1 Present without a vote |',
      '^Chair of the Integrated Care Board | Observer | Remotely |',
      'group | 3x1 Apologies |',
      'group | 3x1 Officers in attendance |',
    ])
      expect(table).toContain(row);
  });

  it('say where somebody arrived and left', () => {
    const paper = minutesOf(CABINET);
    expect(minute(paper, 'Declarations')).toContain(
      'The Cabinet Lead Member for Environment and Transport arrived at 2.06 pm',
    );
    expect(minute(paper, 'Recovery Centre')).toContain(
      'The Cabinet Lead Member for Resources left the meeting at 2.52 pm, before this business was taken.',
    );
  });

  it('have motions in order, with their votes and what became of them', () => {
    const lines = minute(minutesOf(CABINET), 'Recommissioning').split('\n');
    const order = [
      'That the award be made only with the consent',
      'Vote: 2 for and 5 against.',
      'The amendment was lost.',
      'That the award be reported',
      'The amendment was carried.',
      'That the recommendations, as amended, be approved.',
      '^For | 6 | Leader of the Council; Deputy Leader of the Council;',
      '^Against | 1 | Cabinet Lead Member for Safer Communities |',
      'The motion was carried.',
      '**RESOLVED:**',
      'That the new model of treatment and recovery services for substance misuse be noted.',
      'and to report the award to the Cabinet before they begin (as amended).',
    ].map((words) => lines.findIndex((line) => line.includes(words)));
    expect(order).not.toContain(-1);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });

  it('have the casting vote, what was deferred, and the recommendations a motion moves by number', () => {
    const text = minute(minutesOf(JOINT), 'Recommissioning');
    expect(text).toContain('in the chair, gave the casting vote against it.');
    expect(text).toContain('That recommendations 3.1.1, 3.1.2, 3.1.3 and 3.1.4 of the report, as amended');
    expect(text).toMatch(/item 5\.\n +P Defer consideration of the recommendation to approve the award/);
  });

  it('word resolutions as the authority does', () => {
    const [panel] = minute(minutesOf(JOINT), 'Recommissioning').match(/\*\*RESOLVED.*/) ?? [];
    expect(panel).toBe('**RESOLVED:** The Shared Services Joint Committee agreed to:');
    expect(printTree(minutesOf(ALONE).root)).toContain('P I approve an exemption from');
  });

  it('cite the report for what only it numbers', () => {
    expect(minute(minutesOf(CABINET, restricted), 'Mill Yard')).toContain(
      'on the terms set out in paragraph 12 of the report.',
    );
  });

  it('name minutes, not items, in the exclusion of the public', () => {
    const motion = minute(minutesOf(CABINET), 'Exclusion');
    expect(motion).toContain('be excluded from the meeting for the business of minute 77,');
    expect(motion).toContain('paragraph 3 of Part 1 of Schedule 12A');
  });

  it('give the public a summary of private business and nothing more', () => {
    const open = minute(minutesOf(CABINET), 'Recovery Centre');
    expect(open).toContain('label Summary of business taken in private');
    expect(open).toContain('agreed to take a lease of premises');
    for (const secret of ['Mill Yard', 'rent', 'Moved by', 'RESOLVED', 'hiring rooms'])
      expect(open).not.toContain(secret);
    const full = minute(minutesOf(CABINET, restricted), 'Mill Yard');
    expect(full).toContain('Members asked whether the rent could be held');
    expect(full).toContain('That the lease of premises');
  });

  it('keep private discussion of a part-exempt item from the public', () => {
    const secret = 'how many posts would go';
    expect(printTree(minutesOf(JOINT).root)).not.toContain(secret);
    expect(printTree(minutesOf(JOINT, restricted).root)).toContain(secret);
  });

  it('name what stands for an item by its number, since its id can give it away', () => {
    expect(printTree(minutesOf(CABINET).root, { ids: true })).not.toMatch(/#\S*recovery-centre/);
  });

  it('record interests and what was done about them', () => {
    const paper = minutesOf(JOINT);
    expect(minute(paper, 'Declarations')).toContain('In the business of minute 21, the Executive Member');
    expect(minute(paper, 'Recommissioning')).toContain('registrable: volunteers for a charity');
    const none = minutesOf(JOINT, {}, (text) => text.replace(/^interests:\n(?: .*\n)+/m, ''));
    expect(minute(none, 'Declarations')).toContain('No interests were declared.');
  });

  it('end with the hour of closing, kept with room to sign', () => {
    const last = printTree(minutesOf(CABINET).root, { keeps: true }).split('\n').slice(-4);
    expect(last).toEqual(['P + The meeting closed at 3.10 pm.', 'signature', '  Chair: ', '  Date: ']);
    expect(printTree(minutesOf(ALONE).root)).toContain('signature\n  Signed: ');
  });

  it('keep the words over a resolution with it', () => {
    expect(printTree(minutesOf(CABINET).root, { keeps: true })).toMatch(/P \+ \*\*RESOLVED:\*\*/);
  });

  it('say whether they are confirmed', () => {
    const confirmed = (text: string) => `${text}minutes: { status: final, confirmed_on: 2020-02-07 }\n`;
    expect(printTree(minutesOf(CABINET, {}, confirmed).root)).toContain(
      'Status: Confirmed on 7th February 2020',
    );
  });

  it('print withdrawn business as withdrawn', () => {
    expect(minute(minutesOf(CABINET), 'Claim')).toContain('P This item had been withdrawn.');
  });
});

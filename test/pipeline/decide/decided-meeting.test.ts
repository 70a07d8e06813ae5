import { describe, expect, it } from 'vitest';
import { opened } from './open-minutes.ts';

const CABINET = 'leicestershire-cabinet-2019-12-17';
const JOINT = 'northamptonshire-joint-committee-2023-08-16';

describe('decidedMeeting', () => {
  it('puts the decision into its case, with what the meeting says of it elsewhere', () => {
    const item = opened(CABINET).items.find((one) => one.item.id === 'recovery-centre');
    expect(item?.minute).toBe('77');
    expect(item?.present?.has('resources')).toBe(false);
    expect(item?.interests.map(({ person }) => person)).toEqual(['resources']);
    const decided = item?.decided;
    expect(decided).toMatchObject({ key: 'cabinet', recordedInCase: false, noticed: true });
    expect(decided?.decision).toMatchObject({
      body: 'cabinet',
      minute: '77',
      declarations: [{ office: 'Cabinet Lead Member for Resources', action: 'left' }],
      minutes: { status: 'draft' },
    });
    expect(Object.keys(decided?.prepared.case.decisions ?? {})).toEqual(['cabinet']);
  });

  it('works out the days of the decision, and finds its places in the meeting file', () => {
    const decided = opened(CABINET).items.find((one) => one.item.id === 'substance-misuse')?.decided;
    expect(decided?.prepared.figures.get('decisions.cabinet.publication_due')?.value).toEqual({
      kind: 'date',
      date: '2019-12-19',
    });
    const { source } = decided?.prepared ?? {};
    expect(source?.placeOf(['decisions', 'cabinet', 'published_on'])?.file).toContain('data/meetings/');
    expect(source?.placeOf(['recommendations', 'award'])?.file).toContain('data/cases/');
  });

  it('has for each recommendation the words that were put and those that were carried', () => {
    const outcomes = opened(JOINT).items.find((one) => one.item.id === 'drug-and-alcohol')?.decided?.outcomes;
    expect(
      outcomes?.map(({ recommendation: { id }, outcome, amended }) => [id, outcome.outcome, amended]),
    ).toEqual([
      ['align', 'approved', false],
      ['extend-adult', 'approved', false],
      ['case-management', 'approved', false],
      ['recommission', 'amended', true],
      ['workforce', 'deferred', false],
    ]);
    const [, , , amended, deferred] = outcomes ?? [];
    expect(amended?.final.object).toBe(amended?.original.object);
    expect(amended?.final.rest).toContain('families and young people');
    expect(deferred?.final).toEqual(deferred?.original);
  });

  it('takes the decision that stands in the case itself where the meeting has none of its own', () => {
    const meeting = opened('warwickshire-commissioner-2022-06-29');
    const item = meeting.items.find((one) => one.item.id === 'drug-and-alcohol');
    expect(item?.decided).toMatchObject({ key: 'commissioner', recordedInCase: true, noticed: true });
  });

  it('finds no fault in the record of any meeting here', () => {
    for (const id of [CABINET, JOINT, 'warwickshire-commissioner-2022-06-29'])
      for (const { decided } of opened(id).items)
        expect(
          decided?.diagnostics.filter(({ severity, answered }) => severity !== 'advice' && !answered) ?? [],
        ).toEqual([]);
  });
});

import type { CalculatorContext } from '../calculator.ts';
import { lastDayOf } from '../calendar.ts';
import type { Deadline } from './deadline.ts';

/** The day by which the executive is to answer recommendations that scrutiny made to it. */
export function replyDeadline({ case: { scrutiny }, authority }: CalculatorContext): readonly Deadline[] {
  const day = scrutiny?.date;
  const executive = authority.executive === 'leader_cabinet' || authority.executive === 'mayor';
  if (day === undefined || scrutiny?.addressed_to !== 'executive' || !executive) return [];
  if (authority.nation !== 'england' || scrutiny.recommendations === undefined) return [];
  return [
    {
      path: 'scrutiny.response_due',
      label: 'Day by which the executive is to answer scrutiny',
      date: lastDayOf(day, 2),
      everyDay: true,
      from: day,
      at: 'scrutiny.date',
      method: 'Two months beginning with the day on which scrutiny made its recommendations.',
      inputs: ['scrutiny.date'],
      source: 'Local Government Act 2000 s9FE',
    },
  ];
}

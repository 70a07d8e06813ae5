import { isWithheld } from '../../../exemption/withheld.ts';
import { decisionOf } from '../../decision-of.ts';
import { printedFigure } from '../../figure-text.ts';
import type { PaperContext } from '../../paper-context.ts';
import { plainText } from '../../readable.ts';
import { dayWords } from '../day-words.ts';

/** When a decision was published, until when it can be called in and when it takes effect, or why it cannot be. */
export function effectLines(paper: PaperContext): readonly string[] {
  const taken = decisionOf(paper.kind, paper.case, paper.authority);
  if (!taken || taken.decision.role === 'recommended') return [];
  const { decision, path } = taken;
  const published = dayWords(decision.published_on, paper);
  return [
    ...(published === '' ? [] : [paper.words('decisions-published', { day: published })]),
    ...callIn(decision, path, paper),
  ];
}

type Decision = NonNullable<ReturnType<typeof decisionOf>>['decision'];

function callIn(decision: Decision, path: string, paper: PaperContext): readonly string[] {
  const { words } = paper;
  const effective = dayWords(decision.effective_on, paper);
  const effect = effective === '' ? [] : [words('decisions-effective', { day: effective })];
  const record = decision.call_in;
  if (record && !isWithheld(record)) {
    const { waiver, eligible, reason } = record;
    if (waiver && !isWithheld(waiver)) {
      const office = plainText(waiver.agreed_by, paper);
      const day = dayWords(waiver.agreed_on, paper);
      return [words('decisions-waived', { office, day, reason: plainText(waiver.reason, paper) }), ...effect];
    }
    if (eligible === 'no') return [notOpen(plainText(reason, paper), paper), ...effect];
  }
  const flag = paper.case.call_in;
  if (flag && !isWithheld(flag) && flag.answer === 'no')
    return [notOpen(plainText(flag.reason, paper), paper), ...effect];
  const deadline = printedFigure(`${path}.call_in_ends`, 'deadline', paper)?.text;
  const from = printedFigure(`${path}.takes_effect`, 'weekday', paper)?.text;
  return [
    ...(deadline === undefined ? [] : [words('decisions-call-in', { deadline })]),
    ...(from === undefined ? effect : [words('decisions-takes-effect', { day: from })]),
  ];
}

function notOpen(reason: string, { words }: PaperContext): string {
  return [words('decisions-no-call-in'), reason].filter((part) => part !== '').join(' ');
}

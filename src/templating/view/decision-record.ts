import { isWithheld } from '../../exemption/withheld.ts';
import { decisionOf } from '../decision-of.ts';
import { printedFigure } from '../figure-text.ts';
import type { PaperContext } from '../paper-context.ts';
import { plainText } from '../readable.ts';
import { dayWords } from './day-words.ts';
import { pointsBody } from './points.ts';
import { emptyBody, filledBody, type SectionBody } from './section-body.ts';

/** One of the lists that the record of a decision must hold. */
export function decisionListBody(
  list: 'reasons' | 'alternatives_rejected' | 'interests',
  paper: PaperContext,
): SectionBody {
  const taken = decisionOf(paper.kind, paper.case, paper.authority);
  return taken ? pointsBody(`${taken.path}.${list}`, taken.decision[list], paper) : emptyBody(list);
}

/** Whether the decision may be called in, why, and within what time. */
export function callInBody(paper: PaperContext): SectionBody {
  const { call_in: flag } = paper.case;
  const { call_in: rule } = paper.authority;
  const deadline = callInDeadline(paper);
  if (!flag || isWithheld(flag))
    return deadline === '' ? emptyBody('call_in') : filledBody('call_in', { statements: [deadline] });
  const open = flag.answer === 'yes';
  const statements = [
    paper.words(open ? 'call-in-yes' : 'call-in-no'),
    plainText(flag.reason, paper),
    deadline || (open && rule?.applies === true ? callInWindow(rule, paper) : ''),
  ];
  return filledBody('call_in', { statements: statements.filter((statement) => statement !== '') });
}

/** The day of publication, the deadline with its clock time, and the day of effect, where they can be worked out. */
function callInDeadline(paper: PaperContext): string {
  const taken = decisionOf(paper.kind, paper.case, paper.authority);
  const published = taken && dayWords(taken.decision.published_on, paper);
  const day = (name: string, as: string) => printedFigure(`${taken?.path}.${name}`, as, paper)?.text;
  const deadline = published && day('call_in_ends', 'deadline');
  if (!published || deadline === undefined || deadline === '') return '';
  const effect = day('takes_effect', 'weekday');
  return effect === undefined
    ? paper.words('call-in-deadline', { published, deadline })
    : paper.words('call-in-deadline-effect', { published, deadline, effect });
}

function callInWindow(
  rule: NonNullable<PaperContext['authority']['call_in']>,
  { words }: PaperContext,
): string {
  if (rule.days === undefined) return '';
  const blanks = { days: String(rule.days), unit: words(rule.unit ?? 'working') };
  return rule.deadline_time === undefined
    ? words('call-in-window', blanks)
    : words('call-in-window-time', { ...blanks, time: rule.deadline_time });
}

/** Who signed, and the days of the decision, the signature and the publication. */
export function signatureBody(paper: PaperContext): SectionBody {
  const taken = decisionOf(paper.kind, paper.case, paper.authority);
  const signatory = taken?.decision.decision_maker ?? paper.case.decision_maker;
  if (!taken || signatory === undefined) return emptyBody('signature');
  const { decision } = taken;
  const rows = [
    {
      term: paper.words('signed-by'),
      detail: isWithheld(signatory) ? signatory.withheld.replacement : signatory,
    },
    { term: paper.words('decided-on'), detail: dayWords(decision.taken_on, paper) },
    { term: paper.words('signed-on'), detail: dayWords(decision.signed_on, paper) },
    { term: paper.words('published-on'), detail: dayWords(decision.published_on, paper) },
  ];
  return filledBody('signature', { rows: rows.filter(({ detail }) => detail !== '') });
}

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
  const waived = waiverWords(paper);
  if (waived.length > 0) return filledBody('call_in', { statements: waived });
  const deadline = callInDeadline(paper);
  if (!flag || isWithheld(flag)) return said([deadline || publishedOn(paper)]);
  const open = flag.answer === 'yes';
  const statements = [
    paper.words(open ? 'call-in-yes' : 'call-in-no'),
    plainText(flag.reason, paper),
    deadline || (open && rule?.applies === true ? callInWindow(rule, paper) : ''),
    deadline === '' ? publishedOn(paper) : '',
  ];
  return said(statements);
}

function said(statements: readonly string[]): SectionBody {
  const filled = statements.filter((statement) => statement !== '');
  return filled.length === 0 ? emptyBody('call_in') : filledBody('call_in', { statements: filled });
}

/** The day of publication, and of effect where it is stated: all there is to say where no deadline can be worked out. */
function publishedOn(paper: PaperContext): string {
  const decision = decisionOf(paper.kind, paper.case, paper.authority)?.decision;
  const published = dayWords(decision?.published_on, paper);
  const effect = dayWords(decision?.effective_on, paper);
  return [
    ...(published === '' ? [] : [paper.words('decision-published', { day: published })]),
    ...(effect === '' ? [] : [paper.words('takes-effect-on', { day: effect })]),
  ].join(' ');
}

/** That call-in was waived for urgency, by whom and why; nothing where it was not. */
function waiverWords(paper: PaperContext): readonly string[] {
  const decision = decisionOf(paper.kind, paper.case, paper.authority)?.decision;
  const record = decision?.call_in;
  const waiver = record && !isWithheld(record) ? record.waiver : undefined;
  if (!waiver) return [];
  if (isWithheld(waiver)) return [waiver.withheld.replacement];
  return [
    paper.words('call-in-waived', {
      office: plainText(waiver.agreed_by, paper),
      day: dayWords(waiver.agreed_on, paper),
      reason: plainText(waiver.reason, paper),
    }),
    ...[publishedOn(paper)].filter((words) => words !== ''),
  ];
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

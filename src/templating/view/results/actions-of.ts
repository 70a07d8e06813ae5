import { isWithheldWhole } from '../../../exemption/redact-meeting.ts';
import { isWithheld } from '../../../exemption/withheld.ts';
import type { Action } from '../../../schema/meeting.ts';
import type { Recommendation } from '../../../schema/recommendation.ts';
import { changeFirst } from '../../../style/other-language.ts';
import { decisionOf } from '../../decision-of.ts';
import { escapeMarkdown } from '../../escape-markdown.ts';
import { printedFigure } from '../../figure-text.ts';
import type { PaperContext } from '../../paper-context.ts';
import { fieldOf, spokenMarkdown } from '../../read-field.ts';
import { entriesOf, plainText } from '../../readable.ts';
import { paperOf, type ResultEntry, type ResultsContext } from '../../results-context.ts';
import { languageOf } from '../../text-language.ts';
import { recommendationWording } from '../../wording/resolution-wording.ts';
import { listedWords } from '../agenda/listed-words.ts';
import { officeWords } from '../office-words.ts';
import { resolutionLabel } from './resolution-label.ts';
import { withoutReferences } from './without-references.ts';

type Outcome = NonNullable<ReturnType<typeof decisionOf>>['decision']['outcomes'][number];

/** One thing that somebody is to do. */
export interface ActionView {
  /** The office; '' where nobody is named. */
  readonly owner: string;
  readonly markdown: string;
  /** By a day, `YYYY-MM-DD`, or in words. */
  readonly due: { readonly day?: string; readonly words: string } | undefined;
  /** Lines that name the authority for it: "Minute 74(b)", "Item 5". */
  readonly source: readonly string[];
}

/** What an item left to be done: what its resolutions delegate, defer or refer, and what members asked for. */
export function actionsOf(entry: ResultEntry, context: ResultsContext): readonly ActionView[] {
  const paper = entry.matter && paperOf(entry.matter, context);
  const asked = (context.case.proceedings ?? [])
    .filter(({ item }) => item === entry.item.id)
    .flatMap(({ actions = [] }) => actions);
  return [
    ...(paper ? ofResolutions(entry, paper) : []),
    ...(paper ? ofRequests(entry, paper) : []),
    ...asked.map((action) => askedFor(action, entry, context)),
  ];
}

function ofResolutions(entry: ResultEntry, paper: PaperContext): readonly ActionView[] {
  const taken = decisionOf(paper.kind, paper.case, paper.authority);
  if (!taken || taken.decision.role === 'recommended') return [];
  const outcomes = entriesOf(taken.decision.outcomes);
  return outcomes.flatMap((outcome, index): ActionView[] => {
    const about = entriesOf(paper.case.recommendations).find(({ id }) => id === outcome.recommendation);
    if (!about || isWithheld(outcome) || isWithheld(about)) return [];
    const label = outcomes.length > 1 ? resolutionLabel(index, paper) : '';
    const source = sourceOf(entry, label, paper);
    switch (outcome.outcome) {
      case 'approved':
      case 'amended':
        return delegated(about, outcome.outcome === 'amended', source, paper);
      case 'deferred':
      case 'referred':
        return [putOff(about, outcome, source, paper)];
      default:
        return [];
    }
  });
}

function delegated(
  { delegation }: Recommendation,
  amended: boolean,
  source: ActionView['source'],
  paper: PaperContext,
): ActionView[] {
  if (!delegation) return [];
  const { words } = paper;
  if (isWithheld(delegation))
    return [{ owner: '', markdown: escapeMarkdown(delegation.withheld.replacement), due: undefined, source }];
  const { to, scope, consulting, limit, criteria, until } = delegation;
  const offices = listedWords(
    entriesOf(consulting).map((office) => plainText(office, paper)),
    paper,
  );
  const lines = [
    plainText(scope, paper),
    ...(offices === '' ? [] : [words('actions-consulting', { offices })]),
    ...(limit === undefined ? [] : [words('actions-limit', { limit: plainText(limit, paper) })]),
    ...(criteria === undefined ? [] : [words('actions-criteria', { criteria: plainText(criteria, paper) })]),
    ...(amended ? [words('actions-amended')] : []),
  ];
  return [
    {
      owner: plainText(to, paper),
      markdown: lines.map(escapeMarkdown).join('\n\n'),
      due: until === undefined ? undefined : { words: plainText(until, paper) },
      source,
    },
  ];
}

/** A recommendation that the meeting put off, or sent elsewhere: whoever reported on it sees to it. */
function putOff(
  { id, verb, object, rest }: Recommendation,
  { outcome, rest: tail }: Outcome,
  source: ActionView['source'],
  paper: PaperContext,
): ActionView {
  const { words, language } = paper;
  const spoken = languageOf(object, language);
  const proposal = recommendationWording(
    { verb, object: plainText(object, paper), rest: rest === undefined ? undefined : plainText(rest, paper) },
    spoken,
  );
  const said = (text: string) => {
    const field = fieldOf(`recommendations.${id}.object`, text, paper, spoken);
    return withoutReferences(spokenMarkdown(field, paper), words);
  };
  const key = outcome === 'deferred' ? 'actions-deferred' : 'actions-referred';
  const lines = [
    words(key, { proposal: said(lowered(proposal)) }),
    ...(tail === undefined ? [] : [words('actions-tail', { tail: said(plainText(tail, paper)) })]),
  ];
  const officers = entriesOf(paper.case.report_of).map((officer) => officeWords(officer, paper));
  return { owner: listedWords(officers, paper), markdown: lines.join('\n\n'), due: undefined, source };
}

function ofRequests(entry: ResultEntry, paper: PaperContext): readonly ActionView[] {
  return entriesOf(paper.case.requests).flatMap((request): ActionView[] => {
    if (isWithheld(request)) return [];
    const field = fieldOf(`requests.${request.id}.text`, request.text, paper);
    const markdown = isWithheld(request.text)
      ? escapeMarkdown(request.text.withheld.replacement)
      : withoutReferences(spokenMarkdown(field, paper), paper.words);
    const source = sourceOf(entry, '', paper);
    return [{ owner: plainText(request.owner, paper), markdown, due: dueOf(request.due, paper), source }];
  });
}

function askedFor(action: Action, entry: ResultEntry, context: ResultsContext): ActionView {
  const due = action.due === undefined ? undefined : plainText(action.due, context);
  const hidden = action.private && !isWithheldWhole(entry.item);
  return {
    owner: plainText(action.owner, context),
    markdown: escapeMarkdown(plainText(action.text, context)),
    due: due === undefined ? undefined : { ...(isDay(due) && { day: due }), words: due },
    source: [...sourceOf(entry, '', context), ...(hidden ? [context.words('actions-private')] : [])],
  };
}

/** "Minute 74(b)", "Item 5" and, of business in private, that it is not for publication. */
function sourceOf(
  { minute, number, item }: ResultEntry,
  label: string,
  { words }: Pick<ResultsContext, 'words'>,
): readonly string[] {
  const within = label.replace(/[^0-9a-z]/gi, '');
  const named = `${minute}${within === '' ? '' : `(${within})`}`;
  return [
    ...(minute === undefined ? [] : [words('decisions-minute', { minute: named })]),
    words('actions-item', { number }),
    ...(isWithheldWhole(item) ? [words('actions-private')] : []),
  ];
}

/** A due date of a case is the path of a calculated date, or a date, or words. */
function dueOf(due: string | undefined, paper: PaperContext): ActionView['due'] {
  if (due === undefined) return undefined;
  if (isWithheld(due)) return { words: plainText(due, paper) };
  if (isDay(due)) return { day: due, words: due };
  return { words: printedFigure(due, undefined, paper)?.text ?? due };
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const lowered = (sentence: string) => changeFirst(sentence, (first) => first.toLowerCase());

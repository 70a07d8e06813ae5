import { isWithheld } from '../../exemption/withheld.ts';
import { isAbsent } from '../../schema/fact.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { printedFigure } from '../figure-text.ts';
import type { PaperContext } from '../paper-context.ts';
import { type Field, readField } from '../read-field.ts';
import { entriesOf, plainText } from '../readable.ts';
import { blockViews } from './blocks.ts';
import { pointItems } from './points.ts';
import {
  absenceReason,
  emptyBody,
  factBody,
  filledBody,
  type InnerSection,
  type SectionBody,
} from './section-body.ts';

type Option = NonNullable<PaperContext['case']['options']>[number];

/** The options: an introduction, then each under a heading with its advantages, disadvantages and cost. */
export function optionsBody(paper: PaperContext): SectionBody {
  const { options_intro: intro, options } = paper.case;
  const introduction = factBody('options_intro', intro, paper, (blocks) =>
    filledBody('options', { blocks: blockViews('options_intro', blocks, paper) }),
  );
  if (!introduction.filled && entriesOf(options).length === 0) return emptyBody('options');
  const inner = entriesOf(options).map((option, at) => optionSection(option, at + 1, paper));
  const content = introduction.filled ? introduction.content : { blocks: [] };
  return { ...introduction, filled: true, id: 'options', content, inner };
}

function optionSection(option: Option, number: number, paper: PaperContext): InnerSection {
  const id = `options.${option.id}`;
  const partial = 'partials/option';
  if (isWithheld(option)) {
    const heading = optionHeading(option.withheld.replacement, number, paper);
    return { partial, heading, body: { ...filledBody(id, {}), withheld: id } };
  }
  const title = isWithheld(option.title) ? option.title.withheld.replacement : plainText(option.title, paper);
  const preferred = option.preferred === true ? ` ${paper.words('option-preferred')}` : '';
  const content = {
    ...opening(option, paper),
    advantages: pointItems(`${id}.advantages`, option.advantages),
    disadvantages: pointItems(`${id}.disadvantages`, option.disadvantages),
  };
  return {
    partial,
    heading: `${optionHeading(title, number, paper)}${preferred}`,
    body: filledBody(id, content),
  };
}

/**
 * What an option is, and in the same paragraph what it costs: the sentence on cost is the product's own, and a
 * paragraph of its own would shift the numbers where the option is withheld.
 */
function opening(
  option: Option,
  paper: PaperContext,
): { readonly description: Field | null; readonly cost: string } {
  const path = `options.${option.id}.description`;
  const cost = optionCost(option, paper);
  const description = option.description === undefined ? undefined : readField(path, paper);
  if (description?.kind !== 'markdown') return { description: description ?? null, cost };
  const markdown =
    cost === '' ? description.markdown : `${description.markdown.trimEnd()} ${escapeMarkdown(cost)}`;
  return { description: { ...description, markdown }, cost: '' };
}

/** A title that already says which option it is stands as it is. */
function optionHeading(title: string, number: number, { words }: PaperContext): string {
  const numbered = words('option', { number: String(number), title: '' }).replace(/[\s:]+$/, '');
  return new RegExp(`^${numbered}\\b`, 'i').test(title)
    ? title
    : words('option', { number: String(number), title });
}

function optionCost({ id, cost }: Option, paper: PaperContext): string {
  if (cost === undefined) return '';
  if (isWithheld(cost)) return cost.withheld.replacement;
  if (isAbsent(cost)) return absenceReason(cost, paper);
  const figure = printedFigure(`options.${id}.cost`, undefined, paper);
  return figure ? paper.words('option-cost', { cost: figure.text }) : '';
}

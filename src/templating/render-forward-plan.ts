import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inLanguage } from '../schema/in-language.ts';
import type { DocumentDetails, PageMark } from '../style/document-details.ts';
import type { ForwardPlanContext } from './forward-plan-context.ts';
import type { MarkdownPaper } from './render-markdown.ts';
import { runTemplate, type Templates } from './run-template.ts';
import { tidyMarkdown } from './tidy-markdown.ts';
import { forwardPlanView, planTitle } from './view/forward-plan/forward-plan-view.ts';
import { dayWords, issueWords } from './view/forward-plan/plan-tables.ts';

/** The Markdown of one issue of a forward plan. It is '' where a template is at fault. */
export function renderForwardPlan(
  context: ForwardPlanContext,
  templates: Templates,
  marks: readonly PageMark[],
): MarkdownPaper {
  const { markdown, fault } = runTemplate('forward-plan', forwardPlanView(context), context, templates);
  const diagnostics: readonly Diagnostic[] = fault ? [fault] : [];
  return { markdown: tidyMarkdown(markdown), details: detailsOf(context, marks), diagnostics };
}

function detailsOf(context: ForwardPlanContext, marks: readonly PageMark[]): DocumentDetails {
  const { authority, language, words, issue, publishedOn } = context;
  const name = inLanguage(authority.name, language);
  const title = planTitle(context);
  return {
    title: `${title}, ${dayWords(publishedOn, context)}`,
    subject: words('plan-subtitle', { issue: issueWords(issue, context) }),
    author: name,
    keywords: [],
    language: language === 'cy' ? 'cy-GB' : 'en-GB',
    identifier: `${authority.id}/forward-plan/${issue}`,
    date: publishedOn,
    header: { left: name, right: words('plan-subtitle', { issue: issueWords(issue, context) }) },
    footer: { left: title },
    marks,
    words: {
      pageOf: words('page-of'),
      contents: words('contents'),
      footnote: words('footnote'),
      continued: words('continued'),
    },
  };
}

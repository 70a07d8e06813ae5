import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ForwardPlan } from '../../schema/forward-plan.ts';
import { writeYaml } from '../../source/write-yaml.ts';
import type { PageMark } from '../../style/document-details.ts';
import type { ForwardPlanContext } from '../../templating/forward-plan-context.ts';
import { nounsFor } from '../../templating/nouns-for.ts';
import { renderForwardPlan } from '../../templating/render-forward-plan.ts';
import { parseDocument } from '../../tree/parse-document.ts';
import { meetingStyle } from '../meeting-style.ts';
import { PAPER_FORMATS } from '../pack/made-item.ts';
import { trailToListing } from '../pack/page-trails.ts';
import type { Workspace } from '../workspace.ts';
import { writePaper } from '../write-paper.ts';
import type { PlanFile } from './plan-file.ts';
import { planIndex } from './plan-index.ts';
import { planManifest } from './plan-manifest.ts';
import type { PlanOptions } from './plan-options.ts';

/** The files of one issue: the paper in every format, its data, a listing and a manifest. */
export async function planFiles(
  context: ForwardPlanContext,
  plan: ForwardPlan,
  found: readonly Diagnostic[],
  workspace: Workspace,
  options: PlanOptions,
): Promise<{
  readonly files: readonly PlanFile[];
  readonly pages: number;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const { authority, language } = context;
  const draft = found.some(blocksPublication);
  const marks: readonly PageMark[] = draft ? ['DRAFT'] : [];
  const { markdown, details, diagnostics } = renderForwardPlan(context, workspace.templates, marks);
  if (markdown === '') return { files: [], pages: 0, diagnostics };
  const style = meetingStyle(authority, workspace);
  const nouns = nounsFor('cabinet-report', language);
  const tree = parseDocument(markdown, { numbering: style.numbering, audience: 'public', language, nouns });
  const links = { trail: trailToListing(language) };
  const paper = { root: tree.root, style, details };
  const written = await writePaper(paper, PAPER_FORMATS, workspace, links);
  const { title } = details;
  const papers = written.files.map(
    ({ format, bytes, pages }): PlanFile => ({
      path: `forward-plan.${format}`,
      title,
      format,
      bytes,
      ...(format === 'html' ? {} : { pages }),
    }),
  );
  const data = textFile('forward-plan', 'yaml', issueText(plan));
  const listing = textFile('index', 'html', planIndex(context, title, [...papers, data], draft));
  const listed = [...papers, data, listing];
  const manifest = textFile('manifest', 'json', planManifest(plan, listed, found, options));
  return {
    files: [...listed, manifest],
    pages: written.files[0]?.pages ?? 0,
    diagnostics: [...diagnostics, ...tree.diagnostics, ...written.diagnostics],
  };
}

/** An issue as the file that keeps it. */
export function issueText(plan: ForwardPlan): string {
  return `# One issue of a forward plan as it was published. The next issue is compared with it: keep it as it is.\n${writeYaml(plan)}`;
}

function textFile(name: string, format: 'yaml' | 'html' | 'json', text: string): PlanFile {
  const path = `${name}.${format}`;
  return { path, title: path, format, bytes: new TextEncoder().encode(text) };
}

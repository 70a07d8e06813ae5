import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TemplateContext } from './paper-context.ts';
import { type CompiledTemplate, compileTemplate } from './template-environment.ts';
import { EndlessInclusion, faultIn, TemplateFault } from './template-fault.ts';

/** Template text by its path under `templates/`: `sections/purpose.hbs`. */
export type Templates = ReadonlyMap<string, string>;

/** How deep templates may include one another; deeper is taken for a template that includes itself. */
const DEPTH_LIMIT = 40;

type Partial = CompiledTemplate;
type Partials = { readonly [name: string]: Partial };

/** Partials of one authority out of one set of templates, made once: they hold nothing of any case. */
const partialsBySet = new WeakMap<Templates, Map<string, Partials>>();

/**
 * Fills the named template with a view. An authority's own file of that name comes before the common one. A
 * fault gives a diagnostic that names the template, the line and the case, and no Markdown.
 */
export function runTemplate(
  name: string,
  view: unknown,
  paper: TemplateContext,
  templates: Templates,
): { readonly markdown: string; readonly fault?: Diagnostic } {
  const run = { paper, depth: { now: 0 } };
  try {
    const partials = partialsOf(templates, paper.authority.id);
    const template = Object.hasOwn(partials, name) ? partials[name] : undefined;
    if (!template) throw new TemplateFault('there is no such template', `${name}.hbs`);
    const options = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };
    return { markdown: template(view, { data: run, partials, ...options }) };
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error;
    return { markdown: '', fault: diagnosticOf(error, paper) };
  }
}

function partialsOf(templates: Templates, authority: string): Partials {
  let byAuthority = partialsBySet.get(templates);
  if (!byAuthority) {
    byAuthority = new Map();
    partialsBySet.set(templates, byAuthority);
  }
  const known = byAuthority.get(authority);
  if (known) return known;
  const made: Record<string, Partial> = {};
  const own = `authorities/${authority}/`;
  for (const [path, text] of templates)
    if (path.endsWith('.hbs') && !path.startsWith('authorities/')) made[stem(path)] = partial(path, text);
  for (const [path, text] of templates)
    if (path.endsWith('.hbs') && path.startsWith(own))
      made[stem(path.slice(own.length))] = partial(path, text);
  byAuthority.set(authority, made);
  return made;
}

function stem(path: string): string {
  return path.slice(0, -'.hbs'.length);
}

/** A template as Handlebars calls it, counting how deep it stands and naming itself in what goes wrong. */
function partial(path: string, text: string): Partial {
  return (view, options = {}) => {
    const { depth } = options.data as { readonly depth: { now: number } };
    let partialLine: (name: string) => number | undefined = () => undefined;
    if (depth.now >= DEPTH_LIMIT) throw new EndlessInclusion(stem(path.replace(/^authorities\/[^/]+\//, '')));
    depth.now += 1;
    try {
      const compiled = compileTemplate(text);
      partialLine = compiled.partialLine;
      return compiled.run(view, options);
    } catch (error) {
      throw faultIn(path, error, { text, partialLine });
    } finally {
      depth.now -= 1;
    }
  };
}

function diagnosticOf(fault: TemplateFault, paper: TemplateContext): Diagnostic {
  const where = fault.line === undefined ? fault.template : `${fault.template}, line ${fault.line},`;
  return {
    rule: 'TPL-02',
    severity: 'error',
    message: `Template ${where} ${fault.message} (case ${paper.case.id}, ${paper.kind}).`,
    mend: 'Correct the template. templates/README.md says what templates are given and what they may write.',
    source: 'house rule',
  };
}

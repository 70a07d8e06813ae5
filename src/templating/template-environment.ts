import Handlebars from 'handlebars';
import { COMPILED_AHEAD } from './compiled-ahead.ts';
import { escapeValues } from './escape-values.ts';
import type { Helper } from './helpers/helper.ts';
import { HELPERS } from './helpers/index.ts';
import type { TemplateContext } from './paper-context.ts';
import { TemplateFault } from './template-fault.ts';

/** What Handlebars hands a helper last. */
interface HelperOptions {
  readonly fn?: (context: unknown) => string;
  readonly hash: Readonly<Record<string, unknown>>;
  readonly data: { readonly paper: TemplateContext };
  readonly loc?: { readonly start: { readonly line: number } };
}

/** Built-in helpers that templates may use; the rest (log, and the hooks for missing ones) are taken away. */
const BUILT_IN = ['if', 'unless', 'each', 'with', 'lookup'];

/** An environment of our own, so that nothing registered elsewhere in the process can reach a paper. */
const environment = Handlebars.create();
environment.unregisterHelper('log');
for (const [name, helper] of Object.entries(HELPERS)) environment.registerHelper(name, adapted(helper));

const OPTIONS = {
  strict: true,
  noEscape: true,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries([
    ...['helperMissing', 'blockHelperMissing', 'log'].map((name) => [name, name === 'blockHelperMissing']),
    ...[...BUILT_IN, ...Object.keys(HELPERS)].map((name) => [name, true]),
  ]),
};

/** A compiled template: view in, Markdown out. Throws what Handlebars throws. */
export type CompiledTemplate = Handlebars.TemplateDelegate<unknown>;

export interface Compiled {
  readonly run: CompiledTemplate;
  /** Line of the statement that includes the named template; of the first computed one where none is named. */
  readonly partialLine: (name: string) => number | undefined;
}

/** By template text; the same text always compiles to the same function. */
const compiled = new Map<string, Compiled>();

/** Compiles a template in strict mode, every plain value escaped for Markdown. Throws what is wrong with it. */
export function compileTemplate(text: string): Compiled {
  const known = compiled.get(text);
  if (known) return known;
  const ahead = COMPILED_AHEAD.get(text);
  const run = ahead ? environment.template(ahead) : environment.compile(programOf(text), OPTIONS);
  const partialLine = (name: string) => {
    const lines = partialLines(Handlebars.parse(text));
    return lines.get(name) ?? lines.get('');
  };
  const made = { run, partialLine };
  compiled.set(text, made);
  return made;
}

/** What a template compiles to, as JavaScript for a bundle. */
export function compiledSource(text: string): string {
  return String(environment.precompile(programOf(text), OPTIONS));
}

function programOf(text: string): hbs.AST.Program {
  return escapeValues(Handlebars.parse(text));
}

function adapted(helper: Helper) {
  return function (this: unknown, ...given: unknown[]): string {
    const options = given[given.length - 1] as HelperOptions;
    const block = options.fn;
    try {
      const result = helper(given.slice(0, -1).map(unboxed), {
        paper: options.data.paper,
        hash: options.hash,
        block: block ? () => String(block(this)) : () => '',
      });
      return result as string;
    } catch (error) {
      const line = options.loc?.start.line;
      if (error instanceof TemplateFault && error.line === undefined && error.template === undefined)
        throw new TemplateFault(error.message, undefined, line);
      throw error;
    }
  };
}

/** `this` is an object where it stands for a string of a list: Handlebars calls helpers on it. */
function unboxed(value: unknown): unknown {
  return value instanceof String ? value.valueOf() : value;
}

/** Where a template includes others: line by name, '' for a name worked out as it runs. */
function partialLines(program: hbs.AST.Program, found = new Map<string, number>()): Map<string, number> {
  for (const statement of program.body) {
    if (statement.type === 'PartialStatement' || statement.type === 'PartialBlockStatement') {
      const { name } = statement as hbs.AST.PartialStatement;
      const key = name.type === 'PathExpression' ? (name as hbs.AST.PathExpression).original : '';
      if (!found.has(key)) found.set(key, statement.loc.start.line);
    }
    const { program: inner, inverse } = statement as Partial<hbs.AST.BlockStatement>;
    if (inner) partialLines(inner, found);
    if (inverse) partialLines(inverse, found);
  }
  return found;
}

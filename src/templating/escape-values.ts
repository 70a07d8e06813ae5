import { TemplateFault } from './template-fault.ts';

/** Name of the helper that every plain value of a template is handed to. */
export const ESCAPE = 'escape';

/** Helpers that may ask for what is not there. */
const ASKING = new Set(['if', 'unless', 'each', 'with', 'lookup']);

/**
 * Rewrites a parsed template so that each `{{value}}` reads `{{escape value}}`, and refuses what would go round
 * it: `{{{value}}}`, `{{&value}}` and decorators. Compiled without Handlebars' own (HTML) escaping, no value can
 * then reach the paper but through the one helper. Values handed to helpers must exist, save where one asks
 * whether they do. Returns the same tree, changed in place.
 */
export function escapeValues(program: hbs.AST.Program): hbs.AST.Program {
  program.body = program.body.map(rewritten);
  return program;
}

function rewritten(statement: hbs.AST.Statement): hbs.AST.Statement {
  switch (statement.type) {
    case 'MustacheStatement':
      return escaped(statement as hbs.AST.MustacheStatement);
    case 'BlockStatement': {
      const block = statement as hbs.AST.BlockStatement;
      requireArguments(block);
      if (block.program) escapeValues(block.program);
      if (block.inverse) escapeValues(block.inverse);
      return block;
    }
    case 'PartialStatement':
      requireArguments({ ...(statement as hbs.AST.PartialStatement), path: undefined });
      return statement;
    case 'PartialBlockStatement':
      requireArguments({ ...(statement as hbs.AST.PartialBlockStatement), path: undefined });
      escapeValues((statement as hbs.AST.PartialBlockStatement).program);
      return statement;
    case 'Decorator':
    case 'DecoratorBlock':
      throw new TemplateFault(
        'decorators such as {{* … }} are not available',
        undefined,
        statement.loc.start.line,
      );
    default:
      return statement;
  }
}

function escaped(statement: hbs.AST.MustacheStatement): hbs.AST.MustacheStatement {
  const { loc } = statement;
  if (!statement.escaped)
    throw new TemplateFault('{{{ … }}} would print unescaped; write {{ … }}', undefined, loc.start.line);
  const bare = statement.params.length === 0 && statement.hash === undefined;
  const value: hbs.AST.Expression = bare
    ? statement.path
    : ({ ...statement, type: 'SubExpression' } as hbs.AST.Expression);
  requireValue(value);
  const path = { type: 'PathExpression', data: false, depth: 0, parts: [ESCAPE], original: ESCAPE, loc };
  return { ...statement, path: path as hbs.AST.PathExpression, params: [value], hash: undefined as never };
}

/** A call of a helper, as far as its arguments go. */
interface Call {
  readonly path: hbs.AST.Node | undefined;
  readonly params: readonly hbs.AST.Expression[];
  readonly hash?: hbs.AST.Hash;
}

function requireArguments({ path, params, hash }: Call): void {
  const name = path?.type === 'PathExpression' ? (path as hbs.AST.PathExpression).original : '';
  if (!ASKING.has(name)) params.forEach(requireValue);
  for (const { value } of hash?.pairs ?? []) requireValue(value);
}

/** `strict` is Handlebars' own mark for a path whose last step must exist; it sets it on no argument itself. */
function requireValue(value: hbs.AST.Expression): void {
  if (value.type === 'PathExpression') (value as { strict?: boolean }).strict = true;
  if (value.type === 'SubExpression') requireArguments(value as hbs.AST.SubExpression);
}

/** A fault of a template, as an officer who edits templates is told of it. It never leaves this room. */
export class TemplateFault extends Error {
  readonly template: string | undefined;
  readonly line: number | undefined;

  constructor(message: string, template?: string, line?: number) {
    super(message);
    this.name = 'TemplateFault';
    this.template = template;
    this.line = line;
  }
}

/** A template included deeper than any paper needs: whoever includes it is at fault. */
export class EndlessInclusion extends Error {
  readonly partial: string;

  constructor(partial: string) {
    super(`${partial}.hbs is included without end`);
    this.name = 'EndlessInclusion';
    this.partial = partial;
  }
}

/** Any error met while running `template`, as a fault that knows its template and, where that is known, its line. */
export function faultIn(
  template: string,
  error: unknown,
  {
    text,
    partialLine,
  }: { readonly text: string; readonly partialLine: (name: string) => number | undefined },
) {
  const lineOf = (name: string) => lineNaming(name, text);
  if (error instanceof TemplateFault)
    return error.template === undefined ? new TemplateFault(error.message, template, error.line) : error;
  if (error instanceof EndlessInclusion)
    return new TemplateFault(
      template.endsWith(`${error.partial}.hbs`)
        ? 'includes itself without end'
        : `includes "${error.partial}.hbs" without end`,
      template,
      partialLine(error.partial),
    );
  if (error instanceof RangeError) return new TemplateFault('includes itself without end', template);
  const raw = error instanceof Error ? error.message : String(error);
  const own = numberAt(error, 'lineNumber') ?? lineInMessage(raw);
  const astray = /^Cannot read propert(?:y|ies) of (?:undefined|null) \(reading '(.+)'\)$/.exec(raw)?.[1];
  if (astray !== undefined)
    return new TemplateFault(`"${astray}" is asked of something that is not there`, template, lineOf(astray));
  const missing = /^The partial (.+) could not be found$/.exec(raw)?.[1];
  if (missing !== undefined)
    return new TemplateFault(
      `there is no template "${missing}.hbs" to include`,
      template,
      own ?? partialLine(missing),
    );
  return new TemplateFault(inPlainWords(raw), template, own);
}

function numberAt(error: unknown, key: string): number | undefined {
  const value =
    typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[key] : undefined;
  return typeof value === 'number' ? value : undefined;
}

function lineInMessage(message: string): number | undefined {
  const line =
    /^(?:Parse|Lexical) error on line (\d+)/.exec(message)?.[1] ?? / - (\d+):\d+$/.exec(message)?.[1];
  return line === undefined ? undefined : Number(line);
}

/** The first line that asks something for `name`. */
function lineNaming(name: string, text: string): number | undefined {
  const index = text.split('\n').findIndex((line) => line.includes(`.${name}`));
  return index < 0 ? undefined : index + 1;
}

/** Handlebars' own words for a fault, in ours. */
function inPlainWords(raw: string): string {
  const undefinedName = /^"(.+?)" not defined in /s.exec(raw)?.[1];
  if (undefinedName !== undefined) return `"${undefinedName}" is not defined here`;
  const helper = /^You specified knownHelpersOnly, but used the unknown helper (\S+)/.exec(raw)?.[1];
  if (helper !== undefined) return `there is no helper "${helper}"`;
  if (/^(?:Parse|Lexical) error on line/.test(raw)) return `cannot be read as a template: ${parseFault(raw)}`;
  return raw.replace(/ - \d+:\d+$/, '');
}

function parseFault(raw: string): string {
  if (raw.includes("got 'EOF'")) return 'a block that {{#…}} opens is never closed by {{/…}}';
  if (raw.includes("got 'OPEN_ENDBLOCK'")) return 'a {{/…}} closes a block that nothing opened';
  return 'what stands in {{…}} is not finished, or holds a mark that does not belong there';
}

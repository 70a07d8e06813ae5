import type { z } from 'zod';
import { caseSchema } from './case.ts';
import { entrySegments } from './entry-segments.ts';
import type { Language } from './in-language.ts';
import { type WordKind, wordKinds } from './scalars.ts';

/** One stretch of words of a case, in one language. */
export interface Field {
  /** Path of the field, as templates name it: `background.services.text`. */
  readonly path: string;
  /** Where the words stand in the file: the path, with `.en` or `.cy` where the field has both. */
  readonly at: string;
  readonly kind: WordKind;
  readonly language: Language;
  readonly text: string;
}

/** The schema of a value that holds words. */
export type WordedSchema = z.core.$ZodType;

/** What is registered of a schema never changes, and asking the registry costs more than the whole walk. */
const kinds = new WeakMap<z.core.$ZodType, WordKind | 'none'>();

function kindOf(schema: z.core.$ZodType): WordKind | undefined {
  const known = kinds.get(schema) ?? wordKinds.get(schema)?.kind ?? 'none';
  kinds.set(schema, known);
  return known === 'none' ? undefined : known;
}

const wordless = new WeakMap<z.core.$ZodType, boolean>();

/** Whether a schema has no words anywhere inside, so that a value of it need not be walked. */
function isWordless(schema: z.core.$ZodType): boolean {
  const known = wordless.get(schema);
  if (known !== undefined) return known;
  // One that is inside itself is taken to have words while it is asked about.
  wordless.set(schema, false);
  const answer = kindOf(schema) === undefined && innerOf(schema).every(isWordless);
  wordless.set(schema, answer);
  return answer;
}

function innerOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'nullable':
      return [def.innerType];
    case 'lazy':
      return [def.getter()];
    case 'union':
      return def.options;
    case 'object':
      return Object.values(def.shape);
    case 'array':
      return [def.element];
    case 'record':
      return [def.valueType];
    default:
      return [];
  }
}

/**
 * Every field of a case (or of any value with its schema) that holds words, in the order of the file. The schema
 * says which they are, so that a field added to it is found without being named here.
 */
export function eachField(input: unknown, schema: WordedSchema = caseSchema): readonly Field[] {
  const found: Field[] = [];
  visit(schema, input, '', found);
  return found;
}

function visit(schema: z.core.$ZodType, value: unknown, path: string, found: Field[]): void {
  if (value === undefined || value === null || isWordless(schema)) return;
  const kind = kindOf(schema);
  if (kind) {
    pushFields(value, path, kind, found);
    return;
  }
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'nullable':
      visit(def.innerType, value, path, found);
      return;
    case 'lazy':
      visit(def.getter(), value, path, found);
      return;
    case 'union': {
      const option = def.options.find((candidate) => fits(candidate, value));
      if (option) visit(option, value, path, found);
      return;
    }
    case 'object':
      visitKeys(def.shape, value, path, found);
      return;
    case 'array':
      visitEntries(def.element, value, path, found);
      return;
    case 'record':
      if (isMapping(value))
        for (const [key, inner] of Object.entries(value)) visit(def.valueType, inner, join(path, key), found);
      return;
    default:
      return;
  }
}

function visitKeys(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  value: unknown,
  path: string,
  found: Field[],
): void {
  if (!isMapping(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (schema) visit(schema, inner, join(path, key), found);
  }
}

function visitEntries(element: z.core.$ZodType, value: unknown, path: string, found: Field[]): void {
  if (!Array.isArray(value)) return;
  const segments = entrySegments(value);
  value.forEach((entry: unknown, index) => {
    visit(element, entry, join(path, segments[index] ?? String(index)), found);
  });
}

function pushFields(value: unknown, path: string, kind: WordKind, found: Field[]): void {
  if (typeof value === 'string') found.push({ path, at: path, kind, language: 'en', text: value });
  if (!isMapping(value)) return;
  for (const language of ['en', 'cy'] as const) {
    const text = value[language];
    if (typeof text === 'string') found.push({ path, at: join(path, language), kind, language, text });
  }
}

/** Whether a value that passed the schema can have passed this branch of a union. */
function fits(schema: z.core.$ZodType, value: unknown): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (kindOf(schema)) return typeof value === 'string' || isBilingual(value);
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'nullable':
      return fits(def.innerType, value);
    case 'union':
      return def.options.some((option) => fits(option, value));
    case 'object':
      return isMapping(value) && Object.keys(value).every((key) => Object.hasOwn(def.shape, key));
    case 'array':
      return Array.isArray(value);
    case 'record':
      return isMapping(value);
    default:
      return false;
  }
}

const join = (path: string, segment: string) => (path === '' ? segment : `${path}.${segment}`);

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBilingual(value: unknown): boolean {
  return isMapping(value) && typeof value.en === 'string' && typeof value.cy === 'string';
}

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
  if (schema !== caseSchema || !isMapping(input)) return fieldsIn(input, schema);
  const known = ofCases.get(input) ?? fieldsIn(input, schema);
  ofCases.set(input, known);
  return known;
}

/** Rules read a case, and then what withholds; it does not change between them. */
const ofCases = new WeakMap<object, readonly Field[]>();

function fieldsIn(input: unknown, schema: WordedSchema): readonly Field[] {
  const found: Field[] = [];
  walkOf(schema)?.(input, '', found);
  return found;
}

/** Finds the fields of a value. */
type Walk = (value: unknown, path: string, found: Field[]) => void;

/** A schema never changes: how its values are walked is worked out once. */
const walks = new WeakMap<z.core.$ZodType, { readonly walk: Walk | undefined }>();

/** How the values of a schema are walked; undefined where there are no words in any. */
function walkOf(schema: z.core.$ZodType): Walk | undefined {
  const known = walks.get(schema);
  if (known) return known.walk;
  const walk = isWordless(schema) ? undefined : walkInto(schema);
  walks.set(schema, { walk });
  return walk;
}

function walkInto(schema: z.core.$ZodType): Walk | undefined {
  const kind = kindOf(schema);
  if (kind) return (value, path, found) => pushFields(value, path, kind, found);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'nullable':
      return walkOf(def.innerType);
    case 'lazy':
      // It may be inside itself, and so is looked into only when a value is.
      return (value, path, found) => walkOf(def.getter())?.(value, path, found);
    case 'union':
      return walkOption(def.options);
    case 'object':
      return walkKeys(def);
    case 'array':
      return walkEntries(def.element);
    case 'record':
      return walkValues(def.valueType);
    default:
      return undefined;
  }
}

function walkOption(options: readonly z.core.$ZodType[]): Walk {
  return (value, path, found) => {
    if (value === undefined || value === null) return;
    const option = options.find((candidate) => fits(candidate, value));
    if (option) walkOf(option)?.(value, path, found);
  };
}

function walkKeys(def: { readonly shape: Readonly<Record<string, z.core.$ZodType>> }): Walk {
  let byKey: ReadonlyMap<string, Walk | undefined> | undefined;
  return (value, path, found) => {
    if (!isMapping(value)) return;
    byKey ??= new Map(Object.entries(def.shape).map(([key, inner]) => [key, walkOf(inner)]));
    for (const key of Object.keys(value)) byKey.get(key)?.(value[key], join(path, key), found);
  };
}

function walkEntries(element: z.core.$ZodType): Walk {
  return (value, path, found) => {
    const walk = walkOf(element);
    if (!walk || !Array.isArray(value)) return;
    const segments = entrySegments(value);
    value.forEach((entry: unknown, index) => {
      walk(entry, join(path, segments[index] ?? String(index)), found);
    });
  };
}

function walkValues(inner: z.core.$ZodType): Walk {
  return (value, path, found) => {
    const walk = walkOf(inner);
    if (walk && isMapping(value))
      for (const key of Object.keys(value)) walk(value[key], join(path, key), found);
  };
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

import { z } from 'zod';
import { entity } from './entity.ts';
import { text } from './scalars.ts';

/** A declared absence: there is none, and why; or there is one, but it is not published, and why. */
export const absence = z.union([
  entity({
    none: text.describe('There is none: say why or how that is known.'),
  }),
  entity({
    not_published: text.describe('There is one, but it is not published: say why.'),
  }),
]);
export type Absence = z.infer<typeof absence>;

/** A value, or `none: reason`, or `not_published: reason`. A blank is none of these and is reported. */
export function fact<Inner extends z.ZodType>(inner: Inner) {
  return z.union([inner, absence]);
}

/** Whether a fact is a declared absence rather than a value. */
export function isAbsent(value: unknown): value is Absence {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    ('none' in value || 'not_published' in value)
  );
}

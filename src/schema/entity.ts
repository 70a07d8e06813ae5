import { z } from 'zod';
import { nearest } from './nearest.ts';

/** As many keys as a message can list and still be read. */
const FEW = 15;

/**
 * A mapping in which every key is known. An unknown key is an error that names the key and, where one is near,
 * the key that was probably meant; several keys, one a line.
 */
export function entity<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      const keys = (issue as { keys?: readonly string[] }).keys ?? [];
      return keys
        .map((key) => {
          const near = nearest(key, known);
          if (near) return `"${key}" is not a key here; did you mean "${near}"?`;
          return known.length > FEW
            ? `"${key}" is not a key here.`
            : `"${key}" is not a key here; the keys are ${known.join(', ')}.`;
        })
        .join('\n');
    },
  });
}

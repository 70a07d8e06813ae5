import type { ProseReading } from '../../src/rules/prose.ts';
import { proseReading } from '../../src/rules/prose-reading.ts';
import { checkField } from '../../src/tree/check-field.ts';
import { replaceExemptBlocks } from '../../src/tree/exempt-blocks.ts';
import { fieldShape } from '../../src/tree/field-shape.ts';
import { findReferences } from '../../src/tree/find-references.ts';
import { readProse } from '../../src/tree/read-prose.ts';

/** The prose of a case with these texts as its background. */
export function proseOf(...texts: readonly string[]): ProseReading {
  const fields = texts.map((text, index) => {
    const path = `background.text-${index}.text`;
    return { path, at: path, kind: 'markdown', language: 'en', text } as const;
  });
  return proseReading(fields, { checkField, findReferences, replaceExemptBlocks, readProse, fieldShape });
}

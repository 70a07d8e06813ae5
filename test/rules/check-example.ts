import { calculate } from '../../src/calculators/index.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { checkRules } from '../../src/rules/index.ts';
import type { Example } from '../../src/rules/rule.ts';
import { checkField } from '../../src/tree/check-field.ts';
import { replaceExemptBlocks } from '../../src/tree/exempt-blocks.ts';
import { fieldShape } from '../../src/tree/field-shape.ts';
import { findReferences } from '../../src/tree/find-references.ts';
import { readProse } from '../../src/tree/read-prose.ts';
import { authorityWith, caseWith, NO_REGISTERS } from './smallest-case.ts';

/** Every finding about an example. */
export function checkExample(example: Example): readonly Diagnostic[] {
  const input = caseWith(example.case);
  const authority = authorityWith(example.authority);
  const registers = { ...NO_REGISTERS, ...example.registers };
  return checkRules({
    case: input,
    authority,
    registers,
    ...calculate(input, authority, registers.bankHolidays),
    tools: { checkField, findReferences, replaceExemptBlocks, readProse, fieldShape },
  });
}

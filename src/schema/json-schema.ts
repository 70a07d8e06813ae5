import { z } from 'zod';
import { authoritySchema } from './authority.ts';
import { caseSchema } from './case.ts';
import { forwardPlanSchema } from './forward-plan.ts';
import { meetingSchema } from './meeting.ts';
import { meetingLockSchema } from './meeting-lock.ts';
import { registerSchema } from './registers.ts';

/** The kinds of data file, each with its schema. */
const SCHEMAS = {
  case: { title: 'Moothall case', schema: caseSchema },
  authority: { title: 'Moothall authority', schema: authoritySchema },
  meeting: { title: 'Moothall meeting', schema: meetingSchema },
  'meeting-lock': { title: 'Moothall record of what was published', schema: meetingLockSchema },
  registers: { title: 'Moothall register', schema: registerSchema },
  'forward-plan': { title: 'Moothall forward plan', schema: forwardPlanSchema },
} as const;

export type SchemaName = keyof typeof SCHEMAS;
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as readonly SchemaName[];

/** JSON Schema (2020-12) of one kind of file as an officer types it, for an editor's YAML support. */
export function jsonSchema(name: SchemaName): object {
  const { title, schema } = SCHEMAS[name];
  const generated = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'ref',
    cycles: 'ref',
  });
  return { ...generated, title };
}

import { type Authority, authoritySchema } from '../../src/schema/authority.ts';
import { type Case, caseSchema } from '../../src/schema/case.ts';
import type { Registers } from '../../src/schema/registers.ts';

/** The fewest keys a case can have, as YAML gives them. */
const SMALLEST_CASE = {
  id: 'example',
  authority: 'example-council',
  kind: 'cabinet-report',
  status: 'draft',
  version: '0.1',
  title: 'An example',
};

/** The fewest keys an authority can have. */
const SMALLEST_AUTHORITY = {
  id: 'example-council',
  name: 'Example Council',
  short_name: 'Example',
  type: 'council',
  nation: 'england',
  calendar: 'england-and-wales',
  executive: 'leader_cabinet',
  bodies: [{ id: 'cabinet', name: 'Cabinet', reference: 'the Cabinet', kind: 'executive', resolves: true }],
  numbering: { scheme: 'continuous' },
  recommendations_lead_in: 'Cabinet is recommended to:',
  resolutions_lead_in: 'RESOLVED:',
  resolution_style: 'base',
  documents: {},
};

/** A case with these keys over the smallest one, through the schema. */
export function caseWith(keys: Readonly<Record<string, unknown>> = {}): Case {
  return caseSchema.parse({ ...SMALLEST_CASE, ...keys });
}

/** An authority with these keys over the smallest one, through the schema. */
export function authorityWith(keys: Readonly<Record<string, unknown>> = {}): Authority {
  return authoritySchema.parse({ ...SMALLEST_AUTHORITY, ...keys });
}

export const NO_REGISTERS: Registers = {
  instruments: [],
  exemptParagraphs: [],
  acronyms: [],
  bankHolidays: [],
  grants: [],
};

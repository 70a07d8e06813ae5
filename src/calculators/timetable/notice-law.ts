import type { Authority } from '../../schema/authority.ts';
import { meetsAsExecutive } from '../meets-as-executive.ts';

/**
 * Whether the law asks for 28 days' notice of key decisions and of meetings in private where a body meets (`executive`:
 * SI 2012/2089 regs 5 and 9, for executives in England), or why it does not.
 */
export type NoticeLaw =
  | 'executive'
  | 'commissioner'
  | 'wales'
  | 'scotland'
  | 'northern_ireland'
  | 'no_executive'
  | 'other_body';

/** By what law notice is given of what a body is to decide. */
export function noticeLaw(body: string, authority: Authority): NoticeLaw {
  const { type, nation, executive } = authority;
  if (type === 'commissioner') return 'commissioner';
  if (nation !== 'england') return nation;
  if (meetsAsExecutive(body, authority)) return 'executive';
  return type === 'council' && executive !== 'leader_cabinet' && executive !== 'mayor'
    ? 'no_executive'
    : 'other_body';
}

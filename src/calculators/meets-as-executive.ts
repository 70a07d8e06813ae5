import type { Authority } from '../schema/authority.ts';
import { isOfExecutive, kindOfBody } from './decision-kind.ts';

/** Whether meetings of a body are those of an executive, or of a committee of one, under SI 2012/2089. */
export function meetsAsExecutive(body: string, authority: Authority): boolean {
  const kind = kindOfBody(body, authority);
  return kind !== undefined && isOfExecutive(kind, authority);
}

import { addressesOf } from '../../schema/addresses.ts';
import type { RuleContext } from '../rule.ts';

/** What the entries of the `exempt` list name in the case: each path with the id of the entry that withholds it. */
export function withheldPaths({ case: input, addresses }: RuleContext): ReadonlyMap<string, string> {
  return new Map(
    (input.exempt ?? []).flatMap(({ id, target }) =>
      addressesOf(addresses, target).map(({ path }): [string, string] => [path, id]),
    ),
  );
}

import { type Address, namedIn } from '../../schema/addresses.ts';
import { listed } from '../english.ts';
import type { Finding, RuleContext } from '../rule.ts';
import { suggestion } from '../suggestion.ts';

/** Parts of a case that no paper prints with a number, so that a short reference never means them. */
const UNNUMBERED = new Set([
  'exempt',
  'answers',
  'clearances',
  'added',
  'figures',
  'calculations',
  'savings',
  'funding',
  'cost_shares',
  'contracts',
  'contacts',
  'authorities',
  'report_of',
  'lead_members',
  'meeting',
]);

/** Every `:ref[…]` of a text that names nothing, or could name several things. */
export function textReferences({ case: input, fields, addresses, tools }: RuleContext): Finding[] {
  let known: readonly string[] | undefined;
  const namesKnown = () => {
    known ??= names(addresses.byPath);
    return known;
  };
  return fields.flatMap((field) => {
    if (field.kind !== 'markdown') return [];
    return tools.findReferences(field.text).flatMap(({ target, offset }): Finding[] => {
      const named = likeliest(namedIn(input, target));
      if (named.length === 1) return [];
      const place = { path: field.at, textOffset: offset, found: target } as const;
      if (named.length === 0)
        return [
          {
            ...place,
            message: `":ref[${target}]" refers to nothing in this case.${suggestion(target, namesKnown())}`,
            expected: 'the path of something in the case, or the end of one path only',
            mend: 'Correct the reference, or add what it refers to.',
          },
        ];
      const paths = named.map(({ path }) => path);
      return [
        {
          ...place,
          message: `":ref[${target}]" could mean any of these: ${listed(paths)}.`,
          expected: 'one of them',
          mend: `Write more of the path, such as ":ref[${paths[0] ?? ''}]".`,
        },
      ];
    });
  });
}

/** Of several meanings, those that a paper numbers. */
function likeliest<Named extends { readonly path: string }>(named: readonly Named[]): readonly Named[] {
  if (named.length < 2) return named;
  const numbered = named.filter(({ path }) => !UNNUMBERED.has(path.split('.')[0] ?? ''));
  return numbered.length === 0 ? named : numbered;
}

/** Full paths and bare ids, either of which may have been mistyped. */
function names(byPath: ReadonlyMap<string, Address>): string[] {
  const paths = [...byPath.keys()];
  const ids = [...byPath.values()].flatMap(({ path, value }) =>
    typeof value === 'object' && value !== null && 'id' in value
      ? [path.slice(path.lastIndexOf('.') + 1)]
      : [],
  );
  return [...new Set([...ids, ...paths])];
}

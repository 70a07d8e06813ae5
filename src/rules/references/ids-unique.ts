import { idOf } from '../../schema/entry-segments.ts';
import type { Finding, Rule } from '../rule.ts';

const option = (id: string) => ({ id, title: `Option ${id}` });

/** No two entries of a list may have one id; nor may a row and a total of one table, which figures name alike. */
export const idsUnique: Rule = {
  id: 'REF-01',
  title: 'Ids are unique within their list',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'Records and references find an entry by its id; two of one id send the reader to the wrong one.',
  reads: ['*'],
  check: ({ case: input, addresses }) => [
    ...addresses.collections.flatMap(({ path, value }) =>
      Array.isArray(value) ? duplicates(value, path) : [],
    ),
    ...(input.tables ?? []).flatMap((table) =>
      (table.totals ?? []).flatMap((total): Finding[] =>
        table.rows.some(({ id }) => id === total.id)
          ? [finding(`tables.${table.id}.totals.${total.id}`, total.id, 'a row and a total of this table')]
          : [],
      ),
    ),
  ],
  examples: {
    accepted: [{ case: { options: [option('a'), option('b')] } }],
    rejected: [
      {
        case: { options: [option('a'), option('b'), option('a')] },
        path: 'options.2.id',
        message: 'The id "a" stands for two entries of this list.',
      },
    ],
  },
};

function duplicates(list: readonly unknown[], path: string): Finding[] {
  const taken = new Set<string>();
  return list.flatMap((entry, index) => {
    const id = idOf(entry);
    if (id === undefined) return [];
    if (taken.has(id)) return [finding(`${path}.${index}.id`, id, 'two entries of this list')];
    taken.add(id);
    return [];
  });
}

function finding(path: string, id: string, twice: string): Finding {
  return {
    path,
    message: `The id "${id}" stands for ${twice}.`,
    found: id,
    expected: 'an id that no other entry of the list has',
    mend: 'Give one of them another id, and correct the references that mean it.',
  };
}

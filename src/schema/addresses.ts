import { entrySegments } from './entry-segments.ts';

/** One thing in a case that a path can name: a field, an entry of a list, or a list. */
export interface Address {
  /** Where it stands: `tables.contracts.rows.adult.cells.total`. */
  readonly path: string;
  /** The same as a figure's path leaves it: `tables.contracts.adult.total`. */
  readonly short: string;
  readonly value: unknown;
}

/** Everything in a case that can be named, to be looked up by full path or by the end of one. */
export interface AddressBook {
  readonly byPath: ReadonlyMap<string, Address>;
  readonly byLastSegment: ReadonlyMap<string, readonly Address[]>;
}

/** Lists and mappings that a figure's path passes over: `funding.grant` is `funding.sources.grant`. */
const PASSED_OVER: Readonly<Record<string, readonly string[]>> = {
  tables: ['rows', 'totals', 'cells'],
  funding: ['sources'],
  cost_shares: ['shares'],
  recommendations: ['amounts'],
};

/** The address book of a case. */
export function addressBook(input: object): AddressBook {
  const byPath = new Map<string, Address>();
  const byLastSegment = new Map<string, Address[]>();
  const stack: Visit[] = [{ path: '', short: '', value: input, segment: '', above: [] }];
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    if (visit.segment !== '') {
      const { path, short, value, segment } = visit;
      const address = { path, short, value };
      byPath.set(path, address);
      const known = byLastSegment.get(segment);
      if (known) known.push(address);
      else byLastSegment.set(segment, [address]);
    }
    stack.push(...children(visit).reverse());
  }
  return { byPath, byLastSegment };
}

/** What a full path, or the dotted end of one, names: nothing, one thing, or (where it is ambiguous) several. */
export function addressesOf(book: AddressBook, target: string): readonly Address[] {
  const exact = book.byPath.get(target);
  if (exact) return [exact];
  const candidates = book.byLastSegment.get(lastOf(target)) ?? [];
  const whole = candidates.filter(({ short }) => short === target);
  if (whole.length > 0) return whole;
  const end = `.${target}`;
  return candidates.filter(({ path, short }) => path.endsWith(end) || short.endsWith(end));
}

/** An address being visited: its last segment, and those above it. */
interface Visit extends Address {
  readonly segment: string;
  readonly above: readonly string[];
}

function children(parent: Visit): Visit[] {
  const entries = entriesOf(parent.value);
  if (entries.length === 0) return [];
  const { path, segment } = parent;
  const short = passesOver(parent) ? parent.short.slice(0, parent.short.lastIndexOf('.')) : parent.short;
  const above = segment === '' ? [] : [...parent.above, segment];
  return entries.map(([name, value]) => ({
    path: path === '' ? name : `${path}.${name}`,
    short: short === '' ? name : `${short}.${name}`,
    value,
    segment: name,
    above,
  }));
}

function entriesOf(value: unknown): (readonly [string, unknown])[] {
  if (Array.isArray(value)) {
    const segments = entrySegments(value);
    return value.map((entry: unknown, index) => [segments[index] ?? String(index), entry] as const);
  }
  if (typeof value !== 'object' || value === null || isDecimal(value)) return [];
  return Object.entries(value).filter(([, inner]) => inner !== undefined);
}

/** The list itself keeps its name, since a short path to it would be its parent's; only its entries lose it. */
function passesOver({ segment, above, value }: Visit): boolean {
  const [root = ''] = above;
  if (typeof value !== 'object' || !PASSED_OVER[root]?.includes(segment)) return false;
  return root === 'funding' ? above.length === 1 : above.length === 2 || above.length === 4;
}

function isDecimal(value: object): boolean {
  return 'units' in value && 'places' in value;
}

const lastOf = (path: string) => path.slice(path.lastIndexOf('.') + 1);

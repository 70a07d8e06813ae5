import { entryAt, entrySegments } from './entry-segments.ts';

/** One thing in a case that a path can name: a field, an entry of a list, or a list. */
export interface Address {
  /** Where it stands: `tables.contracts.rows.adult.cells.total`. */
  readonly path: string;
  /** The same as a figure's path leaves it: `tables.contracts.adult.total`. */
  readonly short: string;
  readonly value: unknown;
}

/** A mapping or a list of a case, and where it stands. */
export interface Collection {
  readonly path: string;
  readonly value: object;
}

/**
 * Everything in a case that can be named, to be looked up by full path or by the end of one. It is entered when it is
 * first looked into.
 */
export interface AddressBook {
  /** Every mapping and list, each before what is inside it. */
  readonly collections: readonly Collection[];
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

/** A case is read and never changed, so its book holds as long as it does. */
const books = new WeakMap<object, AddressBook>();

/** The address book of a case. */
export function addressBook(input: object): AddressBook {
  const known = books.get(input);
  if (known) return known;
  let collections: AddressBook['collections'] | undefined;
  let byPath: AddressBook['byPath'] | undefined;
  let byLastSegment: AddressBook['byLastSegment'] | undefined;
  const book: AddressBook = {
    get collections() {
      collections ??= collectionsIn(input);
      return collections;
    },
    get byPath() {
      byPath ??= allWithin(input);
      return byPath;
    },
    get byLastSegment() {
      byLastSegment ??= groupedByLastSegment(book.byPath.values());
      return byLastSegment;
    },
  };
  books.set(input, book);
  return book;
}

function collectionsIn(input: object): readonly Collection[] {
  const found: Collection[] = [];
  const look = (outer: object, above: string): void => {
    let segments: readonly string[] | undefined;
    Object.values(outer).forEach((value: unknown, index) => {
      if (typeof value !== 'object' || value === null) return;
      segments ??= Array.isArray(outer) ? entrySegments(outer) : Object.keys(outer);
      const path = `${above}${segments[index] ?? ''}`;
      found.push({ path, value });
      if (!isDecimal(value)) look(value, `${path}.`);
    });
  };
  look(input, '');
  return found;
}

function allWithin(input: object): AddressBook['byPath'] {
  const byPath = new Map<string, Address>();
  enter({ path: '', short: '', value: input, segment: '', root: '', depth: -1 }, byPath);
  return byPath;
}

function groupedByLastSegment(addresses: Iterable<Address>): AddressBook['byLastSegment'] {
  const groups = new Map<string, Address[]>();
  for (const address of addresses) {
    const segment = lastOf(address.path);
    const known = groups.get(segment);
    if (known) known.push(address);
    else groups.set(segment, [address]);
  }
  return groups;
}

/** What a full path names in a case by itself, without the whole book; undefined where it names nothing. */
export function valueAt(input: unknown, path: string): unknown {
  let value = input;
  for (const segment of path.split('.')) {
    if (Array.isArray(value)) {
      const at = entryAt(value, segment);
      value = at < 0 ? undefined : value[at];
    } else if (isMapping(value)) value = Object.hasOwn(value, segment) ? value[segment] : undefined;
    else return undefined;
  }
  return value;
}

/** What a path or the end of one names in a case; most are whole paths, for which the case need not be read through. */
export function namedIn(input: object, target: string): readonly Pick<Address, 'path' | 'value'>[] {
  const value = valueAt(input, target);
  return value === undefined ? addressesOf(addressBook(input), target) : [{ path: target, value }];
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

/** An address being visited: its last segment, the key of the case it is under, and how many segments are above it. */
interface Visit extends Address {
  readonly segment: string;
  readonly root: string;
  readonly depth: number;
}

/** Enters all that is inside an address, each before what is inside it. */
function enter(parent: Visit, book: Map<string, Address>): void {
  const { value } = parent;
  if (typeof value !== 'object' || value === null) return;
  const short = passesOver(parent) ? parent.short.slice(0, parent.short.lastIndexOf('.')) : parent.short;
  if (Array.isArray(value)) {
    const segments = entrySegments(value);
    value.forEach((entry: unknown, index) => {
      enterOne(segments[index] ?? String(index), entry, parent, short, book);
    });
  } else if (!isDecimal(value))
    for (const [segment, inner] of Object.entries(value))
      if (inner !== undefined) enterOne(segment, inner, parent, short, book);
}

function enterOne(
  segment: string,
  value: unknown,
  parent: Visit,
  above: string,
  book: Map<string, Address>,
): void {
  const path = parent.path === '' ? segment : `${parent.path}.${segment}`;
  const short = above === '' ? segment : `${above}.${segment}`;
  const address = { path, short, value };
  book.set(path, address);
  if (typeof value !== 'object') return;
  const depth = parent.depth + 1;
  enter({ path, short, value, segment, root: depth === 1 ? parent.segment : parent.root, depth }, book);
}

/** The list itself keeps its name, since a short path to it would be its parent's; only its entries lose it. */
function passesOver({ segment, root, depth }: Visit): boolean {
  if (!PASSED_OVER[root]?.includes(segment)) return false;
  return root === 'funding' ? depth === 1 : depth === 2 || depth === 4;
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !isDecimal(value);
}

function isDecimal(value: object): boolean {
  return 'units' in value && 'places' in value;
}

const lastOf = (path: string) => path.slice(path.lastIndexOf('.') + 1);

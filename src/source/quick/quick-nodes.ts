import { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';

type Kind = NonNullable<Scalar['type']>;
type Range = NonNullable<Scalar['range']>;

/*
 * The package writes into each node it makes of what kind it is. These have that from the node they inherit from, and
 * are made in a fraction of the time.
 */

class QuickScalar {
  declare readonly value: unknown;
  declare readonly type: Kind;
  declare readonly range: Range;

  constructor(value: unknown, type: Kind, range: Range) {
    this.value = value;
    this.type = type;
    this.range = range;
  }
}
Object.setPrototypeOf(QuickScalar.prototype, new Scalar(undefined));

class QuickPair {
  declare readonly key: Scalar;
  declare readonly value: unknown;

  constructor(key: Scalar, value: unknown) {
    this.key = key;
    this.value = value;
  }
}
Object.setPrototypeOf(QuickPair.prototype, new Pair(undefined));

class QuickCollection {
  declare readonly items: unknown[];
  declare range: Range | undefined;
  declare flow: boolean | undefined;

  constructor() {
    this.items = [];
    this.range = undefined;
    this.flow = undefined;
  }
}

class QuickMap extends QuickCollection {}
class QuickSeq extends QuickCollection {}
Object.setPrototypeOf(QuickMap.prototype, new YAMLMap());
Object.setPrototypeOf(QuickSeq.prototype, new YAMLSeq());

/** A scalar of the range that the parser would give it. */
export function scalarOf(value: unknown, type: Kind, start: number, end: number, next: number): Scalar {
  return new QuickScalar(value, type, [start, end, next]) as unknown as Scalar;
}

/** A key with its value. */
export function pairOf<Value>(key: Scalar, value: Value): Pair<Scalar, Value> {
  return new QuickPair(key, value) as unknown as Pair<Scalar, Value>;
}

/** A mapping without pairs, whose range is still to be told. */
export function newMap(): YAMLMap {
  return new QuickMap() as unknown as YAMLMap;
}

/** A list without items, whose range is still to be told. */
export function newSeq(): YAMLSeq {
  return new QuickSeq() as unknown as YAMLSeq;
}

/** Objects of one stream: enough to compress well, few enough that a reader gets at one quickly. */
const MOST_OBJECTS = 200;

/** A full object stream: what its dictionary says of it, its bytes before they are deflated, and the objects in it. */
export interface PackedObjects {
  readonly entries: string;
  readonly bytes: Uint8Array;
  readonly numbers: readonly number[];
}

/**
 * Gathers objects into object streams (7.5.7). Structure elements are most of a tagged file and much alike:
 * packed, they take a fifth of the room.
 */
export class ObjectPacker {
  private numbers: number[] = [];
  private bodies: string[] = [];

  /** Takes an object in; gives a stream when it is full. */
  add(number: number, body: string): PackedObjects | undefined {
    this.numbers.push(number);
    this.bodies.push(body);
    return this.numbers.length === MOST_OBJECTS ? this.take() : undefined;
  }

  /** Gives the stream so far, if there is anything in it. */
  take(): PackedObjects | undefined {
    const { numbers, bodies } = this;
    if (numbers.length === 0) return undefined;
    this.numbers = [];
    this.bodies = [];
    let offset = 0;
    const places = bodies.map((body, index) => {
      const place = `${numbers[index]} ${offset}`;
      offset += body.length + 1;
      return place;
    });
    const head = `${places.join(' ')}\n`;
    return {
      entries: `/Type/ObjStm/N ${numbers.length}/First ${head.length}`,
      bytes: Buffer.from(`${head}${bodies.join('\n')}`, 'latin1'),
      numbers,
    };
  }
}

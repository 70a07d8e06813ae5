import { laidItem } from '../../pipeline/pack/laid-item.ts';
import type { ItemRequest, MadeItem } from '../../pipeline/pack/made-item.ts';
import type { ItemCache } from '../cache/item-cache.ts';
import type { OpenWorkspace } from '../workspace.ts';
import { type Crew, openCrew } from './crew.ts';
import { inTurn } from './in-turn.ts';

/** Who makes items, and what is known of them. */
interface Workshop {
  readonly workspace: OpenWorkspace;
  readonly jobs: number;
  readonly cache: ItemCache;
  /** How many meetings there are. */
  readonly meetings: number;
  readonly progress: (words: string) => void;
}

/** A meeting with what is to be made of its items, by their ids. */
interface Wanted {
  readonly requests: ReadonlyMap<string, ItemRequest>;
}

/** One item, or the end of a meeting's items. `like` is how many may have to be made in all. */
interface Piece<Meeting> {
  readonly meeting: Meeting;
  readonly like: number;
  /** Which it is among those of its meeting, for those who wait. */
  readonly at?: string;
  readonly id?: string;
  readonly request?: ItemRequest;
}

/**
 * The items of each meeting in turn, from the cache or made anew; some of a later meeting are begun while one is worked
 * on, and each is put on its pages here while others are made. An item that fails is left out, to be tried again, and
 * complained of, where its meeting is made.
 */
export async function* makeItems<Meeting extends Wanted>(
  meetings: Iterable<Meeting>,
  shop: Workshop,
): AsyncGenerator<{ readonly meeting: Meeting; readonly made: ReadonlyMap<string, MadeItem> }> {
  const crews = crewsOf(shop);
  const make = async ({ id, request, like, at }: Piece<Meeting>): Promise<MadeItem | undefined> => {
    if (id === undefined || !request) return undefined;
    shop.progress(`Preparing item ${at}: ${request.file.file}`);
    const known = shop.cache.get(request);
    if (known) return known;
    const crew = await crews.of(like);
    const item = await crew.perform('item', request);
    shop.cache.put(request, item);
    return item;
  };
  let made = new Map<string, MadeItem>();
  try {
    for await (const { piece, outcome } of inTurn(piecesOf(meetings, shop), make, shop.jobs * AHEAD)) {
      const { id, meeting, request } = piece;
      if (id === undefined) {
        yield { meeting, made };
        made = new Map();
      } else if (outcome.ok && outcome.value && request)
        made.set(id, onPages(outcome.value, request, shop.workspace));
    }
  } finally {
    await crews.close();
  }
}

/** With its pages, unless they cannot be laid out: then it is tried again where its meeting is made. */
function onPages(made: MadeItem, { file }: ItemRequest, workspace: OpenWorkspace): MadeItem {
  try {
    return laidItem(made, file, workspace);
  } catch {
    return made;
  }
}

/** The items of one meeting, from the cache or made anew. */
export async function makeItemsOf(
  requests: Wanted['requests'],
  shop: Omit<Workshop, 'meetings'>,
): Promise<ReadonlyMap<string, MadeItem>> {
  for await (const { made } of makeItems([{ requests }], { ...shop, meetings: 1 })) return made;
  return new Map();
}

/** Begun and not yet taken, for each thread, so that none is without work while a pack is put together. */
const AHEAD = 3;

function* piecesOf<Meeting extends Wanted>(
  meetings: Iterable<Meeting>,
  { cache, meetings: count }: Workshop,
): Generator<Piece<Meeting>> {
  let left = count;
  for (const meeting of meetings) {
    const requests = [...meeting.requests];
    const like = requests.filter(([, request]) => !cache.has(request)).length * left;
    for (const [index, [id, request]] of requests.entries())
      yield { meeting, like, id, request, at: `${index + 1} of ${requests.length}` };
    yield { meeting, like };
    left -= 1;
  }
}

/** Threads are started only when there is work for them, and then kept. */
function crewsOf({ workspace, jobs }: Workshop) {
  const open: Crew[] = [];
  let latest: Promise<Crew> | undefined;
  const opened = async (pieces: number) => {
    const crew = await openCrew(workspace, { jobs, pieces });
    open.push(crew);
    return crew;
  };
  return {
    async of(pieces: number): Promise<Crew> {
      if (latest === undefined || !(await latest).shared) latest = opened(pieces);
      return latest;
    },
    close: () => Promise.all(open.map((crew) => crew.close())),
  };
}

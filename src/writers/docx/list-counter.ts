import type { NumberingList, NumberingStyle } from '../../style/house-style.ts';
import type { NumberLabel } from '../../tree/nodes.ts';
import { countersOf, numberText } from './number-text.ts';
import type { ListIds } from './shell.ts';
import { levelsOf } from './styles/list-links.ts';

interface ListState {
  /** The counters of the list's definition, by level; 0 where a level has not been counted since its parent moved on. */
  readonly counters: number[];
  /** First values that the list now in use sets for levels it has not come to yet. */
  readonly starts: Map<number, number>;
  numId: number;
}

/**
 * Counts the numbering lists as Word will, and starts a new list wherever Word's next number would not be the one
 * that the tree has. Lists of one definition share their counters in Word; each start sets them anew.
 */
export class ListCounter {
  readonly #numbering: NumberingStyle;
  readonly #lists: Readonly<Record<NumberingList, ListIds>>;
  readonly #states = new Map<NumberingList, ListState>();
  #lastNumId: number;
  #starts = '';

  constructor(numbering: NumberingStyle, lists: Readonly<Record<NumberingList, ListIds>>) {
    this.#numbering = numbering;
    this.#lists = lists;
    this.#lastNumId = Math.max(...Object.values(lists).map((list) => list.numId));
  }

  /** The list a label's paragraph must name; undefined where the list of its style is right. */
  listFor(label: NumberLabel): number | undefined {
    const levels = levelsOf(this.#numbering, label.list);
    if (levels[label.level]?.format === 'bullet') return undefined;
    const state = this.#stateOf(label.list);
    const next = advanced(state, label.level);
    if (numberText(levels, label.level, next) !== label.text) this.#start(label, state, next);
    state.counters.splice(0, state.counters.length, ...next);
    state.starts.delete(label.level);
    return state.numId === this.#lists[label.list].numId ? undefined : state.numId;
  }

  /** The lists started, as XML for the numbering part. */
  get startsXml(): string {
    return this.#starts;
  }

  #stateOf(list: NumberingList): ListState {
    let state = this.#states.get(list);
    if (state === undefined) {
      state = { counters: [], starts: new Map(), numId: this.#lists[list].numId };
      this.#states.set(list, state);
    }
    return state;
  }

  /** Begins a list whose own level, and those above it that the number shows, have the values the label was made from. */
  #start(label: NumberLabel, state: ListState, next: number[]): void {
    const wanted = countersOf(levelsOf(this.#numbering, label.list), label.level, label.text);
    state.numId = ++this.#lastNumId;
    state.starts.clear();
    let overrides = '';
    for (let level = 0; level <= label.level; level++) {
      const value = wanted?.get(level) ?? next[level] ?? 1;
      if (level < label.level && value === (next[level] || 1)) continue;
      state.starts.set(level, value);
      next[level] = value;
      overrides += `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
    }
    const { abstractNumId } = this.#lists[label.list];
    this.#starts += `<w:num w:numId="${state.numId}"><w:abstractNumId w:val="${abstractNumId}"/>${overrides}</w:num>`;
  }
}

/** The counters after one more paragraph at a level: it goes up by one or to its start, and the levels below begin again. */
function advanced(state: ListState, level: number): number[] {
  const next = Array.from({ length: level + 1 }, (_, at) => state.counters[at] ?? 0);
  next[level] = state.starts.get(level) ?? (next[level] ?? 0) + 1;
  return next;
}

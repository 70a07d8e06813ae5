import type { Face, ShapedText } from '../fonts/typeface.ts';
import type { Points } from '../style/house-style.ts';
import { breakableParts, characters } from './break-points.ts';
import type { Run } from './run.ts';
import type { Word, WordBook, WordsOfCut } from './word-book.ts';

/** Words of one run and one face, side by side on a line. */
export interface Segment {
  readonly run: Run;
  readonly face: Face;
  readonly words: readonly ShapedText[];
  /** The space after the last word counts. */
  readonly width: Points;
}

export interface Line {
  readonly segments: readonly Segment[];
  /** The space after the last word does not count. */
  readonly width: Points;
}

/** No word longer than this is measured whole: it cannot fit any line. */
export const LONGEST_MEASURED = 400;
const NO_WORDS: WordsOfCut = () => ({ runs: [], advance: 0, visible: 0, missing: [] });
/** Rounding of sums, in points. */
const SLACK = 0.01;

/**
 * Fills lines of `width` greedily with the words of the runs, the first of them `firstIndent` shorter. A line
 * ends at a space, at a hard break, at the joints of a word (see `breakableParts`), and within a word only where
 * the word is longer than a line. Words that touch across runs stay together. `missed` hears of code points
 * that nothing could print.
 */
export function breakLines(
  runs: readonly Run[],
  width: Points,
  firstIndent: Points,
  book: WordBook,
  missed: (codePoints: readonly number[]) => void,
): Line[] {
  const filler = new LineFiller(width, firstIndent, book, missed);
  for (const run of runs) {
    const { text } = run;
    filler.begin(run);
    for (let start = 0; start < text.length; ) {
      const space = text.indexOf(' ', start);
      const end = space < 0 ? text.length : space + 1;
      filler.add(run, start === 0 && end === text.length ? text : text.slice(start, end));
      start = end;
    }
    if (run.endsLine) filler.endLine();
  }
  return filler.finish();
}

/** A segment of the line that is being filled; its words go up to those of the next one. */
interface OpenSegment {
  readonly run: Run;
  readonly face: Face;
  /** The first of its words among all of the text. */
  readonly from: number;
  width: Points;
}

class LineFiller {
  readonly lines: Line[] = [];
  /** Every word set so far; each line is given those that are its own. */
  readonly set: ShapedText[] = [];
  segments: OpenSegment[] = [];
  /** Width set so far, with and without the last space. */
  x = 0;
  visible = 0;
  room: Points;
  words: WordsOfCut = NO_WORDS;
  /** The last place where the line may end: so many segments, words of the text, and the widths there. */
  cut = { segments: 0, words: 0, x: 0, visible: 0 };

  constructor(
    private readonly width: Points,
    firstIndent: Points,
    private readonly book: WordBook,
    private readonly missed: (codePoints: readonly number[]) => void,
  ) {
    this.room = width - firstIndent;
  }

  /** What is added from now on is set in the cut of this run. */
  begin(run: Run): void {
    this.words = this.book.cut(run.face);
  }

  /** A word, or the rest of one where it touches the run before. */
  add(run: Run, text: string): void {
    if (text === ' ' && this.x === 0) return;
    const word = text.length > LONGEST_MEASURED ? undefined : this.words(text);
    if (word !== undefined && this.fits(run, word)) {
      this.append(run, word);
      if (text.charCodeAt(text.length - 1) === 0x20) this.mark();
      return;
    }
    const parts = breakableParts(text);
    parts.forEach((part, i) => {
      this.addPart(run, part);
      if (i < parts.length - 1) this.mark();
    });
  }

  /** A part without joints: on this line, else on the next, else character by character. */
  private addPart(run: Run, text: string): void {
    const word = text.length > LONGEST_MEASURED ? undefined : this.words(text);
    const fitsALine = word !== undefined && (word.visible * run.size) / 1000 <= this.width + SLACK;
    while (word !== undefined && fitsALine) {
      if (this.fits(run, word)) {
        this.append(run, word);
        if (text.endsWith(' ')) this.mark();
        return;
      }
      if (this.x === 0) this.wrap();
      else this.breakHere();
    }
    if (this.cut.x > 0) this.wrap();
    for (const character of characters(text)) {
      const glyph = this.words(character);
      if (character !== ' ' && !this.fits(run, glyph)) this.breakHere();
      this.append(run, glyph);
      this.mark();
    }
  }

  /** Wraps at the last place where the line may end; where there is none, between the words that touch here. */
  private breakHere(): void {
    if (this.cut.x === 0) this.mark();
    if (this.cut.x > 0) this.wrap();
  }

  endLine(): void {
    this.mark();
    this.wrap();
  }

  finish(): Line[] {
    if (this.segments.length > 0) this.endLine();
    return this.lines;
  }

  private fits(run: Run, word: Word): boolean {
    return this.x + (word.visible * run.size) / 1000 <= this.room + SLACK;
  }

  private append(run: Run, word: Word): void {
    const scale = run.size / 1000;
    if (word.missing.length > 0) this.missed(word.missing);
    const { runs } = word;
    for (let i = 0; i < runs.length; i++) {
      const shaped = runs[i] as ShapedText;
      const last = this.segments[this.segments.length - 1];
      if (last !== undefined && last.run === run && last.face === shaped.face)
        last.width += shaped.advance * scale;
      else {
        const from = this.set.length;
        const segment = { run, face: shaped.face, from, width: shaped.advance * scale };
        if (last === undefined) this.segments = [segment];
        else this.segments.push(segment);
      }
      this.set.push(shaped);
    }
    this.visible = this.x + word.visible * scale;
    this.x += word.advance * scale;
  }

  /** The line may end here. */
  private mark(): void {
    const { cut } = this;
    cut.segments = this.segments.length;
    cut.words = this.set.length;
    cut.x = this.x;
    cut.visible = this.visible;
  }

  /** Ends the line at the last place where it may end; what follows that place begins the next line. */
  private wrap(): void {
    const { cut } = this;
    const rest = this.segments.splice(cut.segments);
    const last = this.segments[cut.segments - 1];
    const next = rest[0]?.from ?? this.set.length;
    if (last !== undefined && next > cut.words) {
      const { run, face } = last;
      let width = 0;
      for (let i = cut.words; i < next; i++) width += ((this.set[i] as ShapedText).advance * run.size) / 1000;
      last.width -= width;
      rest.unshift({ run, face, from: cut.words, width });
    }
    const segments = this.segments.map(({ run, face, from, width }, i): Segment => {
      const words = this.set.slice(from, this.segments[i + 1]?.from ?? cut.words);
      return { run, face, words, width };
    });
    this.lines.push({ segments, width: cut.visible });
    this.segments = rest;
    this.x = Math.max(0, this.x - cut.x);
    this.visible = Math.max(0, this.visible - cut.x);
    this.room = this.width;
    cut.segments = cut.words = cut.x = cut.visible = 0;
  }
}

import { latin1 } from '../../pdf-objects/latin1.ts';
import type { Passage } from './passage.ts';

/** Fewest characters in a row that are taken for words in bytes that are none. */
const SHORTEST_RUN = 5;

/** What can be read in bytes that are no text: runs of printable characters, of one byte each or of two. */
export function readBinary(bytes: Uint8Array, where: string): readonly Passage[] {
  const single = latin1(bytes);
  const runs = single.match(new RegExp(`[\\x20-\\x7e\\xa0-\\xff]{${SHORTEST_RUN},}`, 'g')) ?? [];
  const double = [0, 1].flatMap((from) => wideRuns(single, from));
  return [{ kind: 'bytes', where, text: [...runs, ...double, utf8Runs(bytes)].join('\n') }];
}

/** Runs of ASCII in UTF-16 of either byte order, whose every other byte is nought. */
function wideRuns(single: string, nought: number): string[] {
  const unit = nought === 0 ? '\\0[\\x20-\\x7e\\xa0-\\xff]' : '[\\x20-\\x7e\\xa0-\\xff]\\0';
  const found = single.match(new RegExp(`(?:${unit}){${SHORTEST_RUN},}`, 'g')) ?? [];
  return found.map((run) => run.replaceAll('\0', ''));
}

/** The bytes as UTF-8 where letters beyond ASCII stand in them. */
function utf8Runs(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  const runs = text.match(/[\p{L}\p{N}\p{P}\p{Sc} ]{5,}/gu) ?? [];
  return runs.filter((run) => /[^\0-\x7f\ufffd]/.test(run)).join('\n');
}

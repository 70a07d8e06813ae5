import type { DraftInline } from './draft.ts';

/** Adds words to the end of what is there, joining them to words that already stand at its end. */
export function pushText(out: DraftInline[], value: string): void {
  const last = out.at(-1);
  if (value === '') return;
  if (last?.type === 'text') out[out.length - 1] = { type: 'text', value: last.value + value };
  else if (last?.type === 'break') pushAfterBreak(out, value);
  else out.push({ type: 'text', value });
}

function pushAfterBreak(out: DraftInline[], value: string): void {
  const rest = value.trimStart();
  if (rest !== '') out.push({ type: 'text', value: rest });
}

/** A new line, without the space before it; that after it goes with the next words. */
export function pushBreak(out: DraftInline[]): void {
  const last = out.at(-1);
  if (last?.type === 'text') {
    out.pop();
    pushText(out, last.value.trimEnd());
  }
  out.push({ type: 'break' });
}

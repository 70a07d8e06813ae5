import type { Points } from '../style/house-style.ts';
import type { ChartLook } from './chart-look.ts';

/** Lines in which words fit a width; a word that is wider stands alone, and beyond `most` lines the last is cut short. */
export function wrap(
  text: string,
  width: Points,
  {
    look,
    bold = false,
    most = 3,
  }: { readonly look: ChartLook; readonly bold?: boolean; readonly most?: number },
): readonly string[] {
  const fits = (line: string) => look.measure(line, bold, look.size) <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let end = kept[most - 1] ?? '';
  while (end.includes(' ') && !fits(`${end} …`)) end = end.slice(0, end.lastIndexOf(' '));
  return [...kept.slice(0, -1), `${end} …`];
}

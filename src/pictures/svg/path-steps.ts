import type { PathStep } from './vector-picture.ts';

/** How many numbers follow each letter of an outline that the engine has simplified: all places are absolute. */
const NUMBERS = { M: 2, L: 2, Q: 4, C: 6, Z: 0 } as const;

/** The steps of a simplified outline; curves by one point become curves by two. Undefined for any other outline. */
export function pathSteps(written: string): readonly PathStep[] | undefined {
  const steps: PathStep[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', rest = ''] of written.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const given =
      rest.trim() === ''
        ? []
        : rest
            .trim()
            .split(/[\s,]+/)
            .map(Number);
    if (!isLetter(letter) || given.length !== NUMBERS[letter] || !given.every(isNear)) return undefined;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = given;
    if (letter === 'Z') steps.push(['Z']);
    else if (letter === 'C') steps.push(['C', a, b, c, d, e, f]);
    else if (letter === 'Q')
      steps.push([
        'C',
        x + (2 * (a - x)) / 3,
        y + (2 * (b - y)) / 3,
        c + (2 * (a - c)) / 3,
        d + (2 * (b - d)) / 3,
        c,
        d,
      ]);
    else steps.push([letter, a, b]);
    if (given.length > 1) [x = 0, y = 0] = given.slice(-2);
  }
  return steps.length > 0 && steps[0]?.[0] === 'M' ? steps : undefined;
}

function isLetter(letter: string): letter is keyof typeof NUMBERS {
  return Object.hasOwn(NUMBERS, letter);
}

/** Whether a place is where someone may have drawn; further out numbers lose what a page can show. */
function isNear(place: number): boolean {
  return Math.abs(place) < 1e6;
}

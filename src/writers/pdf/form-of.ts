import {
  type Clip,
  decimalsUnder,
  type Matrix,
  type PathStep,
  type Shape,
  type Stroke,
  type VectorPicture,
} from '../../pictures/svg/vector-picture.ts';
import { colourOperands, number } from './syntax.ts';

/**
 * A drawing as a form XObject (ISO 32000-1, 8.10): the entries of its dictionary and its content. Like an image it fills
 * the unit square, so that whoever paints it says how large it is.
 */
export function formOf({ width, height, shapes }: VectorPicture): {
  readonly entries: string;
  readonly content: string;
} {
  const states = new Map<string, string>();
  const content = shapes.map((shape) => shapeContent(shape, states)).join('');
  const box = `/BBox[0 0 ${number(width, 4)} ${number(height, 4)}]`;
  const matrix = `/Matrix[${[1 / width, 0, 0, -1 / height, 0, 1].map(fine).join(' ')}]`;
  const named = Array.from(states, ([state, name]) => `/${name}${state}`).join('');
  const resources = `/Resources<<${named === '' ? '' : `/ExtGState<<${named}>>`}>>`;
  return { entries: `/Type/XObject/Subtype/Form${box}${matrix}${resources}`, content };
}

/** A number far below one, without an exponent. */
function fine(value: number): string {
  return value.toFixed(8).replace(/\.?0+$/, '');
}

function shapeContent({ matrix, steps, clips, fill, stroke }: Shape, states: Map<string, string>): string {
  const clipped = clips.map(clipContent).join('');
  const state = stateOf(fill?.opacity ?? 1, stroke?.opacity ?? 1, states);
  const colours = (fill ? `${colourOperands(fill.colour)} rg\n` : '') + (stroke ? strokeLook(stroke) : '');
  const paint = fill ? (stroke ? 'B' : 'f') : 'S';
  const rule = fill?.evenOdd ? '*' : '';
  return `q\n${clipped}${placed(matrix)}${state}${colours}${outline(steps, decimalsUnder(matrix))}${paint}${rule}\nQ\n`;
}

/** The outline as seen from inside the clip's own transformation, which is then undone: clips stay, matrices do not. */
function clipContent({ matrix, steps, evenOdd }: Clip): string {
  const moved = steps.map((step) => movedBy(step, matrix));
  return `${outline(moved, 2)}W${evenOdd ? '*' : ''} n\n`;
}

function movedBy(step: PathStep, [a, b, c, d, e, f]: Matrix): PathStep {
  const moved = (x: number, y: number) => [a * x + c * y + e, b * x + d * y + f] as const;
  switch (step[0]) {
    case 'Z':
      return step;
    case 'C':
      return ['C', ...moved(step[1], step[2]), ...moved(step[3], step[4]), ...moved(step[5], step[6])];
    default:
      return [step[0], ...moved(step[1], step[2])];
  }
}

function placed(matrix: Matrix): string {
  const numbers = matrix.map((each) => number(each, 6)).join(' ');
  return numbers === '1 0 0 1 0 0' ? '' : `${numbers} cm\n`;
}

/** How far things are seen through: a named state of the graphics, one for each pair of opacities. */
function stateOf(fill: number, stroke: number, states: Map<string, string>): string {
  if (fill >= 1 && stroke >= 1) return '';
  const state = `<</Type/ExtGState/ca ${number(fill, 3)}/CA ${number(stroke, 3)}>>`;
  const name = states.get(state) ?? `G${states.size + 1}`;
  states.set(state, name);
  return `/${name} gs\n`;
}

const CAPS = { butt: 0, round: 1, square: 2 } as const;
const JOINS = { miter: 0, round: 1, bevel: 2 } as const;

function strokeLook({ colour, width, cap, join, miterLimit, dashes, dashOffset }: Stroke): string {
  const dashed =
    dashes.length > 0
      ? `[${dashes.map((each) => number(each, 3)).join(' ')}] ${number(dashOffset, 3)} d\n`
      : '';
  const line = `${number(width, 4)} w ${CAPS[cap]} J ${JOINS[join]} j ${number(Math.max(1, miterLimit), 3)} M\n`;
  return `${colourOperands(colour)} RG\n${line}${dashed}`;
}

const OPERATORS = { M: 'm', L: 'l', C: 'c', Z: 'h' } as const;

function outline(steps: readonly PathStep[], decimals: number): string {
  return steps
    .map(([letter, ...places]) =>
      [...places.map((each) => number(each, decimals)), OPERATORS[letter]].join(' '),
    )
    .join('\n')
    .concat('\n');
}

import {
  type Clip,
  decimalsUnder,
  type Matrix,
  type PathStep,
  type Shape,
  type VectorPicture,
} from './vector-picture.ts';

/** Outlines as SVG 1.1, in which there is nothing but outlines; the same picture gives the same string. */
export function svgOfVector({ width, height, shapes }: VectorPicture): string {
  const clips: string[] = [];
  const shown = shapes.map((shape) => shapeElement(shape, clips)).join('');
  const definitions = clips.length > 0 ? `<defs>${clips.join('')}</defs>` : '';
  const size = `width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${definitions}${shown}</svg>`;
}

function shapeElement({ matrix, steps, clips, fill, stroke }: Shape, definitions: string[]): string {
  const looks = [` fill="${fill?.colour ?? 'none'}"`];
  if (fill?.evenOdd) looks.push(' fill-rule="evenodd"');
  if (fill && fill.opacity < 1) looks.push(` fill-opacity="${number(fill.opacity)}"`);
  if (stroke) {
    looks.push(` stroke="${stroke.colour}" stroke-width="${number(stroke.width)}"`);
    if (stroke.opacity < 1) looks.push(` stroke-opacity="${number(stroke.opacity)}"`);
    if (stroke.cap !== 'butt') looks.push(` stroke-linecap="${stroke.cap}"`);
    if (stroke.join !== 'miter') looks.push(` stroke-linejoin="${stroke.join}"`);
    if (stroke.miterLimit !== 4) looks.push(` stroke-miterlimit="${number(stroke.miterLimit)}"`);
    if (stroke.dashes.length > 0) looks.push(` stroke-dasharray="${stroke.dashes.map(number).join(' ')}"`);
    if (stroke.dashOffset !== 0) looks.push(` stroke-dashoffset="${number(stroke.dashOffset)}"`);
  }
  const path = `<path${transform(matrix)} d="${outline(steps, matrix)}"${looks.join('')}/>`;
  return clips.reduce(
    (inner, clip) => `<g clip-path="url(#${clipId(clip, definitions)})">${inner}</g>`,
    path,
  );
}

function clipId({ matrix, steps, evenOdd }: Clip, definitions: string[]): string {
  const rule = evenOdd ? ' clip-rule="evenodd"' : '';
  const path = `<path${transform(matrix)} d="${outline(steps, matrix)}"${rule}/></clipPath>`;
  const known = definitions.findIndex((each) => each.endsWith(`>${path}`));
  if (known !== -1) return `c${known}`;
  definitions.push(`<clipPath id="c${definitions.length}">${path}`);
  return `c${definitions.length - 1}`;
}

function transform(matrix: Matrix): string {
  return matrix.join(' ') === '1 0 0 1 0 0' ? '' : ` transform="matrix(${matrix.map(number).join(' ')})"`;
}

function outline(steps: readonly PathStep[], matrix: Matrix): string {
  const scale = 10 ** decimalsUnder(matrix);
  const rounded = (place: number) => String(Math.round(place * scale) / scale);
  return steps.map(([letter, ...places]) => letter + places.map(rounded).join(' ')).join('');
}

function number(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}

import { drawnAs, type SvgEngine } from './engine.ts';
import { isXmlFault, parseXml, type XmlElement } from './parse-xml.ts';
import { pathSteps } from './path-steps.ts';
import type { Clip, Matrix, Paint, Shape, Stroke, VectorPicture } from './vector-picture.ts';

/**
 * An SVG as outlines; undefined where it has what outlines cannot show (blends, masks, filters, groups seen through).
 * The engine resolves styles, uses, shapes and words; what is left to read is paths, groups and their clips.
 */
export async function vectorOfSvg(svg: string, engine: SvgEngine): Promise<VectorPicture | undefined> {
  const simple = await drawnAs('outlines', svg, engine);
  const root = parseXml(new TextDecoder().decode(simple));
  return isXmlFault(root) ? undefined : readSimple(root);
}

/** Says that a drawing holds what this reader does not know. */
class Unknown extends Error {}

/** Reads a drawing that the engine has simplified. */
function readSimple(root: XmlElement): VectorPicture | undefined {
  try {
    const [width, height] = [numberIn(root, 'width'), numberIn(root, 'height')];
    const clips = new Map<string, XmlElement>();
    const reader: Reader = { clips, shapes: [] };
    for (const child of elementsOf(root)) {
      if (child.name !== 'defs') continue;
      for (const each of elementsOf(child))
        if (each.name === 'clipPath') clips.set(each.attributes.get('id') ?? '', each);
    }
    const outer = { matrix: fitted(root, width, height), clips: [], opacity: 1 };
    for (const child of elementsOf(root)) if (child.name !== 'defs') readElement(child, outer, reader);
    return { width, height, shapes: reader.shapes };
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}

interface Reader {
  readonly clips: ReadonlyMap<string, XmlElement>;
  readonly shapes: Shape[];
}
interface Around {
  readonly matrix: Matrix;
  readonly clips: readonly Clip[];
  readonly opacity: number;
}

/** How the view box lies in the size: whole, in the middle. */
function fitted({ attributes }: XmlElement, width: number, height: number): Matrix {
  const [x = 0, y = 0, across = width, down = height] = (attributes.get('viewBox') ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map(Number);
  const kept = attributes.get('preserveAspectRatio') ?? 'xMidYMid';
  const [wide, tall] = [width / across, height / down];
  if (kept === 'none') return [wide, 0, 0, tall, -x * wide, -y * tall];
  if (!/^xMidYMid(?: meet)?$/.test(kept)) throw new Unknown();
  const scale = Math.min(wide, tall);
  return [
    scale,
    0,
    0,
    scale,
    (width - across * scale) / 2 - x * scale,
    (height - down * scale) / 2 - y * scale,
  ];
}

function readElement(element: XmlElement, around: Around, reader: Reader): void {
  if (element.name === 'g') readGroup(element, around, reader);
  else if (element.name === 'path') readPath(element, around, reader);
  else throw new Unknown();
}

function readGroup(group: XmlElement, around: Around, reader: Reader): void {
  only(group, GROUP);
  const { attributes } = group;
  const matrix = times(around.matrix, matrixOf(attributes.get('transform')));
  const clip = clipOf(attributes.get('clip-path'), matrix, reader);
  const opacity = around.opacity * Number(attributes.get('opacity') ?? 1);
  const children = elementsOf(group);
  // Things that are seen through one by one would show one another; only one that is either filled or stroked would not.
  if (opacity !== 1 && !(children.length === 1 && (children[0]?.name === 'g' || isPlain(children[0]))))
    throw new Unknown();
  const inner = { matrix, clips: clip ? [...around.clips, clip] : around.clips, opacity };
  for (const child of children) readElement(child, inner, reader);
}

const GROUP = new Set(['id', 'transform', 'clip-path', 'opacity']);
const PATH = new Set([
  'id',
  'd',
  'transform',
  'visibility',
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-dasharray',
  'stroke-dashoffset',
  'shape-rendering',
]);

function isPlain(path: XmlElement | undefined): boolean {
  const given = (name: string) => (path?.attributes.get(name) ?? 'none') !== 'none';
  return path?.name === 'path' && !(given('fill') && given('stroke'));
}

function only({ attributes }: XmlElement, known: ReadonlySet<string>): void {
  for (const name of attributes.keys()) if (!known.has(name)) throw new Unknown();
}

function readPath(path: XmlElement, around: Around, reader: Reader): void {
  only(path, PATH);
  const { attributes } = path;
  if (attributes.get('visibility') === 'hidden') return;
  const matrix = times(around.matrix, matrixOf(attributes.get('transform')));
  const fill = paintOf(path, 'fill', around.opacity);
  const stroke = strokeOf(path, around.opacity);
  if (!fill && !stroke) return;
  reader.shapes.push({
    matrix,
    steps: stepsOf(path),
    clips: around.clips,
    ...(fill && { fill: { ...fill, evenOdd: attributes.get('fill-rule') === 'evenodd' } }),
    ...(stroke && { stroke }),
  });
}

function stepsOf({ attributes }: XmlElement): Shape['steps'] {
  const steps = pathSteps(attributes.get('d') ?? '');
  if (!steps) throw new Unknown();
  return steps;
}

function paintOf({ attributes }: XmlElement, kind: 'fill' | 'stroke', opacity: number): Paint | undefined {
  const colour = attributes.get(kind) ?? 'none';
  if (colour === 'none') return undefined;
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw new Unknown();
  return { colour, opacity: opacity * Number(attributes.get(`${kind}-opacity`) ?? 1) };
}

function strokeOf(path: XmlElement, opacity: number): Stroke | undefined {
  const paint = paintOf(path, 'stroke', opacity);
  if (!paint) return undefined;
  const { attributes } = path;
  const dashes = (attributes.get('stroke-dasharray') ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  return {
    ...paint,
    width: Number(attributes.get('stroke-width') ?? 1),
    cap: oneOf(['butt', 'round', 'square'], attributes.get('stroke-linecap')),
    join: oneOf(['miter', 'round', 'bevel'], attributes.get('stroke-linejoin')),
    miterLimit: Number(attributes.get('stroke-miterlimit') ?? 4),
    dashes,
    dashOffset: Number(attributes.get('stroke-dashoffset') ?? 0),
  };
}

/** The first is the usual one. */
function oneOf<Word extends string>(words: readonly [Word, ...Word[]], given: string | undefined): Word {
  if (given === undefined) return words[0];
  const found = words.find((word) => word === given);
  if (found === undefined) throw new Unknown();
  return found;
}

function clipOf(written: string | undefined, matrix: Matrix, { clips }: Reader): Clip | undefined {
  if (written === undefined) return undefined;
  const element = clips.get(/^url\(#(.*)\)$/.exec(written)?.[1] ?? '');
  const [path, ...others] = element ? elementsOf(element) : [];
  if (!element || path?.name !== 'path' || others.length > 0) throw new Unknown();
  only(element, new Set(['id', 'transform']));
  const own = times(
    matrixOf(element.attributes.get('transform')),
    matrixOf(path.attributes.get('transform')),
  );
  const evenOdd = path.attributes.get('clip-rule') === 'evenodd';
  return { matrix: times(matrix, own), steps: stepsOf(path), evenOdd };
}

const SAME: Matrix = [1, 0, 0, 1, 0, 0];
const MISSING = Number.NaN;

function matrixOf(written: string | undefined): Matrix {
  if (written === undefined) return SAME;
  const numbers = (/^matrix\(([^)]*)\)$/.exec(written)?.[1] ?? '').split(/[\s,]+/).map(Number);
  const [a = MISSING, b = MISSING, c = MISSING, d = MISSING, e = MISSING, f = MISSING] = numbers;
  const matrix: Matrix = [a, b, c, d, e, f];
  if (!matrix.every(Number.isFinite)) throw new Unknown();
  return matrix;
}

/** The transformation that does `inner` first and `outer` then. */
function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function numberIn({ attributes }: XmlElement, name: string): number {
  const value = Number(attributes.get(name));
  if (!(value > 0)) throw new Unknown();
  return value;
}

function elementsOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

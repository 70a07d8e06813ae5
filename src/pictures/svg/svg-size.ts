import type { XmlElement } from './parse-xml.ts';

/** Points in each unit of length that SVG has; a bare number is pixels. */
const UNITS: Readonly<Record<string, number>> = {
  '': 0.75,
  px: 0.75,
  pt: 1,
  pc: 12,
  mm: 72 / 25.4,
  cm: 72 / 2.54,
  in: 72,
};

/** The size of a drawing in points: its own, else that of its view box; undefined where it says neither. */
export function svgSize({
  attributes,
}: XmlElement): { readonly width: number; readonly height: number } | undefined {
  const [, , across, down] = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const box = positive(across) && positive(down) ? { across, down } : undefined;
  const width = lengthOf(attributes.get('width'));
  const height = lengthOf(attributes.get('height'));
  if (width !== undefined && height !== undefined) return { width, height };
  if (!box) return undefined;
  if (width !== undefined) return { width, height: (width * box.down) / box.across };
  if (height !== undefined) return { width: (height * box.across) / box.down, height };
  return { width: box.across * 0.75, height: box.down * 0.75 };
}

function positive(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value) && value > 0;
}

/** A length in points; undefined where there is none, or it is a share of something. */
function lengthOf(written: string | undefined): number | undefined {
  const found = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)(px|pt|pc|mm|cm|in|)\s*$/i.exec(written ?? '');
  const points = Number(found?.[1]) * (UNITS[found?.[2]?.toLowerCase() ?? ''] ?? Number.NaN);
  return positive(points) ? points : undefined;
}

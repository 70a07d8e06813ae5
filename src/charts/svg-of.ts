import type { Drawing, Mark } from './drawing.ts';

/** A drawing as SVG 1.1, its words as text in the family named; the same drawing gives the same string. */
export function svgOf({ width, height, marks }: Drawing, family: string): string {
  const size = `width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}"`;
  const shown = marks.map((mark) => element(mark, family)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${shown}</svg>`;
}

function element(mark: Mark, family: string): string {
  switch (mark.kind) {
    case 'fill': {
      const { x, y, width, height, colour } = mark;
      return `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" fill="${colour}"/>`;
    }
    case 'rule': {
      const { x1, y1, x2, y2, thickness, colour } = mark;
      const ends = `x1="${number(x1)}" y1="${number(y1)}" x2="${number(x2)}" y2="${number(y2)}"`;
      return `<line ${ends} stroke="${colour}" stroke-width="${number(thickness)}"/>`;
    }
    case 'words': {
      const { x, baseline, text, bold, size, colour } = mark;
      const look = `font-family="${escaped(family)}" font-size="${number(size)}"${bold ? ' font-weight="700"' : ''}`;
      return `<text x="${number(x)}" y="${number(baseline)}" ${look} fill="${colour}">${escaped(text)}</text>`;
    }
  }
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

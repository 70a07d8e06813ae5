import type { Attributes } from './draft.ts';

/** A directive's line: how many colons, its name and attributes. A line of colons alone has no name. */
export interface DirectiveLine {
  readonly colons: number;
  readonly name: string;
  readonly attributes: Attributes;
}

const LINE =
  /^(:{2,})(?:([a-z]+(?:-[a-z]+)*)(?:\{[ \t]*((?:[a-z]+(?:-[a-z]+)*="[^"\n]*"[ \t]*)*)\})?)?[ \t]*$/;

const REFERENCES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&#10;': '\n',
  '&#13;': '\r',
};

/** Reads the line of a directive written as templates write it; undefined for anything else. */
export function quickDirective(line: string): DirectiveLine | undefined {
  const found = LINE.exec(line);
  if (!found) return undefined;
  const attributes: Record<string, string> = {};
  const each = /([a-z-]+)="([^"]*)"/g;
  const said = found[3] ?? '';
  for (let one = said === '' ? null : each.exec(said); one; one = each.exec(said)) {
    const [, name = '', value = ''] = one;
    if (name in attributes) return undefined;
    const plain = value.includes('&') ? withoutReferences(value) : value;
    if (plain === undefined) return undefined;
    attributes[name] = plain;
  }
  return { colons: found[1]?.length ?? 0, name: found[2] ?? '', attributes };
}

/** A value with its character references resolved; undefined where it has any other than those of templates. */
function withoutReferences(value: string): string | undefined {
  if (value.replace(/&(?:quot|amp|lt|#10|#13);/g, '').includes('&')) return undefined;
  return value.replace(/&[^;]*;/g, (reference) => REFERENCES[reference] ?? reference);
}

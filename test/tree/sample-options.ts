import type {
  BodyScheme,
  NumberingLevel,
  NumberingList,
  NumberingStyle,
} from '../../src/style/house-style.ts';
import type { TreeOptions } from '../../src/tree/tree-options.ts';

const level = (format: NumberingLevel['format'], pattern: string): NumberingLevel => ({ format, pattern });
const lettered = [level('lower-letter', '(%1)'), level('lower-roman', '(%2)')];

const bodies: Readonly<Record<BodyScheme, readonly NumberingLevel[]>> = {
  continuous: [level('decimal', '%1.'), level('lower-letter', '(%2)')],
  decimal: ['%1.', '%1.%2', '%1.%2.%3', '%1.%2.%3.%4'].map((pattern) => level('decimal', pattern)),
  lettered: [level('upper-letter', '%1.'), level('decimal', '%1%2'), level('decimal', '%1%2.%3')],
  headings: [level('decimal', '%1.')],
  none: [],
};

/** Numbering of a made-up house. */
export function sampleNumbering(scheme: BodyScheme, asBody: readonly NumberingList[] = []): NumberingStyle {
  return {
    scheme,
    asBody,
    lists: {
      body: bodies[scheme],
      recommendations: lettered,
      resolutions: [level('decimal', '%1)'), level('lower-letter', '(%2)')],
      scrutiny: [level('lower-roman', '%1)')],
      points: lettered,
      list: [level('decimal', '%1.'), level('lower-letter', '(%2)')],
      bullet: [level('bullet', '•'), level('bullet', '–')],
    },
  };
}

/** Options of a public paper in English under a scheme. */
export function sampleOptions(
  scheme: BodyScheme = 'decimal',
  asBody: readonly NumberingList[] = [],
): TreeOptions {
  return {
    numbering: sampleNumbering(scheme, asBody),
    audience: 'public',
    language: 'en',
    nouns: {
      paragraph: 'paragraph',
      section: 'section',
      table: 'Table',
      figure: 'Figure',
      recommendation: 'recommendation',
      resolution: 'resolution',
      appendix: 'Appendix',
      option: 'option',
      risk: 'risk',
      page: 'page',
    },
  };
}

/** A field as a template fences it. */
export function fenced(path: string, markdown: string): string {
  const longest = Math.max(2, ...[...markdown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}field path=${path} language=en audience=public\n${markdown}\n${fence}`;
}

import type { YAMLParseError } from 'yaml';
import type { SourceFault } from './source-fault.ts';
import { syntaxWords } from './syntax-words.ts';

/** Syntax errors told of one file at most: the rest usually follow from the first. */
const MOST = 3;

/**
 * What is wrong with a text that is not YAML, in an officer's words: every key that stands twice, and the first few
 * of the other errors, one a line. How many follow from them is said too, so that nothing is passed over in silence.
 */
export function syntaxFaults(errors: readonly YAMLParseError[], text: string): readonly SourceFault[] {
  const lines = new Set<number>();
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const others = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const first = others.filter(({ pos }) => {
    const start = lineStart(text, pos[0]);
    if (lines.has(start) || lines.size >= MOST) return false;
    lines.add(start);
    return true;
  });
  const told = [...twice, ...first].map((error) => faultOf(error, text));
  const rest = others.length - first.length;
  if (rest === 0) return told;
  return told.map((fault, index) =>
    index === told.length - 1
      ? { ...fault, message: `${fault.message} (${rest} more may follow from this.)` }
      : fault,
  );
}

function faultOf({ code, message, pos }: YAMLParseError, text: string): SourceFault {
  const range = [pos[0], pos[1]] as const;
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]*/.exec(text.slice(pos[0], pos[0] + 200))?.[0].trim() ?? '';
    return {
      rule: 'YML-03',
      message: `The key "${key.replace(/^["']|["']$/g, '')}" stands twice in one mapping.`,
      mend: 'Keep one of the two.',
      range: [pos[0], pos[0] + Math.max(1, key.length)],
    };
  }
  if (/^Missing closing/.test(message)) return unclosedQuote(message, text, range);
  const line = text.slice(lineStart(text, pos[0]), lineEnd(text, pos[0]));
  const told = code === 'TAB_AS_INDENT' ? '\t' : line;
  return { rule: 'YML-02', range, ...syntaxWords(message, told) };
}

/** The reader finds at the end of the file that a quotation mark was never closed; it is told where it was opened. */
function unclosedQuote(message: string, text: string, range: SourceFault['range']): SourceFault {
  const opening = text.lastIndexOf(message.includes("'quote") ? "'" : '"', range[1] - 1);
  return {
    rule: 'YML-02',
    range: opening < 0 ? range : [opening, opening + 1],
    ...syntaxWords(message, ''),
  };
}

const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

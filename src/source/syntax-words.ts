/** An error of YAML's syntax in an officer's words. */
export interface SyntaxWords {
  readonly message: string;
  readonly mend: string;
}

interface Entry extends SyntaxWords {
  /** What the reader says of it, or the line it stands on. */
  readonly says?: RegExp;
  readonly line?: RegExp;
}

const QUOTE_IT = 'Put the whole text in quotation marks, or on lines of its own below the key after "|".';

/** The errors people make, the most telling first: an entry is taken where all of its patterns are found. */
const ENTRIES: readonly Entry[] = [
  {
    line: /^ *\t/,
    message: 'The line is indented with a tab.',
    mend: 'Indent with spaces, two for each level.',
  },
  {
    line: /^(?:<<<<<<<|=======|>>>>>>>)/,
    message: 'This line is the mark of a merge that was left unfinished.',
    mend: 'Keep one of the two versions, and delete the lines of <<<<<<<, ======= and >>>>>>>.',
  },
  {
    says: /call stack/,
    message: 'The file is nested too deeply to be read.',
    mend: 'Write the values out flat.',
  },
  {
    says: /multiple documents/,
    message: 'The file holds more than one YAML document.',
    mend: 'Keep one case to a file; delete the "---" line.',
  },
  {
    says: /Nested mappings are not allowed/,
    line: /^\s*(?:- +)?[\w-]+: .*:(?: |$)/,
    message: 'A text with a colon and a space in it must stand in quotation marks.',
    mend: QUOTE_IT,
  },
  {
    says: /^Plain value cannot start with/,
    message: 'A text that begins with such a mark must stand in quotation marks.',
    mend: QUOTE_IT,
  },
  {
    says: /Unexpected scalar at node end/,
    line: /: +\*/,
    message: 'A text that begins with an asterisk must stand in quotation marks.',
    mend: QUOTE_IT,
  },
  {
    says: /Unexpected scalar at node end/,
    message: 'More text follows where a quotation mark or a bracket has closed the value.',
    mend: 'Put the whole text in quotation marks, of the kind that it does not hold itself, or on lines of its own after "|".',
  },
  {
    says: /^Not a YAML token/,
    line: /: +[|>]/,
    message: 'Text after "|" or ">" begins on the next line.',
    mend: 'Move the text to a line of its own, two spaces further in than the key.',
  },
  {
    says: /Unexpected block-seq-ind/,
    message: 'A list begins on a line of its own below its key.',
    mend: 'Move the entry down, or put a text that begins with a hyphen in quotation marks.',
  },
  {
    says: /^Missing closing/,
    message: 'A quotation mark is opened and never closed.',
    mend: 'Close it, or put a text that holds such a mark in quotation marks of the other kind.',
  },
  {
    says: /^Flow (?:map|sequence).* end with a/,
    message: 'A bracket { or [ is opened above and not closed.',
    mend: 'Close it. A text that begins with a bracket stands in quotation marks.',
  },
  {
    says: /Implicit keys need to be on a single line|Implicit map keys need to be followed/,
    message: 'This line is neither a key with its colon and a space, nor part of the text above.',
    mend: 'Write "key: value" with a space after the colon; indent text that belongs to the line above.',
  },
  {
    says: /without - indicator|must start at the same column|Nested mappings are not allowed/,
    message: 'This line is not indented as its neighbours are.',
    mend: 'Begin all keys of one entry in the same column, and "- " in that of the entries beside it.',
  },
];

/** What the reader says of an error on a line of text, in an officer's words. */
export function syntaxWords(said: string, line: string): SyntaxWords {
  const known = ENTRIES.find((entry) => (entry.says?.test(said) ?? true) && (entry.line?.test(line) ?? true));
  if (known) return { message: known.message, mend: known.mend };
  return {
    message: `This is not valid YAML: ${(said.split('\n')[0] ?? said).replace(/\.$/, '')}.`,
    mend: 'Check the indentation and the quotation marks of this line and the one above. A text with ": " or " #" in it stands in quotation marks.',
  };
}

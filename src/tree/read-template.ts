import { cutFields } from './cut-fields.ts';
import type { DraftBlock } from './draft.ts';
import { parseTemplateMarkdown, parseTemplateWords } from './grammar.ts';
import { withoutDepth } from './limits.ts';
import { readBlocks, readWords } from './read-blocks.ts';
import type { Reading } from './reading.ts';
import { scanTemplate } from './scan-template.ts';

/** A template's Markdown as draft blocks, each field a block of its own that is not yet parsed. */
export function readTemplate(markdown: string): DraftBlock[] {
  const { skeleton, fields } = cutFields(
    markdown.includes('\r') ? markdown.replace(/\r\n?/g, '\n') : markdown,
  );
  const scanned = scanTemplate(skeleton, fields, {
    dialect: 'template',
    parse: (run) => parseTemplate(run, fields),
    parseWords: (words) => readWords(parseTemplateWords(words), readingOf(words, [])),
  });
  return scanned ?? parseTemplate(skeleton, fields);
}

/** The same through the parser alone, which `readTemplate` must equal; input is as `cutFields` gives it. */
export function parseTemplate(skeleton: string, fields: readonly string[]): DraftBlock[] {
  const source = withoutDepth(skeleton);
  return readBlocks(parseTemplateMarkdown(source), readingOf(source, fields));
}

function readingOf(source: string, fields: readonly string[]): Reading {
  return { source, dialect: 'template', definitions: new Map(), footnotes: new Map(), fields };
}

import type { DraftBlock, DraftFootnote, DraftParagraph } from './draft.ts';
import { isTooMuch } from './limits.ts';
import type { Origin } from './nodes.ts';
import { quickInlines } from './quick-inlines.ts';
import { readFlow } from './read-flow.ts';
import { chunksOf, withoutEnds } from './stretches.ts';

const DEFINITION = /^\[\^([A-Za-z0-9._-]+)\]: +/;
/** Every call of a note, in a field where none is escaped. */
export const NOTE_CALL = /\[\^([A-Za-z0-9._-]+)\]/g;

/** A field without the texts of its notes, which are blanks, so that everything else keeps its place. */
interface CutNotes {
  readonly text: string;
  readonly notes: ReadonlyMap<string, DraftFootnote>;
}

/**
 * A field with notes of plain words, each a paragraph of its own at the margin, where all else is plain as well; and
 * undefined where only the parser can tell. It gives what the parser would give.
 */
export function quickNotes(markdown: string, origin?: Origin): DraftBlock[] | undefined {
  const cut = cutNotes(markdown, origin);
  if (cut === undefined) return undefined;
  let plain = true;
  const parse = () => {
    plain = false;
    return [];
  };
  const blocks = readFlow(cut.text, { dialect: 'field', origin, notes: cut.notes, parse, parseWords: parse });
  return plain ? blocks : undefined;
}

/**
 * The same field as one that has no notes, and is read alike but for them: their texts are blanks and their calls
 * letters. Undefined where `quickNotes` is, and where a note is never called or a call has no note.
 */
export function notesAsLetters(markdown: string): string | undefined {
  const cut = markdown.includes('\\[^') ? undefined : cutNotes(markdown, undefined);
  if (cut === undefined || quickNotes(markdown) === undefined) return undefined;
  const called = new Set([...cut.text.matchAll(NOTE_CALL)].map(([, label = '']) => label.toLowerCase()));
  if (called.size !== cut.notes.size || [...called].some((label) => !cut.notes.has(label))) return undefined;
  return cut.text.replace(NOTE_CALL, (call) => 'x'.repeat(call.length));
}

function cutNotes(markdown: string, origin: Origin | undefined): CutNotes | undefined {
  if (!markdown.includes(']: ') || isTooMuch(markdown)) return undefined;
  const notes = new Map<string, DraftFootnote>();
  let text = '';
  for (const chunk of chunksOf(markdown)) {
    // What stands further in may belong to the note before it.
    if (/^[ \t]/.test(chunk.text)) return undefined;
    const [head = '', label = ''] = DEFINITION.exec(chunk.text) ?? [];
    if (head === '') continue;
    const bare = withoutEnds(chunk.text.slice(head.length));
    const children = quickInlines(bare, { dialect: 'field', block: 'paragraph' });
    if (bare === '' || children === undefined || notes.has(label.toLowerCase())) return undefined;
    const paragraph: DraftParagraph = { type: 'paragraph', role: 'text', indent: 0, children };
    notes.set(label.toLowerCase(), { children: [origin ? { ...paragraph, origin } : paragraph] });
    text += markdown.slice(text.length, chunk.start) + chunk.text.replace(/[^\n]/g, ' ');
  }
  return notes.size === 0 ? undefined : { text: text + markdown.slice(text.length), notes };
}

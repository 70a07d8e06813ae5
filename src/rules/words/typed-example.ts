/** Where the text of `typed` stands. */
export const TYPED_AT = 'background.history.text';

/** A case in which an officer has typed this text. */
export function typed(text: string): Readonly<Record<string, unknown>> {
  return { background: [{ id: 'history', text }] };
}

/** One format of a generated document. */
export interface MadeFile {
  readonly format: 'docx' | 'pdf' | 'html';
  readonly bytes: Uint8Array;
}

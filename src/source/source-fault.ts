/** Something that keeps a text from being read as a data file, and the part of the text it stands at. */
export interface SourceFault {
  readonly rule: 'YML-01' | 'YML-02' | 'YML-03' | 'YML-04';
  readonly message: string;
  readonly mend: string;
  /** Offsets of its first character and of the one after its last, in UTF-16 units. */
  readonly range: readonly [number, number];
}

/** One finished file of an issue of a forward plan. */
export interface PlanFile {
  /** Under the issue's own folder. */
  readonly path: string;
  readonly title: string;
  readonly format: 'pdf' | 'docx' | 'yaml' | 'html' | 'json';
  readonly bytes: Uint8Array;
  /** Undefined for a file that has none. */
  readonly pages?: number;
}

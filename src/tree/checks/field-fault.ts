/** Something a field may not hold, in an officer's words, and where it stands in the field (UTF-16 units from 0). */
export interface FieldFault {
  readonly message: string;
  readonly offset: number;
}

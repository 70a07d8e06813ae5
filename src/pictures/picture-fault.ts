/** Why a file cannot be used as a picture. */
export interface PictureFault {
  /** In words that follow "it cannot be used:". */
  readonly fault: string;
  /** What to do about it; without it, to save the picture again. */
  readonly mend?: string;
}

/** Whether what was read is a fault. */
export function isFault(read: object): read is PictureFault {
  return 'fault' in read;
}

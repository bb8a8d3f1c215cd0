/** Where in the workbook a problem stands. */
export interface Place {
  readonly sheet: string;
  /** A1 address without the sheet, e.g. `C7` or `A2:D80`. */
  readonly address: string;
}

/**
 * Something a person should know or mend. Problems are values that travel with the result; a thrown
 * error is a bug.
 */
export interface Problem {
  /** Stable, for tests and filters, e.g. `duplicate-key`. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly place: Place | null;
  /** What is wrong, naming the cell. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
  /** The tag that it is about where no node leads to that tag: it is edited or deleted from here. */
  readonly tagId?: string;
}

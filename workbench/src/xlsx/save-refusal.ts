export type SaveRefusalCode =
  | 'sheet-in-use'
  | 'sheets-reordered'
  | 'last-visible-sheet'
  | 'text-too-long'
  | 'not-a-number'
  | 'formula-too-long'
  | 'rows-moved'
  | 'foreign-source';

/** The only error that a save throws: carrying the change through would damage the file, and why. */
export class SaveRefusal extends Error {
  override readonly name = 'SaveRefusal';

  constructor(
    readonly code: SaveRefusalCode,
    /** Names the sheet or cell and the cure. */
    message: string,
  ) {
    super(message);
  }
}

import type { Block, Box } from './block';

/** The cells that a person has selected. */
export interface Selection {
  readonly sheet: string;
  readonly box: Box;
  /** Without the sheet, e.g. `C7` or `A2:D80`. */
  readonly address: string;
}

/** The selection with what stands around it, as proposals need it. */
export interface SelectedCells {
  readonly selection: Selection;
  /** The sheet's used cells, or those around the selection where there are very many; null for an empty sheet. */
  readonly block: Block | null;
}

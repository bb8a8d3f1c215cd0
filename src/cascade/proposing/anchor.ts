import type { Kind } from '../../domain/node';
import { toReading } from '../../domain/reading';
import type { Box } from '../block';
import type { Cells } from '../finding/cells';
import { type CellAt, labelAbove, labelLeft } from './labels';
import { isHeaderWord, textAt } from './neighbour';

/** The cells of the selection that the proposal starts from. */
export interface Anchor {
  /** The cell of the actual. */
  readonly figure: CellAt | null;
  /** The cell of the name, where it is selected itself. */
  readonly name: CellAt | null;
}

/**
 * The first figure and the first name of the selection. A selected name alone looks for its figure to
 * the right; a selected blank cell with a label is a figure that is still to come.
 */
export function anchorOf(cells: Cells, selection: Box, kind: Kind): Anchor {
  let figure: CellAt | null = null;
  let name: CellAt | null = null;
  const { box } = cells;
  for (
    let row = Math.max(selection.top, box.top);
    row <= Math.min(selection.bottom, box.bottom);
    row++
  )
    for (
      let column = Math.max(selection.left, box.left);
      column <= Math.min(selection.right, box.right);
      column++
    ) {
      const reading = toReading(cells.value(row, column));
      if (reading.kind === 'number' || reading.kind === 'error') figure ??= { row, column };
      else if (!isHeaderWord(textAt(cells, row, column)) && textAt(cells, row, column) !== '')
        name ??= { row, column };
    }
  if (figure) return { figure, name };
  if (name) return { figure: kind === 'KPI' ? figureRightOf(cells, name) : null, name };
  const first = { row: selection.top, column: selection.left };
  const isBlank = cells.isBlank(first.row, first.column);
  const isLabelled = labelLeft(cells, first) ?? labelAbove(cells, first);
  return { figure: isBlank && isLabelled ? first : null, name: null };
}

function figureRightOf(cells: Cells, { row, column }: CellAt): CellAt | null {
  for (let right = column + 1; right <= cells.box.right; right++) {
    if (typeof cells.value(row, right) === 'number') return { row, column: right };
  }
  return null;
}

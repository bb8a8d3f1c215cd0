import type { Kind } from '../../domain/node';
import type { Cells } from '../finding/cells';
import { type CellAt, labelLeft } from './labels';
import { isHeaderWord, type Neighbour, readNeighbour, textAt } from './neighbour';

/** A header this near to its figure may stand with one known word; one further away needs two. */
const NEAR = 2;

/** What the header row above says of the cells in the row of `at`, the cell itself among them. */
export function neighboursInRow(cells: Cells, at: CellAt, kind: Kind): readonly Neighbour[] {
  for (let row = at.row - 1; row >= cells.box.top; row--) {
    const run = runAround(cells, row, at.column);
    if (run.length === 0) {
      if (isBlankRow(cells, row) && isBlankRow(cells, row - 1)) return [];
      continue;
    }
    const isHeader = run.every(
      (column) => textAt(cells, row, column) !== '' || isYear(cells, row, column),
    );
    const known = run.filter((column) => isHeaderWord(textAt(cells, row, column)));
    if (!isHeader || known.length < (at.row - row <= NEAR ? 1 : 2)) continue;
    return known
      .map((column) => readNeighbour(cells, { row, column }, { row: at.row, column }, kind))
      .filter((neighbour) => neighbour !== null);
  }
  return [];
}

/**
 * What the labels to the left say of the cells above and below `at`: a form, one field a line. It goes
 * down to the next figure that no header word explains, as that is another KPI's; up only where the
 * cell's own label is a header word, as a name begins its form.
 */
export function neighboursInForm(cells: Cells, at: CellAt, kind: Kind): readonly Neighbour[] {
  const label = labelLeft(cells, at);
  if (!label) return [];
  const found: Neighbour[] = [];
  const read = (row: number): 'go on' | 'stop' => {
    const text = textAt(cells, row, label.column);
    if (text === '') return cells.isBlank(row, at.column) ? 'go on' : 'stop';
    const cell = { row, column: at.column };
    const neighbour = readNeighbour(cells, { row, column: label.column }, cell, kind);
    if (neighbour) found.push(neighbour);
    else if (row !== at.row && typeof cells.value(row, at.column) === 'number') return 'stop';
    return 'go on';
  };
  read(at.row);
  walk(cells, at.row, 1, read);
  if (isHeaderWord(textAt(cells, label.row, label.column))) walk(cells, at.row, -1, read);
  const seen = new Set<string>();
  return found.filter(({ part }) => !seen.has(part) && seen.add(part));
}

/** Row by row until told to stop, two blank rows in a row, or the end of the cells. */
function walk(cells: Cells, from: number, step: 1 | -1, read: (row: number) => 'go on' | 'stop') {
  for (let row = from + step; row >= cells.box.top && row <= cells.box.bottom; row += step) {
    if (isBlankRow(cells, row) && isBlankRow(cells, row + step)) return;
    if (read(row) === 'stop') return;
  }
}

/** The filled columns around one, with at most one blank column between. */
function runAround(cells: Cells, row: number, column: number): readonly number[] {
  const run: number[] = [];
  const reach = (step: 1 | -1, from: number): void => {
    let blanks = 0;
    for (let at = from; at >= cells.box.left && at <= cells.box.right && blanks < 2; at += step) {
      if (cells.isBlank(row, at)) blanks++;
      else {
        blanks = 0;
        run.push(at);
      }
    }
  };
  reach(-1, column);
  reach(1, column + 1);
  return run.sort((a, b) => a - b);
}

function isYear(cells: Cells, row: number, column: number): boolean {
  const value = cells.value(row, column);
  return typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2199;
}

function isBlankRow(cells: Cells, row: number): boolean {
  for (let column = cells.box.left; column <= cells.box.right; column++)
    if (!cells.isBlank(row, column)) return false;
  return true;
}

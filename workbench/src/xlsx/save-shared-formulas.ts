import { a1Box } from '../document/address';
import { cellKey } from '../document/changes';
import type { Grid, SharedCell } from './save-grid';
import { shiftReferences } from './shift-references';
import { escapeXml, tag } from './write-text';
import type { XmlElement } from './xml-tree';

export interface RehomedFormula {
  /** The `<f>` that it takes the place of. */
  readonly element: XmlElement;
  readonly xml: string;
}

const isMaster = (cell: SharedCell): boolean =>
  !cell.formula.selfClosing && cell.formula.contentEnd > cell.formula.openEnd;

/**
 * A formula that several cells share is written in one of them (ECMA-376 part 1, 18.3.1.40). Where that
 * cell gets other contents, the next one takes the formula over, moved to where it stands; where those
 * left don't fill a box that begins with it, each gets a formula of its own. Answers the new `<f>` by cell.
 */
export const rehomedFormulas = (
  grid: Grid,
  isReplaced: (key: number) => boolean,
): Map<number, RehomedFormula> => {
  const homes = new Map<number, RehomedFormula>();
  const put = (cell: SharedCell, xml: string): void => {
    homes.set(cellKey(cell.row, cell.column), { element: cell.formula, xml });
  };
  const replaced = (cell: SharedCell): boolean => isReplaced(cellKey(cell.row, cell.column));
  const orphaned = grid.shared.filter((cell) => isMaster(cell) && replaced(cell));
  for (const master of orphaned) {
    const left = grid.shared.filter(
      (cell) => cell.index === master.index && !isMaster(cell) && !replaced(cell),
    );
    const [heir] = left;
    if (!heir) continue;
    const text = master.formula.text();
    const own = (cell: SharedCell): string =>
      escapeXml(shiftReferences(text, cell.row - master.row, cell.column - master.column));
    const box = {
      top: Math.min(...bounds(left, 'row')),
      left: Math.min(...bounds(left, 'column')),
      bottom: Math.max(...bounds(left, 'row')),
      right: Math.max(...bounds(left, 'column')),
    };
    if (box.top === heir.row && box.left === heir.column) {
      const attributes = { t: 'shared', ref: a1Box(box), si: heir.index };
      put(heir, tag('f', attributes, own(heir)));
    } else for (const cell of left) put(cell, tag('f', {}, own(cell)));
  }
  return homes;
};

const bounds = (cells: readonly SharedCell[], axis: 'row' | 'column'): number[] => {
  const all = cells.map((cell) => cell[axis]);
  // Two are enough for Math.min and Math.max, which take only so many arguments.
  return [
    all.reduce((least, one) => Math.min(least, one), Infinity),
    all.reduce((most, one) => Math.max(most, one), -Infinity),
  ];
};

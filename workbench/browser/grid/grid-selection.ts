import type { IRange, Worksheet } from '@univerjs/core';
import type { RangeBox } from '../../src/document/sheet';
import type { CellPlace } from '../selection/moves';
import type { GridSize } from './sheet-snapshot';

/** What reaches the grid's last row or column reaches the sheet's. */
export const boxOf = (range: IRange, size: GridSize | undefined): RangeBox => {
  const { startRow, endRow, startColumn, endColumn } = range;
  const whole = (start: number, end: number): boolean => Number.isNaN(start) || Number.isNaN(end);
  const rows = whole(startRow, endRow) || (startRow === 0 && endRow === (size?.rows ?? 0) - 1);
  const columns =
    whole(startColumn, endColumn) || (startColumn === 0 && endColumn === (size?.columns ?? 0) - 1);
  return {
    top: rows ? 0 : startRow,
    bottom: rows ? 1_048_575 : endRow,
    left: columns ? 0 : startColumn,
    right: columns ? 16_383 : endColumn,
  };
};

/** The active cell in Univer's words, with the merged area that it belongs to. */
export const primaryCell = (worksheet: Worksheet, { row, column }: CellPlace): object => {
  const merged = worksheet.getMergedCell(row, column);
  return {
    actualRow: row,
    actualColumn: column,
    startRow: merged?.startRow ?? row,
    endRow: merged?.endRow ?? row,
    startColumn: merged?.startColumn ?? column,
    endColumn: merged?.endColumn ?? column,
    isMerged: merged !== null,
    isMergedMainCell: merged?.startRow === row && merged.startColumn === column,
  };
};

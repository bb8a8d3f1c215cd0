import type { SheetDocument } from '../../src/document/sheet';
import {
  type CellPlace,
  type Direction,
  jump,
  lastCell,
  type Selected,
  selectCell,
  selectTo,
  step,
} from './moves';
import { COLUMNS, ROWS } from '../../src/document/changes';

/** What a keyboard event says, as far as it matters here. */
export interface Key {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, or Command on a Mac. */
  readonly ctrl: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * The selection after a key, as Excel moves it; null where the key does not select.
 * https://support.microsoft.com/office/keyboard-shortcuts-in-excel-1798d9d5-842a-42b8-9c99-9b7213f0040f
 */
export const afterKey = (
  sheet: SheetDocument,
  { box, active }: Selected,
  { key, shift, ctrl }: Key,
  pageRows: number,
): Selected | null => {
  if (key === 'Tab') return selectCell(sheet, step(sheet, active, shift ? 'left' : 'right'));
  if (key === 'Enter') return selectCell(sheet, step(sheet, active, shift ? 'up' : 'down'));
  if (key === ' ' && (ctrl || shift))
    return {
      active,
      box: {
        top: ctrl ? 0 : box.top,
        bottom: ctrl ? ROWS - 1 : box.bottom,
        left: shift ? 0 : box.left,
        right: shift ? COLUMNS - 1 : box.right,
      },
    };
  if (ctrl && key.toLowerCase() === 'a') return everything(sheet, active);
  const from = shift ? movingCorner({ box, active }) : active;
  const to = target(sheet, from, { key, ctrl, shift }, pageRows);
  if (!to) return null;
  return shift ? selectTo(sheet, active, to) : selectCell(sheet, to);
};

const target = (
  sheet: SheetDocument,
  from: CellPlace,
  { key, ctrl }: Key,
  pageRows: number,
): CellPlace | null => {
  const direction = ARROWS[key];
  if (direction) return ctrl ? jump(sheet, from, direction) : step(sheet, from, direction);
  if (key === 'Home') return { row: ctrl ? 0 : from.row, column: 0 };
  if (key === 'End' && ctrl) return lastCell(sheet);
  if (key === 'PageDown') return { ...from, row: Math.min(ROWS - 1, from.row + pageRows) };
  if (key === 'PageUp') return { ...from, row: Math.max(0, from.row - pageRows) };
  return null;
};

/** The corner of the box that moves while it is extended: the one across from the active cell. */
const movingCorner = ({ box, active }: Selected): CellPlace => ({
  row: active.row === box.top ? box.bottom : box.top,
  column: active.column === box.left ? box.right : box.left,
});

const everything = (sheet: SheetDocument, active: CellPlace): Selected => {
  const used = sheet.usedBox();
  return used
    ? { active: { row: used.top, column: used.left }, box: used }
    : { active, box: { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 } };
};

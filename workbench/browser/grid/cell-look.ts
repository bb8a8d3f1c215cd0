import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
} from '@univerjs/core';
import { type Cell, DEFAULT_FORMAT } from '../../src/document/cell';
import { cellStyle } from './cell-style';
import type { Condition } from './conditions';
import { shownText } from './shown-text';

/** A cell as the grid draws it; icon and bar are read by the drawings of `condition-drawings.ts`. */
export interface CellLook extends ICellData {
  icon?: Condition['icon'] & { readonly align: HorizontalAlign };
  bar?: Condition['bar'];
}

const ALIGN = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;

/** Null where there is nothing to draw. */
export const cellLook = (
  cell: Cell | undefined,
  condition: Condition | null,
  date1904: boolean,
): CellLook | null => {
  if (!cell && !condition) return null;
  const format = cell?.format ?? DEFAULT_FORMAT;
  const shown = shownText(cell?.value ?? null, format.numberFormat, date1904);
  const base = cellStyle(format);
  const align = base.ht === HorizontalAlign.UNSPECIFIED ? ALIGN[shown.align] : base.ht;
  const style: IStyleData = { ...base, ht: align ?? HorizontalAlign.LEFT };
  const color = condition?.font?.color ?? shown.color;
  if (color !== '') style.cl = { rgb: color };
  if (condition?.font?.bold !== undefined) style.bl = flag(condition.font.bold);
  if (condition?.font?.italic !== undefined) style.it = flag(condition.font.italic);
  if (condition?.fill !== undefined && condition.fill !== '') style.bg = { rgb: condition.fill };
  const look: CellLook = { s: style };
  if (!condition?.valueHidden && shown.text !== '') {
    look.v = shown.text;
    // Text already: the grid is not to read numbers or dates into it.
    look.t = CellValueType.STRING;
  }
  if (condition?.icon) look.icon = { ...condition.icon, align: style.ht ?? HorizontalAlign.LEFT };
  if (condition?.bar) look.bar = condition.bar;
  return look;
};

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

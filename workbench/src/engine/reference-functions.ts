import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  type IFormulaRuntimeService,
  NullValueObject,
  NumberValueObject,
} from '@univerjs/engine-formula';
import { LAST_COLUMN, LAST_ROW } from './formula-tokens';
import { isReference } from './values';

/**
 * `@` before what is no plain reference: of a range the cell in the formula's row or column, of an array
 * its first element (Microsoft: "Implicit intersection operator: @").
 */
export class ImplicitIntersection extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  constructor(
    name: string,
    private readonly runtime: IFormulaRuntimeService,
  ) {
    super(name);
  }

  override calculate(value: FunctionVariantType): BaseValueObject {
    if (!isReference(value))
      return value instanceof ArrayValueObject ? value.getFirstCell() : value;
    const { startRow, endRow, startColumn, endColumn } = value.getRangePosition();
    const [row, column] = [this.runtime.currentRow, this.runtime.currentColumn];
    const at = (r: number, c: number): BaseValueObject =>
      value.toArrayValueObject().get(r - startRow, c - startColumn) ?? NullValueObject.create();
    if (startRow === endRow && startColumn === endColumn) return at(startRow, startColumn);
    if (startColumn === endColumn && row >= startRow && row <= endRow) return at(row, startColumn);
    if (startRow === endRow && column >= startColumn && column <= endColumn)
      return at(startRow, column);
    return ErrorValueObject.create(ErrorType.VALUE);
  }
}

/** ROWS and COLUMNS of a reference without reading its cells: `ROWS(A:A)` is a million. */
export class PlainCount extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  constructor(private readonly counts: 'ROWS' | 'COLUMNS') {
    super(counts);
  }

  override calculate(value: FunctionVariantType): BaseValueObject {
    const isRows = this.counts === 'ROWS';
    if (isReference(value)) {
      const range = value.getRangeData();
      const [from, to] = isRows
        ? [range.startRow, range.endRow]
        : [range.startColumn, range.endColumn];
      const whole = isRows ? LAST_ROW + 1 : LAST_COLUMN + 1;
      return NumberValueObject.create(Number.isNaN(to) ? whole : to - from + 1);
    }
    if (value.isError()) return value;
    if (!(value instanceof ArrayValueObject)) return NumberValueObject.create(1);
    return NumberValueObject.create(isRows ? value.getRowCount() : value.getColumnCount());
  }
}

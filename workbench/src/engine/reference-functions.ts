import {
  type ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  type IFormulaRuntimeService,
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
    if (!isReference(value)) {
      const one = value as BaseValueObject;
      return one.isArray() ? ((one as ArrayValueObject).getFirstCell() as BaseValueObject) : one;
    }
    const { startRow, endRow, startColumn, endColumn } = value.getRangePosition();
    const [row, column] = [this.runtime.currentRow, this.runtime.currentColumn];
    const at = (r: number, c: number): BaseValueObject =>
      (value.toArrayValueObject() as ArrayValueObject).get(
        r - startRow,
        c - startColumn,
      ) as BaseValueObject;
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

  override calculate(value: FunctionVariantType): BaseValueObject {
    const isRows = this.name === 'ROWS';
    if (isReference(value)) {
      const range = (value as BaseReferenceObject).getRangeData();
      const [from, to] = isRows
        ? [range.startRow, range.endRow]
        : [range.startColumn, range.endColumn];
      const whole = isRows ? LAST_ROW + 1 : LAST_COLUMN + 1;
      return NumberValueObject.create(Number.isNaN(to) ? whole : to - from + 1);
    }
    const one = value as BaseValueObject;
    if (one.isError()) return one;
    if (!one.isArray()) return NumberValueObject.create(1);
    const array = one as ArrayValueObject;
    return NumberValueObject.create(isRows ? array.getRowCount() : array.getColumnCount());
  }
}

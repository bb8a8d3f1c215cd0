import {
  ALL_IMPLEMENTED_FUNCTIONS,
  ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
} from '@univerjs/engine-formula';

/** The library's name for `=`, `<>`, `<` and so on. */
const NAME = 'COMPARE';

type Executor = new (name: string) => BaseFunction;

const [Compare] = ALL_IMPLEMENTED_FUNCTIONS.find(([, name]) => name === NAME) as unknown as [
  Executor,
  string,
];

/**
 * Comparing an error with anything is that error, for each cell of a block, as in Excel. The library knows
 * it for an error in the formula itself, but takes one that it reads from a cell for a text.
 */
export class Comparison extends Compare {
  constructor() {
    super(NAME);
  }

  override calculate(one: BaseValueObject, other: BaseValueObject): BaseValueObject {
    const compared = super.calculate(one, other) as BaseValueObject;
    if (!hasError(one) && !hasError(other)) return compared;
    if (!(compared instanceof ArrayValueObject))
      return errorAt(one, 0, 0) ?? errorAt(other, 0, 0) ?? compared;
    // Rows that hold nothing but the library's default, FALSE, are not there.
    const values = compared.getArrayValue();
    for (let row = 0; row < compared.getRowCount(); row++)
      for (let column = 0; column < compared.getColumnCount(); column++) {
        const error = errorAt(one, row, column) ?? errorAt(other, row, column);
        if (error) (values[row] ??= [])[column] = error;
      }
    return compared;
  }
}

function hasError(value: BaseValueObject): boolean {
  if (!(value instanceof ArrayValueObject)) return value.isError();
  return value.getArrayValue().some((row) => row.some((cell) => cell?.isError() === true));
}

/** A single row or column stands for all. */
function errorAt(value: BaseValueObject, row: number, column: number): BaseValueObject | null {
  if (!(value instanceof ArrayValueObject)) return value.isError() ? value : null;
  const cell = value.get(
    value.getRowCount() === 1 ? 0 : row,
    value.getColumnCount() === 1 ? 0 : column,
  );
  return cell?.isError() ? cell : null;
}

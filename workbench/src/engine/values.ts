import { CellValueType } from '@univerjs/core';
import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { CellError, ERROR_CODES, type ErrorCode, type Scalar } from '../document/cell';
import type { EngineResult } from './engine';

/** A cell as the calculator reads it (`v`, `t`, `f`), with the value that it stands for. */
export interface StoredCell {
  v: string | number;
  t: CellValueType;
  /** On every cell: without it the calculator takes a cell that holds '' for a blank one. */
  f: string;
  scalar: Exclude<Scalar, null>;
}

export const storedCell = (scalar: Exclude<Scalar, null>): StoredCell => {
  const cell = (v: string | number, t: CellValueType): StoredCell => ({ v, t, f: '=', scalar });
  if (scalar instanceof CellError) return cell(calculatorError(scalar), CellValueType.STRING);
  if (typeof scalar === 'number') return cell(scalar, CellValueType.NUMBER);
  if (typeof scalar === 'boolean') return cell(scalar ? 1 : 0, CellValueType.BOOLEAN);
  return cell(scalar, CellValueType.STRING);
};

const calculatorErrors = new Map<string, ErrorType>(
  Object.values(ErrorType).map((type) => [type, type]),
);

/** The calculator's errors; `#BUSY!` it does not know. */
export const calculatorError = (error: CellError): ErrorType =>
  calculatorErrors.get(error.code) ?? ErrorType.CONNECT;

const isErrorCode = (text: string): text is ErrorCode => ERROR_CODES.includes(text as ErrorCode);

/** Errors of the calculator's own that Excel has not: a formula that it cannot read is #NAME?. */
const excelError = (text: string): CellError => new CellError(isErrorCode(text) ? text : '#NAME?');

/** A blank cell is null, a number that is none is #NUM!. */
export const toScalar = (value: BaseValueObject | null | undefined): Scalar => {
  if (value === null || value === undefined || value.isNull()) return null;
  if (value.isError())
    return excelError(value instanceof ErrorValueObject ? value.getErrorType() : '');
  const raw = value.getValue();
  if (value.isBoolean()) return raw === true || raw === 1 || raw === 'TRUE';
  if (value.isNumber()) {
    const number = Number(raw);
    // Excel knows no negative zero.
    return Number.isFinite(number) ? number + 0 : new CellError('#NUM!');
  }
  return String(raw);
};

export const fromScalar = (scalar: Scalar): BaseValueObject => {
  if (scalar === null) return NullValueObject.create();
  if (scalar instanceof CellError) return ErrorValueObject.create(calculatorError(scalar));
  if (typeof scalar === 'number') return NumberValueObject.create(scalar);
  if (typeof scalar === 'boolean') return BooleanValueObject.create(scalar);
  return StringValueObject.create(scalar);
};

export const fromMatrix = (matrix: readonly (readonly Scalar[])[]): BaseValueObject =>
  ArrayValueObject.create({
    calculateValueList: matrix.map((row) => row.map(fromScalar)),
    rowCount: matrix.length,
    columnCount: matrix[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });

export const isReference = (value: FunctionVariantType): value is BaseReferenceObject =>
  value.isReferenceObject();

/** The values of a reference, an array or a single value; a single one is no matrix. */
export const toResult = (
  value: FunctionVariantType,
  read: (reference: BaseReferenceObject) => readonly (readonly Scalar[])[],
): EngineResult => {
  if (isReference(value)) return unwrapped(read(value));
  if (!(value instanceof ArrayValueObject)) return toScalar(value);
  return unwrapped(value.getArrayValue().map((row) => row.map((cell) => toScalar(cell ?? null))));
};

/** The cells of a result that is no single value. */
export const matrixOf = (result: EngineResult): readonly (readonly Scalar[])[] | null =>
  Array.isArray(result) ? (result as readonly (readonly Scalar[])[]) : null;

/** A single value, or the first of several. */
export const firstOf = (result: EngineResult): Scalar => {
  const matrix = matrixOf(result);
  return matrix ? (matrix[0]?.[0] ?? null) : (result as Scalar);
};

const unwrapped = (matrix: readonly (readonly Scalar[])[]): EngineResult =>
  matrix.length === 1 && matrix[0]?.length === 1 ? (matrix[0][0] ?? null) : matrix;

import {
  ALL_IMPLEMENTED_FUNCTIONS,
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { tinyNumber, type WrittenBy, writtenBy } from './tiny-numbers';

type Arguments = [BaseValueObject, ...BaseValueObject[]];

/** A function of the library that writes a number as text, put right where {@link tinyNumber} says so. */
class WritesNumbers extends BaseFunction {
  readonly #library: BaseFunction;

  constructor(
    name: string,
    private readonly how: (value: number, others: readonly BaseValueObject[]) => WrittenBy | null,
  ) {
    super(name);
    this.#library = libraryFunction(name);
    this.minParams = this.#library.minParams;
    this.maxParams = this.#library.maxParams;
  }

  override isArgumentsIgnoreNumberPattern(): boolean {
    return this.#library.isArgumentsIgnoreNumberPattern();
  }

  override calculate(...given: Arguments): BaseValueObject {
    const answer = this.#library.calculate(...given) as BaseValueObject;
    if (!(answer instanceof ArrayValueObject)) return this.#putRight(answer, given);
    return answer.mapValue((one, row, column) =>
      this.#putRight(one, given.map((argument) => cellOf(argument, row, column)) as Arguments),
    );
  }

  #putRight(answer: BaseValueObject, [number, ...others]: Arguments): BaseValueObject {
    const value = Number(number.getValue());
    if (!answer.isString() || value === 0 || Math.abs(value) >= 1) return answer;
    const how = Number.isFinite(value) ? this.how(value, others) : null;
    const text =
      how &&
      tinyNumber(value, how, (other) =>
        String(this.#shown(NumberValueObject.create(other), others).getValue()),
      );
    return text === null ? answer : StringValueObject.create(text);
  }

  #shown(number: BaseValueObject, others: readonly BaseValueObject[]): BaseValueObject {
    return this.#library.calculate(number, ...others) as BaseValueObject;
  }
}

/** The value of an argument for one element of an answer: a single row or column holds for all. */
const cellOf = (argument: BaseValueObject, row: number, column: number): BaseValueObject => {
  if (!(argument instanceof ArrayValueObject)) return argument;
  const [rows, columns] = [argument.getRowCount(), argument.getColumnCount()];
  return argument.get(rows === 1 ? 0 : row, columns === 1 ? 0 : column) ?? argument;
};

const libraryFunction = (name: string): BaseFunction => {
  const found = ALL_IMPLEMENTED_FUNCTIONS.find(([, called]) => called === name);
  if (!found) throw new Error(`The library has no ${name}.`);
  return new found[0](name);
};

/** TEXT and FIXED for numbers nearer to 0 than a millionth. */
export const textFunctions = (): readonly BaseFunction[] => [
  new WritesNumbers('TEXT', (value, [format]) => writtenBy(String(format?.getValue()), value)),
  new WritesNumbers('FIXED', (_value, [decimals]) => {
    const given = decimals === undefined || decimals.isNull() ? 2 : Number(decimals.getValue());
    return given > 0 ? { decimals: Math.trunc(given), scale: 1 } : null;
  }),
];

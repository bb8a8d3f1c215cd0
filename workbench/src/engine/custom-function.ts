import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import type { Scalar } from '../document/cell';
import type { Calculator } from './calculator';
import { type CallMemory, callKey } from './call-memory';
import type { CustomFunctionCall, EngineArgument } from './engine';
import { fromMatrix, fromScalar, isReference, matrixOf, toResult } from './values';

/**
 * Stands in the calculator for a function whose answer comes from outside and later: it answers from
 * memory, or notes the call and waits. Errors among its arguments are passed on like any value.
 */
export class CustomFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    private readonly word: string,
    private readonly calculator: Calculator,
    private readonly memory: CallMemory,
    private readonly caller: () => Pick<CustomFunctionCall, 'sheetId' | 'row' | 'column'>,
  ) {
    super(word);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const parameters = variants.map((variant) => this.#argument(variant));
    const key = callKey(this.word, parameters);
    const answer = this.memory.get(key);
    if (answer === undefined) {
      this.memory.ask(key, { name: this.word, arguments: parameters, ...this.caller() });
      this.calculator.callWaits();
      return ErrorValueObject.create(ErrorType.CONNECT);
    }
    const matrix = matrixOf(answer);
    return matrix ? fromMatrix(matrix) : fromScalar(answer as Scalar);
  }

  #argument(variant: FunctionVariantType): EngineArgument {
    // Only an argument left out is null without being a reference to a blank cell.
    if (!isReference(variant) && variant.isNull()) return undefined;
    const result = toResult(variant, (reference) => this.calculator.read(reference));
    const values = matrixOf(result);
    return values ? { kind: 'matrix', values } : { kind: 'value', value: result as Scalar };
  }
}

import type { BaseAstNode, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import {
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
} from '@univerjs/engine-formula';
import { CellError, type Scalar } from '../document/cell';
import { calculatorError } from './values';

/** What a lazy function may do while it decides: evaluate an argument, and look at a single value. */
export interface Evaluation {
  evaluate(node: BaseAstNode): void;
  /** The single value of an evaluated node; undefined for an array or a range of several cells. */
  single(value: FunctionVariantType): Scalar | undefined;
  /** True while a call somewhere below waits for its answer. */
  waiting(): boolean;
}

/** Sets the node's value and answers true, or answers false: then all arguments are evaluated as usual. */
export type LazyFunction = (node: BaseAstNode, evaluation: Evaluation) => boolean;

const value = (node: BaseAstNode): FunctionVariantType =>
  node.getValue() ?? ErrorValueObject.create(ErrorType.VALUE);

const argument = (node: BaseAstNode | undefined): FunctionVariantType =>
  node ? value(node) : NullValueObject.create();

/** As Excel reads a condition: numbers but 0 are true, of texts only TRUE and FALSE; null stands for #VALUE!. */
const condition = (scalar: Scalar): boolean | null => {
  if (scalar === null) return false;
  if (typeof scalar === 'boolean') return scalar;
  if (typeof scalar === 'number') return scalar !== 0;
  if (typeof scalar !== 'string') return null;
  return /^true$/i.test(scalar) ? true : /^false$/i.test(scalar) ? false : null;
};

const error = (scalar: CellError): BaseValueObject =>
  ErrorValueObject.create(calculatorError(scalar));

/** IF evaluates only the branch that it takes: a call in the other one is never made. */
const lazyIf: LazyFunction = (node, evaluation) => {
  const [test, then, otherwise] = node.getChildren();
  if (!test || !then || node.getChildren().length > 3) return false;
  evaluation.evaluate(test);
  if (evaluation.waiting()) return false;
  const scalar = evaluation.single(value(test));
  if (scalar === undefined) return false;
  if (scalar instanceof CellError) node.setValue(error(scalar));
  else {
    const truth = condition(scalar);
    if (truth === null) node.setValue(ErrorValueObject.create(ErrorType.VALUE));
    else if (truth || otherwise) {
      const taken = truth ? then : otherwise;
      if (taken) evaluation.evaluate(taken);
      node.setValue(argument(taken));
    } else node.setValue(BooleanValueObject.create(false));
  }
  return true;
};

const lazyOnError =
  (catches: (scalar: CellError) => boolean): LazyFunction =>
  (node, evaluation) => {
    const [first, second] = node.getChildren();
    if (!first || !second || node.getChildren().length !== 2) return false;
    evaluation.evaluate(first);
    if (evaluation.waiting()) return false;
    const scalar = evaluation.single(value(first));
    if (scalar === undefined) return false;
    if (scalar instanceof CellError && catches(scalar)) {
      evaluation.evaluate(second);
      node.setValue(value(second));
    } else node.setValue(value(first));
    return true;
  };

const lazyChoose: LazyFunction = (node, evaluation) => {
  const [index, ...choices] = node.getChildren();
  if (!index) return false;
  evaluation.evaluate(index);
  if (evaluation.waiting()) return false;
  const scalar = evaluation.single(value(index));
  if (typeof scalar !== 'number') return false;
  const taken = choices[Math.trunc(scalar) - 1];
  if (taken) evaluation.evaluate(taken);
  node.setValue(taken ? value(taken) : ErrorValueObject.create(ErrorType.VALUE));
  return true;
};

/** The cell shows the friendly name with its own type; the address is the view's concern. */
const hyperlink: LazyFunction = (node, evaluation) => {
  const children = node.getChildren();
  const [address, name] = children;
  if (!address || children.length > 2) return false;
  for (const child of children) evaluation.evaluate(child);
  if (evaluation.waiting()) return false;
  const scalar = evaluation.single(value(address));
  node.setValue(scalar instanceof CellError ? error(scalar) : argument(name ?? address));
  return true;
};

export const LAZY_FUNCTIONS: ReadonlyMap<string, LazyFunction> = new Map([
  ['IF', lazyIf],
  ['IFERROR', lazyOnError(() => true)],
  ['IFNA', lazyOnError((scalar) => scalar.code === '#N/A')],
  ['CHOOSE', lazyChoose],
  ['HYPERLINK', hyperlink],
]);

import type { FunctionMetadata } from '../../src/host/custom-functions';

/** A functions.json as the build leaves it, with what a person reads. */
export interface FunctionsFile {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly DescribedFunction[];
}

export interface DescribedFunction extends FunctionMetadata {
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly optional?: boolean;
    readonly dimensionality?: string;
    readonly repeating?: boolean;
  }[];
}

/** The custom functions that one add-in brings along. */
export interface CustomFunctions {
  /** '' where the add-in has none. */
  readonly namespace: string;
  /** Upper case, with the namespace: `KPI.STATUS`; in the order of `metadata`. */
  readonly names: readonly string[];
  readonly metadata: readonly DescribedFunction[];
}

export const NO_FUNCTIONS: CustomFunctions = { namespace: '', names: [], metadata: [] };

export const customFunctionsOf = (namespace: string, file: FunctionsFile): CustomFunctions => ({
  namespace,
  names: file.functions.map(({ name }) => `${namespace}.${name}`.toUpperCase()),
  metadata: file.functions.map((one) =>
    file.allowErrorForDataTypeAny ? { ...one, allowErrorForDataTypeAny: true } : one,
  ),
});

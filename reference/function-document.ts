/** One custom function as its JSDoc describes it, for users and for tests. */
export interface FunctionDocument {
  /** In upper case, without the namespace: `STATUS`. */
  readonly name: string;
  readonly category: string;
  /** What Excel shows while the formula is typed: the first paragraph. */
  readonly summary: string;
  /** What the reference says beside it: the paragraphs that follow. */
  readonly remarks: readonly string[];
  readonly parameters: readonly ParameterDocument[];
  readonly returns: string;
  readonly errors: readonly string[];
  readonly examples: readonly Example[];
  readonly twin: Twin;
  readonly sources: readonly string[];
  /** The file in src/functions/, without its folder. */
  readonly file: string;
}

export interface ParameterDocument {
  readonly name: string;
  readonly optional: boolean;
  readonly text: string;
}

/** `@example =KPI.X(1,2) → 3`: what a formula answers; `{1;2}` where it spills. */
export interface Example {
  readonly formula: string;
  readonly answer: string;
}

/**
 * `@twin =ROUND({actual}/{target},12)`: a formula of Excel 2010 that answers the same over single cells
 * that hold numbers, with the arguments by name (`{days|365}`: 365 where it is left out), and another one
 * for each other set of arguments that the function can be given;
 * `@twin built`: a builder of src/cascade/twins/ writes it, guarded; or `@twin none: why`.
 */
export type Twin =
  { readonly formulas: readonly string[] } | { readonly built: true } | { readonly none: string };

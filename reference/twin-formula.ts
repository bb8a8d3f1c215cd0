import { BUILT_TWINS, TABLE_TWINS } from '../src/cascade/twins/index';
import type { FunctionDocument } from './function-document';

/** A twin's formula without `=`, with its arguments in braces. */
export interface TwinFormula {
  /** The column that it is for, of a function that answers a table; else "". */
  readonly column: string;
  readonly formula: string;
}

/** The formulas of a twin: one, or of a table one for each column; none where there is no twin. */
export function twinFormulas({ name, twin, parameters }: FunctionDocument): readonly TwinFormula[] {
  if ('none' in twin) return [];
  if ('formula' in twin) return [{ column: '', formula: twin.formula }];
  const cells = Object.fromEntries(parameters.map((one) => [one.name, `{${one.name}}`]));
  const table = TABLE_TWINS[name];
  if (table) {
    return Object.entries(table).map(([column, build]) => ({
      column,
      formula: build({ ...cells, row: '{row}' }),
    }));
  }
  const build = BUILT_TWINS[name];
  if (!build)
    throw new Error(`${name}: src/cascade/twins/index.ts holds no twin for "@twin built".`);
  return [{ column: '', formula: build(cells) }];
}

/** The arguments that a twin takes; it stands for its function only where no other one is given. */
export function twinArguments(formulas: readonly TwinFormula[]): ReadonlySet<string> {
  const found = formulas.flatMap(({ formula }) => [...formula.matchAll(/\{([a-z]\w*)[|}]/gi)]);
  return new Set(found.map(([, name]) => name!));
}

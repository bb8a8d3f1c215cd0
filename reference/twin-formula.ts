import { BUILT_TWINS, TABLE_TWINS, twinParts } from '../src/cascade/twins/index';
import type { FunctionDocument } from './function-document';

/** A twin's formula without `=`, with its arguments in braces. */
export interface TwinFormula {
  /** The name by which a twin reads it from a cell of its own; else "". */
  readonly part: string;
  readonly formula: string;
}

/** The formulas of a twin: one, or of a table one for each column; none where there is no twin. */
export function twinFormulas({ name, twin, parameters }: FunctionDocument): readonly TwinFormula[] {
  if ('none' in twin) return [];
  if ('formula' in twin) return [{ part: '', formula: twin.formula }];
  const cells = Object.fromEntries(parameters.map((one) => [one.name, `{${one.name}}`]));
  const table = TABLE_TWINS[name];
  if (table) {
    return Object.values(table).map((build) => ({
      part: '',
      formula: build({ ...cells, row: '{row}' }),
    }));
  }
  const build = BUILT_TWINS[name];
  if (!build)
    throw new Error(`${name}: src/cascade/twins/index.ts holds no twin for "@twin built".`);
  const parts = Object.entries(twinParts(name, cells));
  const all = { ...cells, ...Object.fromEntries(parts.map(([part]) => [part, `{${part}}`])) };
  return [
    ...parts.map(([part, formula]) => ({ part, formula: formula(all) })),
    { part: '', formula: build(all) },
  ];
}

/** The arguments that a twin takes; it stands for its function only where no other one is given. */
export function twinArguments(formulas: readonly TwinFormula[]): ReadonlySet<string> {
  const found = formulas.flatMap(({ formula }) => [...formula.matchAll(/\{([a-z]\w*)[|}]/gi)]);
  return new Set(found.map(([, name]) => name!));
}

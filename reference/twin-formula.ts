import { BUILT_TWINS, TABLE_TWINS, TWINS_BESIDE, twinParts } from '../src/cascade/twins/index';
import type { FunctionDocument } from './function-document';

/** A twin's formula without `=`, with its arguments in braces. */
export interface TwinFormula {
  /** The name by which a twin reads it from a cell of its own; else "". */
  readonly part: string;
  readonly formula: string;
  /** The arguments for which it is there beside the first, or in its place; else none. */
  readonly where?: readonly string[];
  /** The name of the column that it stands in, in a table. */
  readonly column?: string;
  /** Whether it stands in the cell to the right of the first. */
  readonly beside?: boolean;
}

/** The formulas of a twin: one, or of a table one for each column; none where there is no twin. */
export function twinFormulas({ name, twin, parameters }: FunctionDocument): readonly TwinFormula[] {
  if ('none' in twin) return [];
  if ('formulas' in twin) return variants(twin.formulas);
  const cells = Object.fromEntries(parameters.map((one) => [one.name, `{${one.name}}`]));
  const table = TABLE_TWINS[name];
  if (table) {
    const own = Object.fromEntries(Object.keys(table).map((column) => [column, `{${column}}`]));
    return Object.entries(table).map(([column, build]) => ({
      part: '',
      formula: build({ ...cells, ...own, row: '{row}' }),
      column,
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
    ...besides(name, all),
  ];
}

function besides(name: string, cells: Readonly<Record<string, string>>): TwinFormula[] {
  const beside = TWINS_BESIDE[name];
  if (!beside || !(beside.where in cells)) return [];
  return [
    {
      part: '',
      formula: beside.twin({ ...cells, value: '{value}' }),
      where: [beside.where],
      beside: true,
    },
  ];
}

function variants(templates: readonly string[]): TwinFormula[] {
  const [usual, ...others] = templates.map((formula) => ({ part: '', formula }));
  if (!usual) return [];
  const taken = twinArguments([usual]);
  return [
    usual,
    ...others.map((one) => ({
      ...one,
      where: [...neededArguments(one.formula)].filter((name) => !taken.has(name)),
    })),
  ];
}

/** Which of a function's templates stands for it where these arguments are given; undefined if none does. */
export function templateFor(
  templates: readonly string[],
  given: readonly string[],
): string | undefined {
  return templates.find((template) => {
    const taken = twinArguments([{ part: '', formula: template }]);
    const needed = [...neededArguments(template)];
    return given.every((name) => taken.has(name)) && needed.every((name) => given.includes(name));
  });
}

/** The arguments that a twin takes; it stands for its function only where no other one is given. */
export function twinArguments(formulas: readonly TwinFormula[]): ReadonlySet<string> {
  const found = formulas.flatMap(({ formula }) => [...formula.matchAll(/\{([a-z]\w*)[|}]/gi)]);
  return new Set(found.map(([, name]) => name!));
}

/** The arguments that a template cannot do without. */
function neededArguments(template: string): ReadonlySet<string> {
  return new Set([...template.matchAll(/\{([a-z]\w*)\}/gi)].map(([, name]) => name!));
}

import type { FunctionDocument } from './function-document';
import { escaped } from './markdown';
import { twinArguments, twinFormulas } from './twin-formula';
import type { TwinFormula } from './twin-formula';

/** A formula that nobody could read is shown for fewer arguments; docs/native-twins.md has all of it. */
const LONGEST_TWIN = 2_500;

/** What the section of a function says of its twin. */
export function twinSection(one: FunctionDocument): string[] {
  if ('none' in one.twin) return [`No native twin: ${escaped(one.twin.none)}`];
  let shown = one.parameters;
  let formulas = twinFormulas(one);
  while (formulas.some(isLong) && shown.at(-1)?.optional) {
    shown = shown.slice(0, -1);
    formulas = twinFormulas({ ...one, parameters: shown });
  }
  const taken = twinArguments(formulas);
  const missing = one.parameters.filter(({ name }) => !taken.has(name)).map(({ name }) => name);
  const inFull = isShortened(one) ? `; [in full](native-twins.md#${one.name.toLowerCase()})` : '';
  const without = missing.length > 0 ? ` (without ${missing.join(', ')}${inFull})` : '';
  return [`Native twin${without}${table(formulas)}:`, ...formulas.flatMap(lines)];
}

/** docs/native-twins.md: the twins of all arguments that are too long for docs/functions.md. */
export function writeTwins(functions: readonly FunctionDocument[]): string {
  return [
    '# Long native twins',
    'The plain formulas of [functions.md](functions.md#native-twins) that are too long to be read, with all their arguments: put a cell or a block in the place of each `{argument}`. What stands above a formula under a name of its own, such as `{expected}`, is a cell that the formula reads. An argument that you do not need is left blank: give an empty cell for it.',
    ...functions.filter(isShortened).flatMap((one) => {
      const formulas = twinFormulas(one);
      return [
        `## ${one.name}`,
        `\`=KPI.${one.name}\`${table(formulas)}:`,
        ...formulas.flatMap(lines),
      ];
    }),
  ]
    .join('\n\n')
    .concat('\n');
}

function isShortened(one: FunctionDocument): boolean {
  return one.parameters.some(({ optional }) => optional) && twinFormulas(one).some(isLong);
}

function isLong({ formula }: TwinFormula): boolean {
  return formula.length > LONGEST_TWIN;
}

function table(formulas: readonly TwinFormula[]): string {
  return twinArguments(formulas).has('row')
    ? ", a formula for each column, to be filled down; `{row}` is 1 in the first row, 2 in the second, e.g. `ROWS(F$2:F2)`, and a column's name is its cell in the row"
    : '';
}

function lines({ part, formula, column, where = [], beside = false }: TwinFormula): string[] {
  const code = ['```text', `=${formula}`, '```'].join('\n');
  if (part !== '') return [`\`{${part}}\`, in a cell of its own:`, code];
  if (column !== undefined) return [`The column \`{${column}}\`:`, code];
  if (where.length === 0) return [code];
  const given = `${where.map((name) => `\`{${name}}\``).join(' and ')} ${where.length === 1 ? 'is' : 'are'} given`;
  return beside
    ? [`In the next cell where ${given}; \`{value}\` is the first cell:`, code]
    : [`Where ${given}:`, code];
}

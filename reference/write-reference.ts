import type { FunctionDocument } from './function-document';
import { twinArguments, twinFormulas } from './twin-formula';
import type { TwinFormula } from './twin-formula';

/** docs/functions.md: the head, a table of all functions, and a section for each. */
export function writeReference(head: string, functions: readonly FunctionDocument[]): string {
  const categories = [...new Set(functions.map(({ category }) => category))].sort();
  const within = (category: string) => functions.filter((one) => one.category === category);
  return [
    head.trim(),
    '## All functions',
    categories.map((category) => `- **${category}**: ${links(within(category))}`).join('\n'),
    ...categories.flatMap((category) => [`## ${category}`, ...within(category).map(section)]),
  ]
    .join('\n\n')
    .concat('\n');
}

function links(functions: readonly FunctionDocument[]): string {
  return functions.map(({ name }) => `[${name}](#${name.toLowerCase()})`).join(', ');
}

function section(one: FunctionDocument): string {
  const signature = one.parameters
    .map(({ name, optional }) => (optional ? `[${name}]` : name))
    .join(', ');
  return [
    `### ${one.name}`,
    `\`=KPI.${one.name}(${signature})\``,
    escaped(one.summary),
    one.parameters
      .map(
        ({ name, optional, text }) =>
          `- **${name}**${optional ? ' (optional)' : ''}: ${escaped(text)}`,
      )
      .join('\n'),
    `Answers: ${escaped(one.returns)}`,
    ...one.remarks.map(escaped),
    ...(one.errors.length > 0 ? [`Errors: ${escaped(one.errors.join(' '))}`] : []),
    ['```text', ...one.examples.map(({ formula, answer }) => `${formula} → ${answer}`), '```'].join(
      '\n',
    ),
    ...twin(one),
    ...(one.sources.length > 0 ? [`Source: ${escaped(one.sources.join(' '))}`] : []),
  ].join('\n\n');
}

/** A formula that nobody could read is shown for fewer arguments. */
const LONGEST_TWIN = 2_500;

function twin(one: FunctionDocument): string[] {
  if ('none' in one.twin) return [`No native twin: ${escaped(one.twin.none)}`];
  let shown = one.parameters;
  let formulas = twinFormulas(one);
  while (formulas.some(tooLong) && shown.at(-1)?.optional) {
    shown = shown.slice(0, -1);
    formulas = twinFormulas({ ...one, parameters: shown });
  }
  const taken = twinArguments(formulas);
  const missing = one.parameters.filter(({ name }) => !taken.has(name)).map(({ name }) => name);
  const without = missing.length > 0 ? ` (without ${missing.join(', ')})` : '';
  return [
    taken.has('row')
      ? `Native twin${without}, a formula for each column, to be filled down; \`{row}\` is 1 in the first row, 2 in the second, e.g. \`ROWS(F$2:F2)\`:`
      : `Native twin${without}:`,
    ...formulas.map(({ formula }) => ['```text', `=${formula}`, '```'].join('\n')),
  ];
}

function tooLong({ formula }: TwinFormula): boolean {
  return formula.length > LONGEST_TWIN;
}

/** What markdown would take for emphasis or a tag. */
function escaped(text: string): string {
  return text.replace(/([*_<])/g, '\\$1');
}

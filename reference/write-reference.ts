import type { FunctionDocument } from './function-document';
import { escaped } from './markdown';
import { twinSection } from './write-twins';

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
    ...twinSection(one),
    ...(one.sources.length > 0 ? [`Source: ${escaped(one.sources.join(' '))}`] : []),
  ].join('\n\n');
}

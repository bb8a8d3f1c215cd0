import type { CatalogArgument, CatalogEntry, CatalogUnit } from './entry';

/** Plain Excel 2010, or the custom function. */
export type FormulaKind = 'plain' | 'function';

/** An argument's value as it stands in a formula, e.g. `C7`, `'My sheet'!B2:B99`, `365` or `"cost"`. */
export type FilledArguments = Readonly<Record<string, string>>;

/** Whether an argument wants a range of cells rather than one. */
export function wantsRange(argument: CatalogArgument): boolean {
  return Array.isArray(argument.sample);
}

/** The arguments that are still to be filled, in order. */
export function openArguments(
  entry: CatalogEntry,
  filled: FilledArguments,
): readonly CatalogArgument[] {
  return entry.arguments.filter(({ name }) => (filled[name] ?? '').trim() === '');
}

/**
 * The entry's formula for a cell, with `=`. While a cell that it reads is blank it answers "": desktop
 * Excel hands a blank cell to a custom function as 0, and to a plain formula a blank is 0 everywhere. A
 * cell that holds "" counts as blank: it is what this very formula answers, so that one can read another.
 * In a range the blank cells alone are left out, and an argument that has a default is not waited for.
 * @throws for an argument that is not filled, or a function where there is none: the caller asks first
 */
export function writeFormula(
  entry: CatalogEntry,
  kind: FormulaKind,
  filled: FilledArguments,
): string {
  const template = kind === 'function' ? entry.kpiFunction : entry.plain;
  if (template === null) throw new Error(`${entry.name} has no function.`);
  const [open] = openArguments(entry, filled);
  if (open) throw new Error(`${entry.name}: ${open.name} is not filled.`);
  if (kind === 'function') return `=${fill(template, filled, guarded)}`;
  const cells = entry.arguments
    .filter((argument) => !wantsRange(argument) && isReference(filled[argument.name]!))
    .filter(({ name }) => template.includes(`{${name}}`))
    .map(({ name }) => `${filled[name]!.trim()}=""`);
  const formula = fill(template, filled, (text) => text);
  if (cells.length === 0) return `=${formula}`;
  return `=IF(${cells.length === 1 ? cells[0]! : `OR(${cells.join(',')})`},"",${formula})`;
}

/** The formula with the names of its arguments and room between them, as a person reads it. */
export function readableFormula(template: string): string {
  return `=${template.replace(/[{}]/g, '').replaceAll(',', ', ')}`;
}

const NUMBER_FORMATS: Readonly<Record<CatalogUnit, string>> = {
  '%': '0.0%',
  points: '0',
  days: '0.0',
  months: '0.0',
  hours: '0.0',
  minutes: '0.00',
  currency: '#,##0',
  ratio: '0.00',
  times: '0.0',
  units: '#,##0',
  'per million': '#,##0',
  sigma: '0.00',
};

/** The number format for a cell with the KPI's value, as Excel writes it in English. */
export function numberFormatOf({ unit, decimals }: CatalogEntry): string {
  const format = NUMBER_FORMATS[unit];
  return decimals === undefined ? format : `${format}.${'0'.repeat(decimals)}`;
}

function guarded(text: string): string {
  return isReference(text) ? `IF(${text}="","",${text})` : text;
}

function fill(template: string, filled: FilledArguments, as: (text: string) => string): string {
  return template.replace(/\{(\w+)(?:\|([^}]+))?\}/g, (_all, name: string, leftOut?: string) => {
    const text = filled[name]!.trim();
    return leftOut !== undefined && isReference(text)
      ? `IF(N(${text})=0,${leftOut},${text})`
      : as(text);
  });
}

/** Anything but a number, a percentage, a text in quotes or an array constant. */
function isReference(text: string): boolean {
  return !/^\s*(?:[-+]?[\d.,]+(?:e[-+]?\d+)?%?|".*"|\{.*\}|TRUE|FALSE)\s*$/i.test(text);
}

import type { CellValue, Field } from '../domain/node';
import type { CascadeNode } from './cascade';

/** The source's own number format. Text format would make formulas show as text, so it becomes General. */
export function sourceFormat(node: CascadeNode): string {
  const { numberFormat } = node;
  return numberFormat === '' || numberFormat === '@' ? 'General' : numberFormat;
}

/** A date's format; a bare year stays a year, which as a date would read as a day of 1905. */
export function dateFormat(field: Field): (node: CascadeNode) => string {
  return (node) => (isBareYear(node.values[field]) ? 'General' : 'yyyy-mm-dd');
}

function isBareYear(value: CellValue | undefined): boolean {
  return typeof value === 'number' && value >= 1900 && value < 2200;
}

/**
 * Indents a text by its depth through the number format: one write for all rows, where Excel's
 * indentation would take a call for each.
 */
export function indented(depth: number): string {
  if (depth === 0) return 'General';
  const space = `"${'    '.repeat(Math.min(depth, 12))}"`;
  return `${space}General;${space}-General;${space}General;${space}@`;
}

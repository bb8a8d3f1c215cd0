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

/** Two levels of indentation a depth; Excel has 250, and nobody reads beyond a dozen. */
export function indentOf(depth: number): number {
  return 2 * Math.min(depth, 12);
}

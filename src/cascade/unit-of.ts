import { PER_CENT } from '../domain/unit';
import type { CascadeNode } from './cascade';
import { shortened } from './plan-text';

/** A longer text is no unit but a remark, and a formula has room for 8,192 characters. */
const LONGEST_UNIT = 40;

/** Whether a number format shows fractions as per cent; a sign in quotes or after `\` is but text. */
export function isPercentFormat(format: string): boolean {
  return format.replace(/"[^"]*"|\[[^\]]*\]|[_*\\]./g, '').includes('%');
}

/** The unit of a node's numbers as `figuresIn` and KPI.WHY take it, blank where none is known. */
export function unitOf({ numberFormat, values }: CascadeNode): string {
  if (isPercentFormat(numberFormat)) return '%';
  const unit = typeof values.unit === 'string' ? values.unit.trim() : '';
  // In a cell without percentage format 8 is 8 %, and 0.08 is 0.08 %.
  return unit === '%' ? PER_CENT : shortened(unit, LONGEST_UNIT);
}

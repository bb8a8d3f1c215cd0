import type { DataBarRule } from '../../src/document/sheet';

/** A data bar in its cell. */
export interface Bar {
  readonly color: string;
  /** Its length in percent of the room on its side of the axis; negative on the left of it. */
  readonly share: number;
  /** Where its axis stands, in percent of the cell's width. */
  readonly axis: number;
}

/**
 * A number's bar. Automatic bounds are 0, or the smallest (largest) number where that lies beyond it; with
 * numbers below zero the axis stands where zero is.
 * https://learn.microsoft.com/javascript/api/excel/excel.databarconditionalformat
 */
export const bar = (
  rule: DataBarRule,
  value: number,
  numbers: () => readonly number[],
): Bar | null => {
  const low = rule.minimum.type === 'number' ? Number(rule.minimum.value) : least(numbers());
  const high = rule.maximum.type === 'number' ? Number(rule.maximum.value) : most(numbers());
  if (!(high > low)) return null;
  const axis = low < 0 ? Math.min(1, -low / (high - low)) : 0;
  const zero = Math.max(low, Math.min(0, high));
  const length = (Math.min(high, Math.max(low, value)) - zero) / (high - low);
  if (length === 0) return null;
  const room = length > 0 ? 1 - axis : axis;
  return { color: rule.color, share: (100 * length) / room, axis: 100 * axis };
};

const least = (numbers: readonly number[]): number => Math.min(0, numbers[0] ?? 0);

const most = (numbers: readonly number[]): number => Math.max(0, numbers.at(-1) ?? 0);

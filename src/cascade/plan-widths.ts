import type { CellValue } from '../domain/node';
import type { CascadeNode } from './cascade';
import { indentOf } from './plan-formats';
import type { CascadeColumn } from './plan-row';
import { isPercentFormat } from './unit-of';

/** What a character takes on the average in Excel's default fonts at 11 points, and a cell's two edges. */
const POINTS_OF_CHARACTER = 5.6;
const EDGES = 10;
/** A level of indentation is as wide as this many characters. */
const CHARACTERS_OF_INDENT = 1.25;

/** What a person has made of a column in sight: another width in points, or nothing of it to be seen. */
export interface ReadersColumn {
  /** Null where the width is as it was built. */
  readonly points: number | null;
  readonly hidden: boolean;
}

/**
 * A column's width in points: no wider than its nodes need, so that score, status and reason stay in sight
 * beside them, and a printed page can be read.
 */
export function pointsOf({ points, fit }: CascadeColumn, nodes: readonly CascadeNode[]): number {
  if (!fit) return points;
  let longest = 0;
  for (const node of nodes) longest = Math.max(longest, fit.characters(node));
  return Math.min(fit.most, Math.max(points, Math.ceil(longest * POINTS_OF_CHARACTER + EDGES)));
}

export function indentedLength({ name, depth }: CascadeNode): number {
  return name.length + CHARACTERS_OF_INDENT * indentOf(depth);
}

/**
 * How many characters a number takes in a number format, or as many a few more: Excel shows #### where
 * there is no room for them. 0 for what is no number: a text runs over, and is no reason for a wide column.
 */
export function shownLength(value: CellValue | undefined, format: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 0;
  const [section = ''] = format.split(';');
  // A colour, a condition or a locale shows nothing; a currency in brackets shows its sign.
  const shown = section.replace(/\[(?:\$([^-\]]*))?[^\]]*\]/g, '$1').replace(/\*./g, '');
  // General makes do with the room that there is.
  if (!/[0#?]/.test(shown)) return shown.toLowerCase() === 'general' ? 0 : shown.length;
  const [digits = ''] = /[0#?][0#?,.]*/.exec(shown) ?? [];
  const thousands = /,*$/.exec(digits.split('.')[0] ?? '')?.[0].length ?? 0;
  const scaled = (Math.abs(value) * (isPercentFormat(section) ? 100 : 1)) / 1000 ** thousands;
  const whole = Math.max(1, Math.floor(Math.log10(Math.max(scaled, 1))) + 1);
  const groups = /[0#?],[0#?]/.test(digits) ? Math.floor((whole - 1) / 3) : 0;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const literals = shown.replace(digits, '').replace(/["\\_]/g, '').length;
  return (value < 0 ? 1 : 0) + whole + groups + (decimals > 0 ? decimals + 1 : 0) + literals;
}

import type { CellValue } from '../domain/node';

/** What says yes in a cell, in the seven languages of the header words. */
export const YES: readonly (string | number | boolean)[] = [
  true,
  1,
  'yes',
  'y',
  'x',
  'true',
  'ja',
  'oui',
  'sí',
  'si',
  'sim',
  'sì',
  'critical',
];

/** Whether a cell says yes; case does not matter, as for Excel's MATCH. */
export function isYes(value: CellValue | undefined): boolean {
  const folded = typeof value === 'string' ? value.trim().toLowerCase() : value;
  return folded !== null && folded !== undefined && YES.includes(folded);
}

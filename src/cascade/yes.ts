import type { CellValue } from '../domain/node';
import { spacedText, spacedTextOf } from './cell-text';
import { textLiteral } from './plan-text';

/** What says yes in a cell beside TRUE and 1, in the seven languages of the header words. */
const YES_WORDS: readonly string[] = [
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

/** Whether a cell says yes; case and the white space around it do not matter. */
export function isYes(value: CellValue | undefined): boolean {
  if (typeof value !== 'string') return value === true || value === 1;
  return YES_WORDS.includes(spacedText(value).toLowerCase());
}

/** {@link isYes} of a cell, as an expression. MATCH would take `*` and `?` in the cell for wildcards. */
export function isYesOf(cell: string): string {
  const words = `{${YES_WORDS.map(textLiteral).join(',')}}`;
  const said = `SUMPRODUCT(--EXACT(LOWER(${spacedTextOf(cell)}),${words}))`;
  return `IFERROR(IF(ISTEXT(${cell}),${said},(${cell}=TRUE)+(${cell}=1)),0)>0`;
}

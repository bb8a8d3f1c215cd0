import type { CellValue } from './node';

/** What stands in a cell, told apart: only `number` is ever counted with. */
export type Reading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  /** `code` as Excel writes it, e.g. `#N/A`. */
  | { readonly kind: 'error'; readonly code: string };

export const BLANK: Reading = { kind: 'blank' };

const ERROR =
  /^#(N\/A|DIV\/0!|NUM!|VALUE!|REF!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!)$/i;

/**
 * Reads a cell as Excel's `values` answers it. '', null, undefined and white space alone are blank; an
 * infinite number or NaN is the error #NUM!; `#N/A` and its like are errors; a boolean is the text
 * TRUE or FALSE. A text that looks like a number stays text: guessing whether 1,234 is one thousand or
 * one would be worse than saying so (see {@link looksLikeNumber}).
 */
export function toReading(value: CellValue | undefined): Reading {
  if (value === null || value === undefined) return BLANK;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'error', code: '#NUM!' };
  }
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'TRUE' : 'FALSE' };
  const text = value.trim();
  if (text === '') return BLANK;
  if (ERROR.test(text)) return { kind: 'error', code: text.toUpperCase() };
  return { kind: 'text', text };
}

/** The reading's number, or null when it holds none. */
export function numberOf(reading: Reading | null | undefined): number | null {
  return reading?.kind === 'number' && Number.isFinite(reading.value) ? reading.value : null;
}

const NUMBER_AS_TEXT =
  /^[-+−(]?\p{Sc}?[-+−]?(\d[\d.,'’\s\u00a0\u202f]*|[.,]\d+)(e[-+]?\d+)?\)?-?\s*(%|‰|\p{Sc}|[a-z]{3})?$/iu;

/**
 * Whether a text would read as a number to a person: `1 234,5`, `-12`, `(3.1)`, `85 %`, `€ 20`,
 * `20 EUR`. Such cells come from imports and are the commonest cause of a KPI without data.
 */
export function looksLikeNumber(text: string): boolean {
  return NUMBER_AS_TEXT.test(text.trim().replace(/^(\p{Sc}|[A-Z]{3})\s+/u, ''));
}

/**
 * Blank, or the 0 that desktop Excel passes for a blank cell: for arguments of which 0 is no value (a
 * direction, a method, a threshold, a date), so that both platforms answer alike.
 */
export function isLeftOut(reading: Reading): boolean {
  return reading.kind === 'blank' || (reading.kind === 'number' && reading.value === 0);
}

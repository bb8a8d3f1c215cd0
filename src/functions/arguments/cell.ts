import { BLANK, toReading } from '../../domain/reading';
import type { Reading } from '../../domain/reading';

/**
 * What one cell of an argument holds, whichever way it arrived: a blank cell as null (web) or "" (from
 * a guarded formula), an error cell as `CustomFunctions.Error` (`code`) or as the error value of the
 * data types (`basicValue`), a formatted number with its number in `basicValue`. A blank cell of
 * desktop Excel arrives as 0 and cannot be told from a zero.
 */
export function readCell(raw: unknown): Reading {
  if (raw === null || raw === undefined) return BLANK;
  if (typeof raw === 'object') return readObject(raw);
  if (typeof raw === 'number' || typeof raw === 'string' || typeof raw === 'boolean') {
    return toReading(raw);
  }
  return { kind: 'error', code: '#VALUE!' };
}

function readObject(raw: { code?: unknown; basicValue?: unknown }): Reading {
  if (typeof raw.code === 'string') return { kind: 'error', code: raw.code };
  if (typeof raw.basicValue === 'object') return { kind: 'error', code: '#VALUE!' };
  return readCell(raw.basicValue ?? null);
}

/** What a message says of a cell that is not what it should be. */
export function describe(reading: Reading): string {
  switch (reading.kind) {
    case 'blank':
      return 'blank';
    case 'number':
      return String(reading.value);
    case 'text':
      return `"${reading.text}"`;
    case 'error':
      return `the error ${reading.code}`;
  }
}

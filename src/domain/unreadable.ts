import { looksLikeNumber } from './reading';
import type { Reading } from './reading';
import type { MeasuredField } from './reason';

/** Why a cell that is not blank holds no number; null when it holds one. */
export function unreadable<F extends MeasuredField>(reading: Reading, field: F) {
  if (reading.kind === 'text') {
    const code: 'text' | 'number-as-text' = looksLikeNumber(reading.text)
      ? 'number-as-text'
      : 'text';
    return { code, field, text: reading.text };
  }
  if (reading.kind === 'error') return { code: 'cell-error' as const, field, error: reading.code };
  // A caller may build a reading by hand: an infinite number is what Excel would show as #NUM!.
  if (reading.kind === 'number' && !Number.isFinite(reading.value)) {
    return { code: 'cell-error' as const, field, error: '#NUM!' };
  }
  return null;
}

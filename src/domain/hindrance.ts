import type { Target } from './attainment';
import type { Measurement } from './measurement';
import { looksLikeNumber } from './reading';
import type { Reading } from './reading';
import type { MeasuredField, NoDataReason } from './reason';

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

/** The numbers of a measurement that can be judged. */
export interface Measured {
  readonly actual: number;
  readonly target: Target;
}

/** The actual and the target as numbers, or the first thing that stands in the way of a status. */
export function measured(measurement: Measurement): Measured | NoDataReason {
  const { actual, target, direction } = measurement;
  if (actual.kind === 'blank') return { code: 'no-actual' };
  const unreadableActual = unreadable(actual, 'actual');
  if (unreadableActual) return unreadableActual;
  if (actual.kind !== 'number') return { code: 'no-actual' };
  if (direction === null) return { code: 'bad-direction' };
  if ('kind' in target) {
    if (target.kind === 'blank') return { code: 'no-target' };
    const unreadableTarget = unreadable(target, 'target');
    if (unreadableTarget) return unreadableTarget;
    if (direction === 'range') return { code: 'bad-target', direction };
    if (target.kind !== 'number') return { code: 'no-target' };
    return { actual: actual.value, target: target.value };
  }
  const { low, high } = target;
  const unreadableBound = unreadable(low, 'low') ?? unreadable(high, 'high');
  if (unreadableBound) return unreadableBound;
  if (low.kind !== 'number' || high.kind !== 'number') return { code: 'no-target' };
  if (direction !== 'range') return { code: 'bad-target', direction };
  if (low.value > high.value) return { code: 'bad-range', low: low.value, high: high.value };
  return { actual: actual.value, target: { low: low.value, high: high.value } };
}

import { toDate } from '../../src/domain/dates';
import type { Measurement } from '../../src/domain/measurement';
import type { CellValue, Direction } from '../../src/domain/node';
import { toReading } from '../../src/domain/reading';

type Cells = Partial<
  Record<'actual' | 'target' | 'low' | 'high' | 'baseline' | 'start' | 'due' | 'asOf', CellValue>
> &
  Pick<Measurement, 'thresholds' | 'milestones' | 'method' | 'date1904'> & {
    readonly direction?: Direction | null;
  };

/** A measurement as its cells give it; higher is better unless said otherwise. */
export function measured(cells: Cells): Measurement {
  const { actual, target, low, high, direction = 'higher', baseline, start, due, asOf } = cells;
  return {
    actual: toReading(actual),
    target:
      'low' in cells || 'high' in cells
        ? { low: toReading(low), high: toReading(high) }
        : toReading(target),
    direction,
    thresholds: cells.thresholds,
    baseline: toReading(baseline),
    start: toReading(start),
    due: toReading(due),
    asOf: toReading(asOf),
    milestones: cells.milestones,
    method: cells.method,
    date1904: cells.date1904,
  };
}

/** The serial of an ISO date. */
export function day(iso: string): number {
  const serial = toDate(iso);
  if (serial === null) throw new Error(`${iso} is no date`);
  return serial;
}

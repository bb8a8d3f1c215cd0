import { isLeftOut } from '../../domain/reading';
import { dateOf } from '../../domain/dates';
import type { Point } from '../../domain/trend';
import { cellAt, readBlock, width } from './block';
import type { Block } from './block';
import { describe } from './cell';
import { notAvailable } from './numbers';
import { refuse } from './refusal';

/** Values over periods, for one KPI or for many. */
export interface SeriesArgument {
  readonly name: string;
  /** Number of KPIs. */
  readonly length: number;
  /**
   * The filled periods of a KPI, in the order in which they stand. Blank and text are left out.
   * @throws #N/A for a cell that is an error; #VALUE! for a filled period whose date is none
   */
  at(row: number): readonly Point[];
}

/**
 * Reads values over periods: one column is one KPI with its periods downwards; otherwise each row is a
 * KPI with its periods from left to right.
 * @param dates One for each period, in a row or a column, the same for every KPI. Left out, periods are
 * numbered from 1, unless the answer hangs on dates.
 * @throws #VALUE! when there are not as many dates as periods
 */
export function readSeries(
  values: unknown,
  dates: unknown,
  need: 'dated' | 'ordered' = 'ordered',
): SeriesArgument {
  const given = readBlock(values);
  const block = width(given) === 1 ? [given.map((_, row) => cellAt(given, row, 0))] : given;
  const periods = width(block);
  const cells = readBlock(dates);
  const isNumbered = need === 'ordered' && cells.flat().every(isLeftOut);
  const days = isNumbered ? (period: number) => period + 1 : datesOf(cells, periods);
  return {
    name: 'actuals',
    length: block.length,
    at: (row) => {
      const points: Point[] = [];
      for (let period = 0; period < periods; period++) {
        const reading = cellAt(block, row, period);
        if (reading.kind === 'error') {
          notAvailable(`actuals, period ${period + 1} holds ${describe(reading)}.`);
        }
        if (reading.kind === 'number') points.push({ x: days(period), value: reading.value });
      }
      return points;
    },
  };
}

function datesOf(block: Block, periods: number): (period: number) => number {
  const cells = block.flat();
  if (Math.min(block.length, width(block)) > 1 || cells.length !== periods) {
    refuse(`dates: give ${periods} dates in a row or a column, one for each period.`);
  }
  const days = cells.map((cell) => dateOf(cell));
  return (period) =>
    days[period] ??
    refuse(
      `dates, period ${period + 1}: ${describe(cells[period] ?? { kind: 'blank' })} is no date.`,
    );
}

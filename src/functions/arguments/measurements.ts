import type { Measurement } from '../../domain/measurement';
import type { Direction } from '../../domain/node';
import { cellAt, columnsOf, isLeftOut, readBlock } from './block';
import { readColumn, rowsOf } from './column';
import type { Column } from './column';
import { dateCell } from './dates';
import { readMilestones } from './milestones';
import { refuse } from './refusal';
import { readThresholds } from './thresholds';
import { readDirection, readMethod } from './words';

/** The arguments that STATUS, SCORE, SIGNAL and WHY share, as they arrive. */
export interface MeasurementArguments {
  readonly actual: unknown;
  readonly target: unknown;
  readonly direction?: unknown;
  readonly thresholds?: unknown;
  readonly baseline?: unknown;
  readonly start?: unknown;
  readonly due?: unknown;
  readonly asOf?: unknown;
  readonly method?: unknown;
  readonly milestones?: unknown;
}

/** One KPI per row. */
export interface Measurements {
  readonly rows: number;
  /** @throws #VALUE! when the row's direction or method is no such word */
  at(row: number): Measurement;
}

/** @throws #VALUE! for shapes, thresholds and milestones that cannot be meant */
export function readMeasurements(given: MeasurementArguments): Measurements {
  const actual = readColumn('actual', given.actual);
  const direction = readColumn('direction', given.direction);
  const baseline = readColumn('baseline', given.baseline);
  const start = readColumn('start', given.start);
  const due = readColumn('due', given.due);
  const asOf = readColumn('asOf', given.asOf);
  const method = readColumn('method', given.method);
  const others = [actual, direction, baseline, start, due, asOf, method];
  const target = readTargets(given.target, others);
  const thresholds = readThresholds(given.thresholds);
  const milestones = readMilestones(given.milestones);
  return {
    rows: rowsOf([...others, target]),
    at: (row) => {
      const way = readDirection(direction.at(row));
      return {
        actual: actual.at(row),
        target: target.at(row, way),
        direction: way,
        thresholds,
        baseline: baseline.at(row),
        start: dateCell(start.at(row)),
        due: dateCell(due.at(row)),
        asOf: dateCell(asOf.at(row)),
        milestones,
        method: readMethod(method.at(row)),
      };
    },
  };
}

interface Targets {
  readonly name: string;
  readonly length: number;
  at(row: number, direction: Direction): Measurement['target'];
}

/**
 * One cell or column; for ranges a pair of cells, low and high: side by side, or, for a single KPI
 * whose direction is range, one above the other. In two columns, rows of another direction have their
 * target in the first and leave the second blank.
 */
export function readTargets(argument: unknown, others: readonly Column[]): Targets {
  const columns = columnsOf(argument);
  if (columns > 2) refuse(`target: give one cell, or two for a range, not ${columns} columns.`);
  if (columns < 2 && !isUprightPair(argument, others)) return readColumn('target', argument);
  const block = columns < 2 ? [readBlock(argument).flat()] : readBlock(argument);
  return {
    name: 'target',
    length: block.length,
    at: (row, direction) => {
      const place = block.length === 1 ? 0 : row;
      const [low, high] = [cellAt(block, place, 0), cellAt(block, place, 1)];
      if (direction !== 'range' && isLeftOut(high)) return low;
      return { low, high };
    },
  };
}

function isUprightPair(argument: unknown, others: readonly Column[]): boolean {
  if (!Array.isArray(argument) || argument.length !== 2) return false;
  if (others.some((column) => column.length !== 1)) return false;
  const direction = others.find((column) => column.name === 'direction');
  return direction !== undefined && readDirection(direction.at(0)) === 'range';
}

import type { Plan } from '../../domain/pace';
import { daysIn } from './dates';
import { readColumn, rowsOf } from './column';
import type { Column } from './column';
import { readDay } from './days';
import { neededMilestones } from './milestones';

/** The arguments of a plan, as they arrive. */
export interface PlanArguments {
  readonly target: unknown;
  readonly baseline: unknown;
  readonly start: unknown;
  readonly due: unknown;
  readonly asOf: unknown;
  readonly milestones: unknown;
}

/** One plan per row. */
export interface Plans {
  readonly rows: number;
  /**
   * Null while a cell is blank. The plan is the same object for all rows: a column of 10,000 KPIs would
   * otherwise make as many.
   * @throws #VALUE! for text and for what is no date, #N/A for a cell that is an error itself
   */
  at(row: number): Plan | null;
}

/**
 * `others` are the columns beside the plan's own.
 * @throws #VALUE! for shapes and milestones that cannot be meant
 */
export function readPlans(given: PlanArguments, others: readonly Column[] = []): Plans {
  const target = readColumn('target', given.target);
  const baseline = readColumn('baseline', given.baseline);
  const start = readColumn('start', given.start);
  const due = readColumn('due', given.due);
  const asOf = readColumn('asOf', given.asOf);
  const milestones = neededMilestones(given.milestones);
  const rows = rowsOf([target, baseline, start, due, asOf, ...others]);
  const [targets, baselines] = [target.numbers(rows).values, baseline.numbers(rows).values];
  const [starts, dues, asOfs] = [daysIn(start), daysIn(due), daysIn(asOf)];
  const plan = {
    target: NaN,
    baseline: NaN,
    start: starts[0]!,
    due: dues[0]!,
    asOf: asOfs[0]!,
    milestones,
  };
  return {
    rows,
    at: (row) => {
      plan.target = targets[row]!;
      plan.baseline = baselines[row]!;
      if (starts.length > 1) plan.start = starts[row]!;
      if (dues.length > 1) plan.due = dues[row]!;
      if (asOfs.length > 1) plan.asOf = asOfs[row]!;
      const { target: to, baseline: from, start: first, due: last, asOf: day } = plan;
      if (!Number.isNaN(to + from + first + last + day)) return plan;
      for (const column of [target, baseline]) column.number(row);
      for (const column of [start, due, asOf]) readDay(column.name, column.at(row));
      return null;
    },
  };
}

import type { Plan } from '../../domain/pace';
import { dayIn } from './dates';
import { meaningOf, readColumn, rowsOf } from './column';
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
  const dayOf = (column: Column) => meaningOf(column, (cell) => dayIn(cell) ?? Number.NaN);
  const [startOf, dueOf, asOfOf] = [dayOf(start), dayOf(due), dayOf(asOf)];
  // Most columns share their dates: these are read once.
  const haveOwnDays = [start, due, asOf].some((column) => column.length > 1);
  const plan = {
    target: Number.NaN,
    baseline: Number.NaN,
    start: Number.NaN,
    due: Number.NaN,
    asOf: Number.NaN,
    milestones,
  };
  let areDays = false;
  const readDays = (row: number) => {
    plan.start = startOf(row);
    plan.due = dueOf(row);
    plan.asOf = asOfOf(row);
    areDays = !Number.isNaN(plan.start + plan.due + plan.asOf);
  };
  readDays(0);
  // Cell by cell: what is no number is refused.
  const checked = (row: number): Plan | null => {
    const [to, from] = [target.number(row), baseline.number(row)];
    const days = [start, due, asOf].map((column) => readDay(column.name, column.at(row)));
    if (to === null || from === null || days.includes(null)) return null;
    plan.target = to;
    plan.baseline = from;
    return plan;
  };
  return {
    rows,
    at: (row) => {
      plan.target = target.plain(row);
      plan.baseline = baseline.plain(row);
      if (haveOwnDays) readDays(row);
      return areDays && Number.isFinite(plan.target + plan.baseline) ? plan : checked(row);
    },
  };
}

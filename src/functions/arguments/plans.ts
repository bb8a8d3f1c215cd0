import type { Plan } from '../../domain/pace';
import { meaningOf, readColumn } from './column';
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
  readonly columns: readonly Column[];
  /**
   * Null while a cell is blank.
   * @throws #VALUE! for text and for what is no date, #N/A for a cell that is an error itself
   */
  at(row: number): Plan | null;
}

/** @throws #VALUE! for shapes and milestones that cannot be meant */
export function readPlans(given: PlanArguments): Plans {
  const target = readColumn('target', given.target);
  const baseline = readColumn('baseline', given.baseline);
  const start = readColumn('start', given.start);
  const due = readColumn('due', given.due);
  const asOf = readColumn('asOf', given.asOf);
  const startOf = meaningOf(start, (day) => readDay('start', day));
  const dueOf = meaningOf(due, (day) => readDay('due', day));
  const asOfOf = meaningOf(asOf, (day) => readDay('asOf', day));
  const milestones = neededMilestones(given.milestones);
  return {
    columns: [target, baseline, start, due, asOf],
    at: (row) => {
      const [to, from] = [target.number(row), baseline.number(row)];
      const [first, last, day] = [startOf(row), dueOf(row), asOfOf(row)];
      if (to === null || from === null || first === null || last === null || day === null) {
        return null;
      }
      return { target: to, baseline: from, start: first, due: last, asOf: day, milestones };
    },
  };
}

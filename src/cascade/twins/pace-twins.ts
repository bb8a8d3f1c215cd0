import { dayOf, guardDates } from './date-twin';
import { withMilestones } from './milestone-twins';
import { choice, required } from './twin-cells';
import type { TwinCells } from './twin-cells';

/** The cells of a plan; dates as serials, in formulas that have been read already. */
export interface PlanCells {
  readonly actual: string;
  readonly target: string;
  readonly baseline: string;
  readonly start: string;
  readonly due: string;
  readonly asOf: string;
  /** A cell with the value that milestones expect on the as-of day. */
  readonly expected?: string | undefined;
}

/** Linear pace after the start, for a target apart from the baseline: src/domain/pace.ts. */
export function linearPaceRatio(plan: PlanCells): string {
  return `ROUND(${progressTwin(plan)}/${expectedShare(plan)},12)`;
}

/** Compound pace, for positive values: src/domain/pace.ts. */
export function compoundPaceRatio(plan: PlanCells): string {
  const { actual, target, baseline, start, due, asOf } = plan;
  const observed = growthTwin(baseline, actual, `(${asOf}-${start})`);
  return `ROUND(${observed}/${growthTwin(baseline, target, `(${due}-${start})`)},12)`;
}

/** Compound annual growth over a number of days. */
export function growthTwin(from: string, to: string, days: string): string {
  return `((${to}/${from})^(365.25/${days})-1)`;
}

/** Whether compound growth can be computed. */
export function allPositive({ actual, target, baseline }: PlanCells): string {
  return `AND(${actual}>0,${baseline}>0,${target}>0)`;
}

/** PACE. With milestones `expected` is a cell that holds EXPECTED's twin. */
export function paceTwin(cells: TwinCells): string {
  const numbers = (['actual', 'target', 'baseline'] as const).map((name) => required(cells, name));
  const dates = (['start', 'due', 'asOf'] as const).map((name) => required(cells, name));
  const [actual = '', target = '', baseline = ''] = numbers;
  const [start, due, asOf] = [dayOf(cells, 'start'), dayOf(cells, 'due'), dayOf(cells, 'asOf')];
  const plan: PlanCells = {
    actual,
    target,
    baseline,
    start,
    due,
    asOf,
    expected: expectedCell(cells),
  };
  const passed = (ratio: string) => `IF(${asOf}<=${start},#DIV/0!,${ratio})`;
  const apart = (ratio: string) => `IF(${target}=${baseline},#DIV/0!,${ratio})`;
  const moving = `IF(${isFlat(plan)},#NUM!,${linearPaceRatio(plan)})`;
  const linear = passed(apart(plan.expected === undefined ? linearPaceRatio(plan) : moving));
  // After the due date there is no more time to grow in.
  const growing = compoundPaceRatio({ ...plan, asOf: `MIN(${asOf},${due})` });
  const compound = `IF(${allPositive(plan)},${apart(passed(growing))},#NUM!)`;
  const method = choice(cells, 'method', 'linear');
  const ratio = `IF(${method}="compound",${compound},${linear})`;
  return withMilestones(cells, guardDates(`IF(${due}<=${start},#NUM!,${ratio})`, numbers, dates));
}

/** The cell with the expected value, where there are milestones and a plan that they belong to. */
export function expectedCell({ milestones, expected }: TwinCells): string | undefined {
  return milestones === undefined ? undefined : expected;
}

/** Whether milestones expect no progress yet, or a step back. */
export function isFlat(plan: PlanCells): string {
  return `${expectedShare(plan)}<=0`;
}

/** The share of the way that is done. */
export function progressTwin({ actual, target, baseline }: PlanCells): string {
  return `((${actual}-${baseline})/(${target}-${baseline}))`;
}

/** The share of the way that a plan expects by now. */
export function expectedShare({ target, baseline, start, due, asOf, expected }: PlanCells): string {
  return expected === undefined
    ? `MIN(1,(${asOf}-${start})/(${due}-${start}))`
    : `((${expected}-${baseline})/(${target}-${baseline}))`;
}

import { dateTwin, guardDates } from './date-twin';
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
}

/** Linear pace after the start, for a target apart from the baseline: src/domain/pace.ts, without milestones. */
export function linearPaceRatio({ actual, target, baseline, start, due, asOf }: PlanCells): string {
  const passed = `MIN(1,(${asOf}-${start})/(${due}-${start}))`;
  return `ROUND((${actual}-${baseline})/(${target}-${baseline})/${passed},12)`;
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

/** PACE without milestones. */
export function paceTwin(cells: TwinCells): string {
  const numbers = (['actual', 'target', 'baseline'] as const).map((name) => required(cells, name));
  const dates = (['start', 'due', 'asOf'] as const).map((name) => required(cells, name));
  const [actual = '', target = '', baseline = ''] = numbers;
  const [start = '', due = '', asOf = ''] = dates.map(dateTwin);
  const plan: PlanCells = { actual, target, baseline, start, due, asOf };
  const passed = (ratio: string) => `IF(${asOf}<=${start},#DIV/0!,${ratio})`;
  const apart = (ratio: string) => `IF(${target}=${baseline},#DIV/0!,${ratio})`;
  const linear = passed(apart(linearPaceRatio(plan)));
  const compound = `IF(${allPositive(plan)},${apart(passed(compoundPaceRatio(plan)))},#NUM!)`;
  const method = choice(cells, 'method', 'linear');
  const ratio = `IF(${method}="compound",${compound},${linear})`;
  return guardDates(`IF(${due}<=${start},#NUM!,${ratio})`, numbers, dates);
}

/** EXPECTED without milestones and profile. */
export function expectedTwin(cells: TwinCells): string {
  const numbers = (['target', 'baseline'] as const).map((name) => required(cells, name));
  const dates = (['start', 'due', 'asOf'] as const).map((name) => required(cells, name));
  const [target = '', baseline = ''] = numbers;
  const [start = '', due = '', asOf = ''] = dates.map(dateTwin);
  const share = `MAX(0,MIN(1,(${asOf}-${start})/(${due}-${start})))`;
  const value = `ROUND(${baseline}+(${target}-${baseline})*${share},12)`;
  return guardDates(`IF(${due}<=${start},#NUM!,${value})`, numbers, dates);
}

/** The value of FORECAST, without its target; dates of periods as serials. */
export function forecastTwin(cells: TwinCells): string {
  const [actuals, dates, due] = ['actuals', 'dates', 'due'].map((name) => required(cells, name));
  const value = `ROUND(FORECAST(${dateTwin(due ?? '')},${actuals},${dates}),12)`;
  return guardDates(`IF(COUNT(${actuals})<3,NA(),${value})`, [], [due ?? '']);
}

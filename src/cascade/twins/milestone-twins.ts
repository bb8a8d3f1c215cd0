import { daysTwin } from './date-twin';
import { isDate } from './date-list-twins';
import type { PlanCells } from './pace-twins';
import { filledTwin } from './twin-cells';
import type { TwinCells } from './twin-cells';

/** The dates and the values of a block of milestones. */
function columnsOf(milestones: string): readonly [dates: string, values: string] {
  return [`INDEX(${milestones},0,1)`, `INDEX(${milestones},0,2)`];
}

/** Whether a block of milestones is refused: a row with a date or a value has both. */
function milestonesRefused(milestones: string): string {
  const [dates, values] = columnsOf(milestones);
  const begun = `((${filledTwin(dates)}+${filledTwin(values)})>0)`;
  const bad = `SUMPRODUCT(${begun}*(1-${isDate(dates)}*ISNUMBER(${values})))>0`;
  const filled = `SUMPRODUCT(${filledTwin(milestones)})>0`;
  const refused = `IF(${filled},IF(COLUMNS(${milestones})=2,${bad},TRUE),FALSE)`;
  return `IF(SUMPRODUCT(--ISERROR(${milestones}))>0,TRUE,${refused})`;
}

/** Refuses milestones that are none; else what the twin answers. */
export function withMilestones({ milestones }: TwinCells, answer: string): string {
  return milestones === undefined
    ? answer
    : `IF(${milestonesRefused(milestones)},#VALUE!,${answer})`;
}

/** `expectedValue` of src/domain/pace.ts: on the straight line between the milestone before and the one after. */
export function expectedOnTheWay(
  { target, baseline, start, due, asOf }: Omit<PlanCells, 'actual'>,
  milestones: string,
): string {
  const [dates, values] = columnsOf(milestones);
  const days = daysTwin(dates);
  const nearest = (which: 14 | 15, condition: string, none: number) =>
    `IFERROR(AGGREGATE(${which},6,${days}/(${days}${condition}),1),${none})`;
  const before = `MAX(${start},${nearest(14, `<=${asOf}`, 0)})`;
  const after = `MIN(${due},${nearest(15, `>${asOf}`, 1e9)})`;
  // Of two on one day LOOKUP takes the later in the list.
  const valueAt = (day: string, between: string, end: string) =>
    `IFERROR(LOOKUP(2,1/((${days}=${day})*(${days}${between})),${values}),${end})`;
  const from = valueAt(before, `>${start}`, baseline);
  const to = valueAt(after, `<${due}`, target);
  const line = `FORECAST(${asOf},CHOOSE({1,2},${from},${to}),CHOOSE({1,2},${before},${after}))`;
  return `IF(${asOf}<=${start},${baseline},IF(${asOf}>=${due},${target},${line}))`;
}

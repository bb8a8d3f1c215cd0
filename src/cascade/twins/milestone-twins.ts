import { daysTwin } from './date-twin';
import { isDate } from './date-list-twins';
import type { PlanCells } from './pace-twins';
import { filledTwin, holds } from './twin-cells';
import type { TwinCells } from './twin-cells';

/** The dates and the values of a block of milestones. */
function columnsOf(milestones: string): readonly [dates: string, values: string] {
  return [`INDEX(${milestones},0,1)`, `INDEX(${milestones},0,2)`];
}

/** Where a row of two columns has a date or a value and not both: 1 and 0, as an array. */
function badRows(milestones: string): string {
  const [dates, values] = columnsOf(milestones);
  const blank = holds(`((${filledTwin(dates)}+${filledTwin(values)})=0)`);
  return `(1-${blank})*(1-${isDate(dates)}*ISNUMBER(${values}))`;
}

/** Whether a block holds something and is no two columns. */
function misshapen(milestones: string): string {
  return `IF(SUMPRODUCT(--ISERROR(${milestones}))>0,TRUE,SUMPRODUCT(${filledTwin(milestones)})>0)`;
}

/** What the twin answers; `bad` where a milestone lacks its date or its value, #VALUE! for another shape. */
export function withMilestones({ milestones }: TwinCells, answer: string, bad = '#VALUE!'): string {
  if (milestones === undefined) return answer;
  const isBad = `IF(COLUMNS(${milestones})=2,SUMPRODUCT(${badRows(milestones)})>0,${misshapen(milestones)})`;
  return `IF(${isBad},${bad === '#VALUE!' ? bad : `IF(COLUMNS(${milestones})=2,${bad},#VALUE!)`},${answer})`;
}

/** WHY's sentence for a milestone that cannot be used; `otherwise` where there is none such. */
export function whyBadMilestone({ milestones }: TwinCells, otherwise: string): string {
  if (milestones === undefined) return otherwise;
  const rows = `ROW(INDEX(${milestones},0,1))-ROW(INDEX(${milestones},1,1))+1`;
  const row = `AGGREGATE(15,6,(${rows})/(${badRows(milestones)}),1)`;
  return `IFERROR("Row "&${row}&" of the milestones lacks a date or a number",${otherwise})`;
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

import { areDates } from './date-twin';
import { errorText } from './why-hindrance-twin';
import { choice, isLeftOut } from './twin-cells';
import type { TwinCells } from './twin-cells';

/**
 * What WHY says of a baseline and of dates that cannot be read where a plan has all four; "" else. By
 * `unreadOfPlan` of src/domain/measured.ts, over cells as they are given.
 */
export function unreadTwin(cells: TwinCells): string {
  const { baseline, start, due, asOf, low } = cells;
  if (!baseline || !start || !due || !asOf || low !== undefined) return '""';
  const dates = { start, 'due date': due, 'as-of date': asOf };
  const given = Object.values(dates).map(
    (date) => `IF(ISERROR(${date}),TRUE,NOT(${isLeftOut(date)}))`,
  );
  const all = `AND(IF(ISERROR(${baseline}),TRUE,TRIM(${baseline})<>""),${given.join(',')})`;
  const clauses = [
    unless(`ISNUMBER(${baseline})`, baseline, 'baseline', 'number'),
    ...Object.entries(dates).map(([name, date]) => unless(areDates([date]), date, name, 'date')),
  ].join('&');
  const plans = [
    ...(cells['method'] === undefined
      ? []
      : [`${choice(cells, 'method', 'automatic')}<>"attainment"`]),
    ...(cells['direction'] === undefined ? [] : [`${cells['direction']}<>"range"`]),
  ];
  const said = `IF(${all},${clauses},"")`;
  return plans.length === 0 ? said : `IF(AND(${plans.join(',')}),${said},"")`;
}

function unless(isRead: string, cell: string, name: string, kind: 'number' | 'date'): string {
  const bad = `IF(ISNUMBER(${cell}),""," “"&TRIM(${cell})&"”")&" is no ${kind}"`;
  const unread = `"; ${name}"&IF(ISERROR(${cell})," is the error "&${errorText(cell)},${bad})`;
  // Not one IF over all: what cannot be read may be an error.
  return `IF(${isRead},"",${unread})`;
}

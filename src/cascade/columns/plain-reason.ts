import { isRange } from '../plan-basis';
import type { PlannedRow } from '../plan-row';
import { asOfArgument } from './measure-arguments';

/**
 * The reason in share mode, shorter than WHY's: what is missing, or how near the target and how fast.
 * It reads the row's own columns.
 */
export function plainReason(row: PlannedRow): string {
  const [attainment, pace] = [row.cell('attainment'), row.cell('pace')];
  const reached = `IF(ISNUMBER(${attainment}),IF(${attainment}>=1,"On target or better",ROUND(100*${attainment},0)&" % of the target"),"Without a ratio to the target")`;
  const speed = `IF(ISNUMBER(${pace}),", "&ROUND(100*${pace},0)&" % of the planned pace","")`;
  return `IF(ISNUMBER(${row.cell('score')}),${reached}&${speed},${missing(row)})`;
}

function missing(row: PlannedRow): string {
  const actual = row.argument('actual');
  const target = row.argument(isRange(row.node) ? 'low' : 'target');
  return absent(actual, 'actual', absent(target, 'target', started(row)));
}

/** A blank, a cell error or a text in the place of a number; else what follows. */
function absent(cell: string, name: string, otherwise: string): string {
  return `IF(ISERROR(${cell}),"The ${name} is an error",IF(ISNUMBER(${cell}),${otherwise},IF(TRIM(${cell})="","No ${name}","The ${name} is text, not a number")))`;
}

function started(row: PlannedRow): string {
  if (!row.filled('start')) return '"No data"';
  return `IF(COUNT(${row.cell('start')},${asOfArgument(row)})=2,"Not started","No data")`;
}

import { isRange } from '../plan-basis';
import type { PlannedRow } from '../plan-row';
import { numberIn } from '../../domain/unit';
import { textLiteral } from '../plan-text';
import type { TwinCells } from '../twins/twin-cells';
import { whyBadMilestone } from '../twins/milestone-twins';
import { hindranceTwin, notStartedTwin, rangeHindranceTwin } from '../twins/why-hindrance-twin';
import { inUnit } from '../twins/why-twin';
import { unitOf } from '../unit-of';
import { asOfArgument, milestoneCells, targetArgument } from './measure-arguments';

/**
 * The reason in share mode: what is missing, as WHY says it, or in fewer words than WHY's how near the
 * target and how fast. WHY's whole twin would take fifteen more cells in each row.
 * It reads the row's own columns.
 */
export function plainReason(row: PlannedRow): string {
  const [attainment, pace] = [row.cell('attainment'), row.cell('pace')];
  const reached = `IF(ISNUMBER(${attainment}),IF(${attainment}>=1,"On target or better",ROUND(100*${attainment},0)&" % of the target"),"Without a ratio to the target")`;
  const speed = `IF(ISNUMBER(${pace}),", "&ROUND(100*${pace},0)&" % of the planned pace","")`;
  return `IF(ISNUMBER(${row.cell('score')}),${reached}&${speed},${missing(row)})`;
}

/** What is missing, in WHY's own words. */
function missing(row: PlannedRow): string {
  const cells: TwinCells = {
    actual: row.argument('actual'),
    target: targetArgument(row),
    direction: isRange(row.node) ? '"range"' : '"higher"',
    ...unitCells(unitOf(row.node)),
  };
  const milestones = milestoneCells(row) ?? undefined;
  const begins = whyBadMilestone({ milestones }, started(row));
  const ofRange = rangeHindranceTwin({ ...cells, begins }, (value) => inUnit(cells, value));
  return hindranceTwin({ ...cells, begins, ofRange });
}

/** The unit is known when the sheet is built, so that no cells are needed for it. */
function unitCells(unit: string): TwinCells {
  const behind = numberIn(unit)(0).slice(1);
  if (behind === '') return {};
  return { unit, factor: unit === '%' ? '100' : '1', behind: textLiteral(behind) };
}

function started(row: PlannedRow): string {
  if (!row.filled('start')) return '"No data"';
  const [start, asOf] = [row.cell('start'), asOfArgument(row)];
  // The days of a workbook that counts from 1904 have been moved, and YEAR would not know.
  if (row.date1904) return `IF(COUNT(${start},${asOf})=2,"Not started","No data")`;
  return notStartedTwin({ start, asOf }, '"No data"');
}

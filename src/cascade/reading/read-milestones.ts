import { isoDate, toDate } from '../../domain/dates';
import { type MilestoneFault, milestoneOf } from '../../domain/milestones';
import type { CellValue } from '../../domain/node';
import type { Milestone } from '../../domain/pace';
import type { Place, Problem } from '../../domain/problem';
import { toReading } from '../../domain/reading';
import { a1, parseA1 } from '../address';
import { serialIn } from '../date-systems';

/** The cells of a tag's milestones: a row each, date and value. */
export interface MilestoneCells {
  readonly rows: readonly (readonly CellValue[])[];
  /** The first cell, for the place of a problem. */
  readonly place: Place;
}

export interface ReadMilestones {
  /** Dates as the workbook counts. Null where the cells are no two columns. */
  readonly milestones: readonly Milestone[] | null;
  readonly problems: readonly Problem[];
}

/**
 * The milestones of a single tag. A row that cannot be used is passed over and reported with its cell.
 * @param name Of the node, for the messages.
 */
export function readMilestones(
  { rows, place }: MilestoneCells,
  name: string,
  date1904: boolean,
): ReadMilestones {
  const isPair = rows.every((row) => row.length === 2);
  if (!isPair) return { milestones: null, problems: [notAPair(place, name)] };
  const milestones: Milestone[] = [];
  const problems: Problem[] = [];
  for (const [index, [day, value]] of rows.entries()) {
    const read = milestoneOf(toReading(day), toReading(value));
    if (read === null) continue;
    if (typeof read === 'string')
      problems.push(unusable(cellBelow(place, index, read), name, read));
    // A number is a serial of the workbook's own system already, or a year.
    else if (typeof day === 'number') milestones.push({ ...read, date: day });
    else milestones.push({ ...read, date: serialIn(read.date, date1904) });
  }
  return { milestones, problems };
}

/** Milestones in a line, as a person reads them: `2026-06-30: 50; 2026-09-30: 80`. */
export function milestonesText(milestones: readonly Milestone[], date1904: boolean): string {
  return milestones
    .map(({ date, value }) => `${isoDate(toDate(date, date1904) ?? date)}: ${value}`)
    .join('; ');
}

const COLUMN_OF = { date: 0, value: 1 } as const;

function cellBelow({ sheet, address }: Place, row: number, fault: MilestoneFault): Place {
  const first = parseA1(address) ?? { row: 0, column: 0 };
  return { sheet, address: a1(first.row + row, first.column + COLUMN_OF[fault]) };
}

function unusable(place: Place, name: string, fault: MilestoneFault): Problem {
  const lack = fault === 'date' ? 'no date' : 'no value that is a number';
  return {
    code: 'bad-milestone',
    severity: 'error',
    place,
    message: `${place.sheet}!${place.address}: a milestone of “${name}” has ${lack}; the pane passes it over, KPI.STATUS refuses it.`,
    fix: 'Enter a date and a number in the row, or empty both cells.',
  };
}

function notAPair(place: Place, name: string): Problem {
  return {
    code: 'milestones-not-two-columns',
    severity: 'error',
    place,
    message: `${place.sheet}!${place.address}: the milestones of “${name}” are not two columns, so they do not count.`,
    fix: 'Edit the tag and choose two columns, date and value.',
  };
}

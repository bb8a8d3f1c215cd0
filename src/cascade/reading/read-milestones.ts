import { isoDate, toDate } from '../../domain/dates';
import {
  type BadMilestone,
  hindranceOf,
  type MilestoneFault,
  readMilestones as readRows,
} from '../../domain/milestones';
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
  /** What a row that cannot be used does to the node. */
  readonly hindrance: BadMilestone | null;
  /** Whether the dates that can be used are texts, which are the same in both date systems. */
  readonly datesAreTexts: boolean;
  readonly problems: readonly Problem[];
}

/**
 * The milestones of a single tag. A row that cannot be used is reported with its cell.
 * @param name Of the node, for the messages.
 */
export function readMilestones(
  { rows, place }: MilestoneCells,
  name: string,
  date1904: boolean,
): ReadMilestones {
  const isPair = rows.every((row) => row.length === 2);
  if (!isPair) return { ...NO_PAIR, problems: [notAPair(place, name)] };
  const read = readRows(rows.map(([day, value]) => [toReading(day), toReading(value)]));
  const texts = read.milestones.filter(({ row }) => typeof rows[row - 1]?.[0] === 'string');
  const datesAreTexts = texts.length > 0 && texts.length === read.milestones.length;
  const mixed = date1904 && !datesAreTexts ? texts.slice(0, 1) : [];
  return {
    datesAreTexts,
    milestones: read.milestones.map(({ row, date, value }) => {
      const day = rows[row - 1]?.[0];
      // A number is a serial of the workbook's own system already, or a year.
      return { date: typeof day === 'number' ? day : serialIn(date, date1904), value };
    }),
    hindrance: hindranceOf(read.faults),
    problems: [
      ...read.faults.map((fault) => unusable(cellOf(place, fault), name, fault)),
      ...mixed.map(({ row }) => textAmongDates(cellOf(place, { row, lacks: 'date' }), name)),
    ],
  };
}

/** Milestones in a line, as a person reads them: `2026-06-30: 50; 2026-09-30: 80`. */
export function milestonesText(milestones: readonly Milestone[], date1904: boolean): string {
  return milestones
    .map(({ date, value }) => `${isoDate(toDate(date, date1904) ?? date)}: ${value}`)
    .join('; ');
}

const NO_PAIR = { milestones: null, hindrance: null, datesAreTexts: false } as const;
const COLUMN_OF = { date: 0, value: 1 } as const;

function cellOf({ sheet, address }: Place, { row, lacks }: MilestoneFault): Place {
  const first = parseA1(address) ?? { row: 0, column: 0 };
  return { sheet, address: a1(first.row + row - 1, first.column + COLUMN_OF[lacks]) };
}

function unusable(place: Place, name: string, { lacks }: MilestoneFault): Problem {
  const lack = lacks === 'date' ? 'no date' : 'no value that is a number';
  return {
    code: 'bad-milestone',
    severity: 'error',
    place,
    message: `${place.sheet}!${place.address}: a milestone of “${name}” has ${lack}, so that “${name}” cannot be judged.`,
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

function textAmongDates(place: Place, name: string): Problem {
  return {
    code: 'milestone-text-date',
    severity: 'warning',
    place,
    message: `${place.sheet}!${place.address}: a milestone of “${name}” has its date as text and others have not; the sheet may read it otherwise, as this workbook counts days from 1904.`,
    fix: 'Enter it as a date.',
  };
}

import { serialOf, utcDay } from './dates';

/** Year, month (1…12) and day of a serial of the 1900 system. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function dayOf(serial: number): Day {
  const date = utcDay(serial);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Months since year 0, so that neighbours differ by 1. */
export function monthNumber(serial: number): number {
  const { year, month } = dayOf(serial);
  return year * 12 + month - 1;
}

/**
 * The day so many months later, as Excel's EDATE; a month's last day leads to a month's last day, since
 * periods end there: 28 February and a month is 31 March.
 */
export function monthsLater(serial: number, months: number): number {
  const { day } = dayOf(serial);
  const number = monthNumber(serial) + months;
  const [year, month] = [Math.floor(number / 12), (number % 12) + 1];
  const last = lastDay(year, month);
  const isLast = monthNumber(serial + 1) !== monthNumber(serial);
  return serialOf(year, month, isLast ? last : Math.min(day, last));
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

import type { Measured } from '../../domain/measured';
import type { NoDataReason } from '../../domain/reason';
import { numberOf, isLeftOut } from '../../domain/reading';
import type { Reading } from '../../domain/reading';
import { meaningOf } from './column';
import type { Column } from './column';
import { dayIn } from './dates';
import { readDirection, readMethod } from './words';
import type { Targets } from './targets';

/** The columns of a KPI, one cell for each or one for all. */
export interface KpiColumns {
  readonly actual: Column;
  readonly target: Targets;
  readonly direction: Column;
  readonly method: Column;
  readonly baseline: Column;
  readonly start: Column;
  readonly due: Column;
  readonly asOf: Column;
}

/**
 * KPIs whose cells are plain numbers, dates and blanks, as nearly all are: read without the readings in
 * between that tell what is wrong with a cell, and into one object, which a column of 10,000 KPIs would
 * otherwise need as often.
 */
export class PlainKpis {
  readonly #columns: KpiColumns;
  readonly #kpi: Changeable<Measured>;
  readonly #isHindered: boolean;
  readonly #isTimed: boolean;
  // Most columns of KPIs share their dates and their words: these are read once.
  readonly #haveOwnDays: boolean;
  readonly #haveOwnWords: boolean;
  readonly #startOf: DayOf;
  readonly #dueOf: DayOf;
  readonly #asOfOf: DayOf;
  #haveWords = false;
  #areDays = false;

  constructor(
    columns: KpiColumns,
    milestones: Measured['milestones'] | NoDataReason,
    bounds: Measured['bounds'],
  ) {
    const { direction, method, baseline, start, due, asOf } = columns;
    const days = [start, due, asOf];
    this.#columns = columns;
    this.#isHindered = 'code' in milestones;
    this.#isTimed = [baseline, ...days].some((one) => one.length > 1 || !isLeftOut(one.at(0)));
    this.#haveOwnDays = days.some((one) => one.length > 1);
    this.#haveOwnWords = direction.length > 1 || method.length > 1;
    this.#startOf = meaningOf(start, dayIn);
    this.#dueOf = meaningOf(due, dayIn);
    this.#asOfOf = meaningOf(asOf, dayIn);
    this.#kpi = {
      actual: Number.NaN,
      target: Number.NaN,
      direction: 'higher',
      baseline: null,
      start: null,
      due: null,
      asOf: null,
      notes: [],
      milestones: 'code' in milestones ? [] : milestones,
      method: 'automatic',
      bounds,
    };
    this.#readDays(0);
  }

  /**
   * The KPI of a row, to be used before the next one is asked for; null for a row that has anything else,
   * and for a range.
   * @throws #VALUE! when the row's direction or method is no such word
   */
  at(row: number): Measured | null {
    if (this.#isHindered) return null;
    if (!this.#haveWords) this.#readWords(row);
    const kpi = this.#kpi;
    const actual = this.#columns.actual.plain(row);
    const target = this.#columns.target.plain(row);
    if (kpi.direction === 'range' || !Number.isFinite(actual + target)) return null;
    kpi.actual = actual;
    kpi.target = target;
    return !this.#isTimed || this.#isScheduled(row) ? kpi : null;
  }

  #readWords(row: number): void {
    this.#kpi.direction = readDirection(this.#columns.direction.at(row));
    this.#kpi.method = readMethod(this.#columns.method.at(row));
    this.#haveWords = !this.#haveOwnWords;
  }

  #isScheduled(row: number): boolean {
    if (this.#haveOwnDays) this.#readDays(row);
    const { baseline } = this.#columns;
    const from = baseline.plain(row);
    this.#kpi.baseline = Number.isFinite(from) ? from : numberIn(baseline.at(row));
    return this.#areDays && !isOdd(this.#kpi.baseline);
  }

  #readDays(row: number): void {
    const kpi = this.#kpi;
    kpi.start = this.#startOf(row);
    kpi.due = this.#dueOf(row);
    kpi.asOf = this.#asOfOf(row);
    this.#areDays = !(isOdd(kpi.start) || isOdd(kpi.due) || isOdd(kpi.asOf));
  }
}

/** A row's day, null where it has none, NaN where it cannot be read. */
type DayOf = (row: number) => number | null;

/** One object that takes the place of many. */
type Changeable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function isOdd(number: number | null): boolean {
  return Number.isNaN(number);
}

/** A number, null for a blank, NaN for anything else. */
function numberIn(reading: Reading): number | null {
  return reading.kind === 'blank' ? null : (numberOf(reading) ?? Number.NaN);
}

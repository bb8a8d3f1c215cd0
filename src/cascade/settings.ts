import { type Method, METHODS } from '../domain/measurement';
import { ROLLUP_METHODS, type RollUpMethod } from '../domain/rollup';
import {
  DEFAULT_ATTAINMENT,
  DEFAULT_MINIMUM_COVERAGE,
  DEFAULT_PACE,
  DEFAULT_PARENT,
} from '../domain/thresholds';
import { serialIn } from './date-systems';
import type { CascadeSettings } from './cascade';

/** What the cell `KPI_Method` may hold. */
export const METHOD_WORDS: readonly Method[] = METHODS;
/** What the cell `KPI_RollUp` may hold. */
export const ROLLUP_WORDS: readonly RollUpMethod[] = ROLLUP_METHODS;

/**
 * The settings of a workbook that has none yet.
 * @param today Excel date serial (1900 system): the day of the first build, a constant from then on.
 * @param date1904 The workbook counts days from 1904.
 */
export function defaultSettings(today: number, date1904 = false): CascadeSettings {
  return {
    asOf: serialIn(today, date1904),
    date1904,
    attainment: DEFAULT_ATTAINMENT,
    pace: DEFAULT_PACE,
    parents: DEFAULT_PARENT,
    minimumCoverage: DEFAULT_MINIMUM_COVERAGE,
    method: 'automatic',
    rollup: 'mean',
  };
}

import { serialOf } from '../../domain/dates';

/** Today where the user is, as Excel date serial: the as-of of a workbook that has none yet. */
export function todaySerial(now = new Date()): number {
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

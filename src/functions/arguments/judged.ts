import type { Measured } from '../../domain/measured';
import type { NoDataReason } from '../../domain/reason';
import { answers, shown } from './answers';
import type { Answer } from './answers';
import type { Measurements } from './measurements';

/**
 * One answer per KPI; errors are those of {@link answers}. Rows of plain cells, as nearly all are, go first,
 * in a loop of their own: V8 compiles with a loop only so much of what it calls, and the reading of odd
 * cells would take the room of what every row needs.
 */
export function judged(
  kpis: Measurements,
  answer: (kpi: Measured | NoDataReason) => Answer,
): unknown[][] {
  const { rows, plain } = kpis;
  if (rows === 1) return answers(1, (row) => answer(kpis.at(row)));
  const all = new Array<unknown[]>(rows);
  const odd: number[] = [];
  for (let row = 0; row < rows; row++) {
    try {
      const kpi = plain.at(row);
      if (kpi === null) odd.push(row);
      else all[row] = [answer(kpi)];
    } catch {
      odd.push(row); // a word that cannot be meant: refused below, in its row
    }
  }
  for (const row of odd) {
    try {
      all[row] = [answer(kpis.exact(row))];
    } catch (error) {
      all[row] = [shown(error)];
    }
  }
  return all;
}

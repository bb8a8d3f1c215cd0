import type { Measured } from '../../domain/measured';
import type { NoDataReason } from '../../domain/reason';
import { answers } from './answers';
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
  const all = new Array<[Answer] | undefined>(rows);
  let areAllPlain = true;
  for (let row = 0; row < rows; row++) {
    try {
      const kpi = plain.at(row);
      if (kpi === null) areAllPlain = false;
      else all[row] = [answer(kpi)];
    } catch {
      areAllPlain = false; // a word that cannot be meant: refused below, in its row
    }
  }
  if (areAllPlain) return all as [Answer][];
  return answers(rows, (row) => {
    const known = all[row];
    return known ? known[0] : answer(kpis.at(row));
  });
}

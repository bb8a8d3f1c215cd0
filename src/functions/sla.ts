import { quotient } from '../domain/kpis/quotient';
import { noRatio } from '../domain/ratio';
import { readColumn } from './arguments/column';
import { answerRatio, readNumber } from './arguments/numbers';
import { readPairs } from './arguments/pairs';

const DURATION = { from: 0, to: Infinity, what: 'a duration from 0 up' };
// 0 is what desktop Excel passes for a blank cell, and nothing is done in no time.
const LIMIT = { from: Number.MIN_VALUE, to: Infinity, what: 'a limit above 0' };

/**
 * Service-level attainment: the share of the cases that were done within the limit. Give open cases with their age so far, or the overdue ones are left out. Blank cells are skipped.
 * @customfunction SLA
 * @param durations How long each case took, a column in any unit, e.g. hours. In desktop Excel a blank cell is a duration of 0: write IF(B2:B99="","",B2:B99).
 * @param limit The time allowed in the same unit, e.g. 8: one cell, or a column when cases have limits of their own. Exactly the limit is within.
 * @returns A share, 0.95 = 95 %.
 * @category Process
 * @errors #VALUE! for text, negative durations and columns of different length; #N/A when there is no case or a cell is an error.
 * @example =KPI.SLA({2;8;9;4},8) → 0.75
 * @twin =IF(ROWS({limit})*(SUMPRODUCT(--(TRIM({limit})<>""))=0)=1,"",IF(OR(AND(ROWS({limit})=1,COUNT({limit})=0),AND(ROWS({limit})>1,ROWS({durations})>1,ROWS({limit})<>ROWS({durations}))),#VALUE!,IF(SUMPRODUCT((TRIM({durations})<>"")*(1-ISNUMBER({durations})*ISNUMBER({limit})*({durations}>=0)*({limit}>0)))>0,#VALUE!,IF(COUNT({durations})=0,NA(),ROUND(SUMPRODUCT(ISNUMBER({durations})*({durations}<={limit}))/SUMPRODUCT(ISNUMBER({durations})*ISNUMBER({limit})),12)))))
 * @source AXELOS, ITIL 4: service level management; TicketBoard, SLA compliance, https://ticketboard.cc/glossary/sla-compliance/
 */
export function sla(durations: unknown[][], limit: unknown[][]): unknown[][] {
  const limits = readColumn('limit', limit);
  if (limits.length === 1 && readNumber('limit', limits.at(0)) === null) return [['']];
  const cases = readPairs(['durations', durations, DURATION], ['limit', limit, LIMIT]);
  const within = cases.first.filter((duration, row) => duration <= cases.second![row]!).length;
  const ratio =
    cases.first.length === 0
      ? noRatio('#N/A', 'durations: there is none.')
      : quotient(within, cases.first.length, 'durations');
  return [[answerRatio(ratio)]];
}

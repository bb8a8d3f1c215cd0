import { noRatio, toRatio } from '../domain/ratio';
import { readList } from './arguments/list';
import { answerRatio } from './arguments/numbers';

const YIELD = { from: 0, to: 1, what: 'a yield from 0 to 1, 0.97 for 97 %' };

/**
 * Rolled throughput yield: the chance that a unit passes every step right the first time, the product of the steps' first-pass yields. Blank cells are skipped.
 * @customfunction RTY
 * @param yields The first-pass yield of each step, a range of shares, e.g. 97 % and 94 %. In desktop Excel a blank cell is a yield of 0: leave none in the range.
 * @returns A share, 0.91 = 91 %.
 * @category Process
 * @errors #VALUE! for text and for yields outside 0 to 1, #N/A when there is no yield or a cell is an error.
 * @example =KPI.RTY({0.97;0.94}) → 0.9118
 * @twin =IF(SUMPRODUCT(--(TRIM({yields})<>""))>COUNT({yields}),#VALUE!,IF(COUNT({yields})=0,NA(),IF(OR(MIN({yields})<0,MAX({yields})>1),#VALUE!,ROUND(PRODUCT({yields}),12))))
 * @source iSixSigma, Rolled throughput yield, https://www.isixsigma.com/topic/rolled-throught-yield-for-a-process/
 */
export function rty(yields: unknown[][]): unknown[][] {
  const steps = readList('yields', yields, YIELD);
  const rolled = steps.reduce((product, step) => product * step, 1);
  return [
    [answerRatio(steps.length === 0 ? noRatio('#N/A', 'yields: there is none.') : toRatio(rolled))],
  ];
}

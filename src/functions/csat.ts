import { satisfiedShare, satisfiedUnlessSaid } from '../domain/kpis/satisfaction';
import { readNumberOr } from './arguments/one';
import { readPairs } from './arguments/pairs';
import { answerRatio } from './arguments/numbers';
import { refuse } from './arguments/refusal';

const SCORE = { from: 0, to: Infinity, what: 'a score' };
const COUNT = { from: 0, to: Infinity, what: 'a number of answers from 0 up', blank: 0 };

/**
 * Customer satisfaction: the share of the answers that are satisfied, by default the two highest scores, 4 and 5 on a scale of 5. Blank cells are skipped.
 * @customfunction CSAT
 * @param scores All scores, one column; or each score of the scale once when counts are given. In desktop Excel a blank cell is a score of 0: write IF(B2:B99="","",B2:B99).
 * @param [counts] How many gave each of these scores, a column beside it. If left out, every score is one answer.
 * @param [satisfiedFrom] The lowest score that counts as satisfied; if left out the highest but one, 4 of 5 or 9 of 10.
 * @param [highest] The highest score of the scale; 5 if left out. A score above it is refused.
 * @returns A share, 0.6 = 60 %. Not the mean score.
 * @category Customer
 * @errors #VALUE! for text, negative numbers and scores above the scale; #N/A when there is no answer or a cell is an error.
 * @example =KPI.CSAT({5;4;3;2;1},{10;20;10;5;5}) → 0.6
 * @example =KPI.CSAT({10;9;7;4},,9,10) → 0.5
 * @twin =IF(IF({satisfiedFrom|0}=0,MAX(1,{highest|5}-1),{satisfiedFrom|0})>{highest|5},#VALUE!,IF(SUMPRODUCT(--(TRIM({scores})<>""))>COUNT({scores}),#VALUE!,IF(COUNT({scores})=0,NA(),IF(OR(MIN({scores})<0,MAX({scores})>{highest|5}),#VALUE!,ROUND(SUMPRODUCT(ISNUMBER({scores})*({scores}>=IF({satisfiedFrom|0}=0,MAX(1,{highest|5}-1),{satisfiedFrom|0})))/COUNT({scores}),12)))))
 * @twin =IF(OR(IF({satisfiedFrom|0}=0,MAX(1,{highest|5}-1),{satisfiedFrom|0})>{highest|5},AND(ROWS({scores})>1,ROWS({counts})>1,ROWS({scores})<>ROWS({counts}))),#VALUE!,IF(SUMPRODUCT((TRIM({scores})<>"")*(TRIM({counts})<>"")*(1-ISNUMBER({scores})*ISNUMBER({counts})*({counts}>=0)))+SUMPRODUCT((TRIM({scores})<>"")*(1-ISNUMBER({scores})))>0,#VALUE!,IF(OR(MIN({scores})<0,MAX({scores})>{highest|5}),#VALUE!,IF(SUMPRODUCT(--("0"&REPT({counts},(TRIM({scores})<>"")*ISNUMBER({counts}))))=0,NA(),ROUND(SUMPRODUCT(({scores}>=IF({satisfiedFrom|0}=0,MAX(1,{highest|5}-1),{satisfiedFrom|0}))*("0"&REPT({counts},(TRIM({scores})<>"")*ISNUMBER({counts}))))/SUMPRODUCT(--("0"&REPT({counts},(TRIM({scores})<>"")*ISNUMBER({counts})))),12)))))
 * @source Delighted, How is CSAT calculated, https://help.delighted.com/article/240-how-is-csat-calculated
 */
export function csat(
  scores: unknown[][],
  counts?: unknown[][],
  satisfiedFrom?: unknown[][],
  highest?: unknown[][],
): unknown[][] {
  const top = readNumberOr('highest', highest, 5);
  const from = readNumberOr('satisfiedFrom', satisfiedFrom, satisfiedUnlessSaid(top));
  if (from > top) refuse(`satisfiedFrom: ${from} is above the highest score, ${top}.`);
  const allowed = { ...SCORE, to: top, what: `a score from 0 to ${top}` };
  const pairs = readPairs(['scores', scores, allowed], ['counts', counts, COUNT]);
  return [[answerRatio(satisfiedShare(pairs.first, pairs.second, from))]];
}

import { answerPromoters } from './arguments/promoters';

/**
 * Employee Net Promoter Score in points from -100 to 100: employees who would recommend working here (9, 10) less those who would not (0 to 6), per 100 answers. Blank cells are skipped.
 * @customfunction ENPS
 * @param scoresOrPromoters All scores from 0 to 10, a range; or the number of promoters when the other two are given. In desktop Excel a blank cell is a score of 0: write IF(B2:B99="","",B2:B99).
 * @param [passives] How many answered 7 or 8, e.g. 55: one cell or a column.
 * @param [detractors] How many answered 0 to 6, e.g. 20: one cell or a column.
 * @returns Points, -100 to 100. No percentage.
 * @category Employee
 * @errors #VALUE! for text and for scores outside 0 to 10, #N/A when there is no score or a cell is an error, #NUM! for negative numbers.
 * @example =KPI.ENPS({10;9;8;6}) → 25
 * @example =KPI.ENPS(25,55,20) → 5
 * @twin =IF(SUMPRODUCT(--(TRIM({scoresOrPromoters})<>""))>COUNT({scoresOrPromoters}),#VALUE!,IF(COUNT({scoresOrPromoters})=0,NA(),IF(OR(MIN({scoresOrPromoters})<0,MAX({scoresOrPromoters})>10),#VALUE!,ROUND(100*(COUNTIF({scoresOrPromoters},">=9")-COUNTIF({scoresOrPromoters},"<7"))/COUNT({scoresOrPromoters}),12))))
 * @twin =IF(MIN({scoresOrPromoters},{passives},{detractors})<0,#NUM!,IF({scoresOrPromoters}+{passives}+{detractors}=0,NA(),ROUND(100*({scoresOrPromoters}-{detractors})/({scoresOrPromoters}+{passives}+{detractors}),12)))
 * @source F. Reichheld, The One Number You Need to Grow, Harvard Business Review, December 2003, asked of employees
 */
export function enps(
  scoresOrPromoters: unknown[][],
  passives?: unknown[][],
  detractors?: unknown[][],
): unknown[][] {
  return answerPromoters(scoresOrPromoters, passives, detractors);
}

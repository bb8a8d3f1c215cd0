import { noRatio, toRatio } from '../ratio';
import type { Ratio } from '../ratio';
import { negative } from './quotient';

/** Who answered how on the scale from 0 to 10: 9 and 10, 7 and 8, 0 to 6. */
export interface Promoters {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/**
 * Net Promoter Score in points from −100 to 100: `100 × (promoters − detractors) / all answers`. Points,
 * not per cent: it is a difference of two percentages. #N/A without answers, #NUM! for negative counts.
 * Source: F. Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003.
 */
export function netPromoterScore({ promoters, passives, detractors }: Promoters): Ratio {
  if (promoters < 0 || passives < 0 || detractors < 0) return negative('A number of answers');
  const answers = promoters + passives + detractors;
  if (answers === 0) return noRatio('#N/A', 'There are no scores.');
  return toRatio((100 * (promoters - detractors)) / answers);
}

/** Sorts scores from 0 to 10 into promoters, passives and detractors. A score between two whole ones, such as an average, counts for the lower. */
export function countPromoters(scores: readonly number[]): Promoters {
  let [promoters, passives, detractors] = [0, 0, 0];
  for (const score of scores) {
    if (score >= 9) promoters++;
    else if (score >= 7) passives++;
    else detractors++;
  }
  return { promoters, passives, detractors };
}

import { noRatio, toRatio } from '../ratio';
import type { Ratio } from '../ratio';

/** From which score on an answer is satisfied: the two highest of the scale, but never a score of 0. */
export function satisfiedUnlessSaid(highest: number): number {
  return Math.max(1, highest - 1);
}

/**
 * Share of the answers with a score of `satisfiedFrom` or more, 0 to 1. `counts[i]` people gave
 * `scores[i]`; without counts each score is one answer. #N/A without answers.
 */
export function satisfiedShare(
  scores: readonly number[],
  counts: readonly number[] | null,
  satisfiedFrom: number,
): Ratio {
  let answers = 0;
  let satisfied = 0;
  scores.forEach((score, place) => {
    const count = counts ? counts[place]! : 1;
    answers += count;
    if (score >= satisfiedFrom) satisfied += count;
  });
  return answers === 0 ? noRatio('#N/A', 'There are no answers.') : toRatio(satisfied / answers);
}

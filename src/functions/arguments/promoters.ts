import { countPromoters, netPromoterScore } from '../../domain/kpis/promoters';
import { byRow } from './by-row';
import { readList } from './list';
import { answerRatio } from './numbers';
import { refuse } from './refusal';

const SCORE = { from: 0, to: 10, what: 'a score from 0 to 10' };

/**
 * What NPS and ENPS answer: with the first argument alone it is a range of scores, with all three they
 * are numbers of people, cells or columns.
 * @throws #VALUE! for one number of the other two without the other
 */
export function answerPromoters(
  scoresOrPromoters: unknown,
  passives: unknown,
  detractors: unknown,
): unknown[][] {
  const given = [passives, detractors].filter((one) => one !== null && one !== undefined);
  if (given.length === 1) {
    refuse('passives, detractors: give both numbers, or neither with a range of scores.');
  }
  if (given.length === 2) {
    return byRow(
      { promoters: scoresOrPromoters, passives, detractors },
      (row, { promoters, passives, detractors }) =>
        netPromoterScore({
          promoters: promoters[row]!,
          passives: passives[row]!,
          detractors: detractors[row]!,
        }),
    );
  }
  const scores = readList('scores', scoresOrPromoters, SCORE);
  return [[answerRatio(netPromoterScore(countPromoters(scores)))]];
}

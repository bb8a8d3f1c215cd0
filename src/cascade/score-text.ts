import { roundShort } from '../domain/figures';
import type { CascadeSettings } from './cascade';

/** Where a KPI's score begins to be At risk and On track, whatever its thresholds. */
const KPI_BOUNDS = [0.5, 1];

/** A score with two decimals, never rounded up to a status that it does not reach; a dash for none. */
export function scoreText(score: number | null, { parents }: CascadeSettings): string {
  if (score === null) return '–';
  return roundShort(score, 2, [...KPI_BOUNDS, parents.onTrack, parents.atRisk]).toFixed(2);
}

/** A coverage in whole per cent, never rounded up to the least one that is asked for, or to all. */
export function coverageText(coverage: number, { minimumCoverage }: CascadeSettings): string {
  return `${(100 * roundShort(coverage, 2, [minimumCoverage, 1])).toFixed(0)} %`;
}

import { attainment } from './attainment';
import type { Ratios } from './judgement';
import { isPlanned } from './measured';
import type { Measured } from './measured';
import { paceBy } from './pace';
import { progress } from './progress';
import { noRatio } from './ratio';

const NO_BASELINE = noRatio('#N/A', 'There is no baseline.');
const NO_PLAN = noRatio(
  '#N/A',
  'Pace needs a target better than the baseline, a start, a later due date and an as-of.',
);
const NO_WAY_TO_A_RANGE = noRatio('#N/A', 'A range has no way from a baseline to a target.');

/** All three ratios of a measured KPI, whichever of them decides. */
export function ratiosOf(kpi: Measured): Ratios {
  const { actual, target, direction, baseline } = kpi;
  const towardsTarget = attainment(actual, target, direction);
  if (typeof target !== 'number') {
    return { attainment: towardsTarget, progress: NO_WAY_TO_A_RANGE, pace: NO_WAY_TO_A_RANGE };
  }
  return {
    attainment: towardsTarget,
    progress: baseline === null ? NO_BASELINE : progress(actual, baseline, target),
    pace: isPlanned(kpi) ? paceBy(actual, kpi, kpi.method) : NO_PLAN,
  };
}

import { attainment } from './attainment';
import type { Measured } from './hindrance';
import type { Ratios } from './judgement';
import type { Method } from './measurement';
import type { Direction } from './node';
import { compoundPace, linearPace } from './pace';
import type { Plan } from './pace';
import { progress } from './progress';
import { isRatio, noRatio } from './ratio';
import type { Schedule } from './schedule';

const NO_BASELINE = noRatio('#N/A', 'There is no baseline.');
const NO_PLAN = noRatio(
  '#N/A',
  'Pace needs a target better than the baseline, a start, a later due date and an as-of.',
);
const NO_WAY_TO_A_RANGE = noRatio('#N/A', 'A range has no way from a baseline to a target.');

/** All three ratios of a measured KPI, whichever of them decides. */
export function ratiosOf(
  { actual, target }: Measured,
  direction: Direction,
  schedule: Schedule,
  plan: Plan | null,
  method: Method,
): Ratios {
  const towardsTarget = attainment(actual, target, direction);
  if (typeof target !== 'number') {
    return { attainment: towardsTarget, progress: NO_WAY_TO_A_RANGE, pace: NO_WAY_TO_A_RANGE };
  }
  const compound = plan && method === 'compound' ? compoundPace(actual, plan) : null;
  return {
    attainment: towardsTarget,
    progress:
      schedule.baseline === null ? NO_BASELINE : progress(actual, schedule.baseline, target),
    pace: !plan
      ? NO_PLAN
      : compound !== null && isRatio(compound)
        ? compound
        : linearPace(actual, plan),
  };
}

/** Whether compound pace was asked for and cannot be had. */
export function lacksCompound(actual: number, plan: Plan, method: Method): boolean {
  return method === 'compound' && !(actual > 0 && plan.baseline > 0 && plan.target > 0);
}

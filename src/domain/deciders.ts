import { distance } from './attainment';
import { gapByAttainment, gapByCompoundPace, gapByLinearPace } from './gap';
import type { Measured } from './hindrance';
import { decided } from './judgement';
import type { Judgement, Ratios } from './judgement';
import type { Direction } from './node';
import { expectedProgress, expectedValue } from './pace';
import type { Plan } from './pace';
import { progress } from './progress';
import { isRatio } from './ratio';
import type { Note } from './reason';
import { round12 } from './rounding';
import { score } from './score';
import { statusOf } from './status';
import type { Thresholds } from './thresholds';

/** Decides a KPI that is short of its target by how short it is. */
export function byAttainment(
  ratio: number,
  { actual, target }: Measured,
  direction: Direction,
  thresholds: Thresholds,
  overdue: boolean,
  ratios: Ratios,
  notes: readonly Note[],
): Judgement {
  const status = statusOf(ratio, thresholds);
  const code = status === 'On track' ? 'close' : 'behind';
  const gap = status === 'On track' ? null : gapByAttainment(actual, target, direction, thresholds);
  return decided(
    'attainment',
    status,
    score(ratio, thresholds),
    { code, measure: 'attainment', ratio, actual, target, direction, overdue, gap },
    ratios,
    notes,
  );
}

/** Decides a KPI that is short of a target without a ratio: there is no "nearly" to tell. */
export function byMet(
  { actual, target }: Measured,
  direction: Direction,
  ratios: Ratios,
  notes: readonly Note[],
): Judgement {
  const gap = gapByAttainment(actual, target, direction, { onTrack: 1, atRisk: 0.9 });
  const reason = { code: 'missed', actual, target, direction, gap } as const;
  return decided('met', 'Off track', 0, reason, ratios, notes);
}

/** Decides a KPI that is on its way to the target by how fast it goes. */
export function byPace(
  measure: 'linear' | 'compound',
  actual: number,
  plan: Plan,
  direction: Direction,
  thresholds: Thresholds,
  ratios: Ratios,
  notes: readonly Note[],
): Judgement {
  const ratio = ratios.pace;
  const gapBy = measure === 'compound' ? gapByCompoundPace : gapByLinearPace;
  if (!isRatio(ratio)) {
    const expected = expectedValue(plan);
    const held = round12(distance(actual, expected, direction)) <= 0;
    const gap = held ? null : gapBy(actual, plan, direction, thresholds);
    const reason = { code: 'flat-plan', held, actual, expected, direction, gap } as const;
    return decided('met', held ? 'On track' : 'Off track', held ? 1 : 0, reason, ratios, notes);
  }
  const status = statusOf(ratio, thresholds);
  const onTrack = status === 'On track';
  const code = ratio >= 1 ? 'ahead' : onTrack ? 'close' : ratio < 0 ? 'moving-away' : 'behind';
  const gap = onTrack ? null : gapBy(actual, plan, direction, thresholds);
  const { baseline, target } = plan;
  return decided(
    measure,
    status,
    score(ratio, thresholds),
    {
      code: !onTrack && code === 'ahead' ? 'behind' : code,
      measure,
      ratio,
      actual,
      baseline,
      progress: shareOf(progress(actual, baseline, target)),
      expected: shareOf(expectedProgress(plan)),
      direction,
      gap,
    },
    ratios,
    notes,
  );
}

/** A plan has a target apart from its baseline, so its shares are undefined only beyond all numbers. */
function shareOf(ratio: ReturnType<typeof progress>): number {
  return isRatio(ratio) ? ratio : Number.NaN;
}

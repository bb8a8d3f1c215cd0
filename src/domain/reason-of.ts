import { gapOf } from './gap';
import type { Measured } from './measured';
import { expectedProgress, expectedValue } from './pace';
import { progress } from './progress';
import { isRatio } from './ratio';
import type { Ratio } from './ratio';
import type { Reason } from './reason';
import { statusBy } from './verdict';
import type { ByAttainment, ByPace, ByPlan, Verdict } from './verdict';

/** Why a KPI has its verdict, with the numbers behind it. */
export function reasonOf(verdict: Verdict, kpi: Measured): Reason {
  const { actual, target, direction } = kpi;
  switch (verdict.by) {
    case 'hindrance':
      return verdict.hindrance;
    case 'met': {
      const { due, asOf } = kpi;
      return due !== null && asOf !== null && asOf < due
        ? { code: 'met-early', actual, target, direction, due }
        : { code: 'met', actual, target, direction };
    }
    case 'missed':
      return { code: 'missed', actual, target, direction, gap: gapOf(verdict, kpi) };
    case 'attainment':
      return shortReason(verdict, kpi);
    case 'linear':
    case 'compound':
      return paceReason(verdict, kpi);
    case 'held':
    case 'lost':
      return flatReason(verdict, kpi);
  }
}

function shortReason(verdict: ByAttainment, kpi: Measured): Reason {
  const { actual, target, direction } = kpi;
  const { due, asOf } = kpi;
  return {
    code: statusBy(verdict) === 'On track' ? 'close' : 'behind',
    measure: 'attainment',
    ratio: verdict.ratio,
    actual,
    target,
    direction,
    overdue: due !== null && asOf !== null && asOf > due,
    gap: gapOf(verdict, kpi),
  };
}

function paceReason(verdict: ByPace, kpi: Measured): Reason {
  const { by, ratio, plan } = verdict;
  const { actual, direction } = kpi;
  const { baseline, target } = plan;
  const onTrack = ratio >= 1 ? 'ahead' : 'close';
  return {
    code: statusBy(verdict) === 'On track' ? onTrack : ratio < 0 ? 'moving-away' : 'behind',
    measure: by,
    ratio,
    actual,
    baseline,
    progress: shareOf(progress(actual, baseline, target)),
    expected: shareOf(expectedProgress(plan)),
    direction,
    gap: gapOf(verdict, kpi),
  };
}

function flatReason(verdict: ByPlan, kpi: Measured): Reason {
  return {
    code: 'flat-plan',
    held: verdict.by === 'held',
    actual: kpi.actual,
    expected: expectedValue(verdict.plan),
    direction: kpi.direction,
    gap: gapOf(verdict, kpi),
  };
}

/** A plan has a target apart from its baseline, so its shares are undefined only beyond all numbers. */
function shareOf(ratio: Ratio): number {
  return isRatio(ratio) ? ratio : Number.NaN;
}

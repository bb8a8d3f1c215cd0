import { judgedTwin } from './judging-twins';
import type { Answers } from './judging-twins';
import { growthTwin } from './pace-twins';
import type { PlanCells } from './pace-twins';
import type { PairCells } from './threshold-twins';
import type { TwinCells } from './twin-cells';

/** The gaps of src/domain/gap.ts: 0 from On track on, else the way to the least demanding actual that is. */
export const gapsOf = ({ method }: TwinCells): Answers => ({
  met: '0',
  single: (ratio, thresholds, { actual, target, direction }) => {
    const room = `${slack(thresholds)}*ABS(${target})`;
    const short = byDirection(
      direction,
      less(`${target}+${room}`, actual, target),
      more(`${target}-${room}`, actual, target),
    );
    return unlessOnTrack(`IF(${target}=0,FALSE,${onTrack(ratio, thresholds)})`, short);
  },
  range: (ratio, thresholds, actual, { low, high }) => {
    const room = `${slack(thresholds)}*(${high}-${low})`;
    const outside = `IF(${actual}<${low},${more(`${low}-${room}`, actual, low)},${less(`${high}+${room}`, actual, high)})`;
    return unlessOnTrack(`IF(${low}=${high},FALSE,${onTrack(ratio, thresholds)})`, outside);
  },
  pace: (ratio, thresholds, plan, direction) => {
    const linear = linearReach(plan, thresholds);
    const reach =
      method === undefined
        ? linear
        : `IF(${growsTo(plan, method)},${compoundReach(plan, thresholds)},${linear})`;
    return unlessOnTrack(onTrack(ratio, thresholds), toReach(plan, direction, reach));
  },
  flat: (plan, direction, thresholds) => {
    const { expected = '' } = plan;
    const reach =
      method === undefined
        ? expected
        : `IF(AND(${growsTo(plan, method)},${expected}>0),${compoundReach(plan, thresholds)},${expected})`;
    return toReach(plan, direction, reach);
  },
});

/** Whether compound pace decides above 0, so that the gap goes by it from below as well. */
function growsTo({ baseline, target }: PlanCells, method: string): string {
  return `AND(${method}="compound",${baseline}>0,${target}>0)`;
}

/** The way to an actual; being on the target is On track whatever the pace. */
function toReach({ actual, target }: PlanCells, direction: string, reach: string): string {
  return byDirection(
    direction,
    less(`MAX(${target},${reach})`, actual, target),
    more(`MIN(${target},${reach})`, actual, target),
  );
}

/** GAP. With milestones `expected` is a cell that holds EXPECTED's twin. */
export const gapTwin = (cells: TwinCells): string => judgedTwin(cells, gapsOf(cells));

function onTrack(ratio: string, thresholds: PairCells): string {
  return `${ratio}>=${thresholds.onTrack}`;
}

function unlessOnTrack(reached: string, gap: string): string {
  return `IF(${reached},0,${gap})`;
}

/** The share of the target that may be missing. */
function slack(thresholds: PairCells): string {
  return `MAX(0,1-${thresholds.onTrack})`;
}

function more(reach: string, actual: string, target: string): string {
  return `MAX(0,ROUND(${reach}-${actual}+${up(actual, target)},12))`;
}

function less(reach: string, actual: string, target: string): string {
  return `MIN(0,ROUND(${reach}-${actual}-${up(actual, target)},12))`;
}

/**
 * Half a digit of those that are rounded to, since the nearest number may fall short; less what floats make
 * of such numbers, as 100 − 92.1 is 7.9.
 */
function up(actual: string, target: string): string {
  return `MAX(0,5E-13-1E-15*(ABS(${actual})+ABS(${target})))`;
}

function byDirection(direction: string, lower: string, higher: string): string {
  if (direction.startsWith('"')) return direction === '"lower"' ? lower : higher;
  return `IF(${direction}="lower",${lower},${higher})`;
}

function linearReach(
  { target, baseline, start, due, asOf, expected }: PlanCells,
  { onTrack: at }: PairCells,
) {
  if (expected !== undefined) return `(${baseline}+${at}*(${expected}-${baseline}))`;
  return `(${baseline}+${at}*(${target}-${baseline})*(${asOf}-${start})/(${due}-${start}))`;
}

function compoundReach(
  { target, baseline, start, due, asOf }: PlanCells,
  { onTrack: at }: PairCells,
): string {
  const needed = growthTwin(baseline, target, `(${due}-${start})`);
  return `(${baseline}*MAX(0,1+${at}*${needed})^((${asOf}-${start})/365.25))`;
}

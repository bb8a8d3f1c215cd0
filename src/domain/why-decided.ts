import type { Target } from './attainment';
import { formatPercent } from './figures';
import type { Pen } from './figures';
import type { Gap } from './gap';
import type { Direction } from './node';
import type { DecidedReason, Reason } from './reason';

/** Whether a reason says what decided a KPI's status. */
export function isDecided(reason: Reason): reason is DecidedReason {
  return 'actual' in reason;
}

/** The sentence for a KPI that has a status. */
export function decidedSentence(reason: DecidedReason, pen: Pen): string {
  switch (reason.code) {
    case 'met':
    case 'met-early': {
      const met = metWords(reason.actual, reason.target);
      return reason.code === 'met' ? met : `${met}, before it is due on ${pen.date(reason.due)}`;
    }
    case 'missed':
      return withGap(
        `${pen.number(reason.actual)} is not on target: ${targetWords(reason.target, reason.direction, pen)}`,
        reason.gap,
        pen,
      );
    case 'flat-plan':
      return reason.held
        ? 'On plan: the milestones expect no progress yet'
        : withGap(
            `${reason.direction === 'lower' ? 'Above' : 'Below'} the ${pen.number(reason.expected)} that the milestones expect`,
            reason.gap,
            pen,
          );
    case 'moving-away':
      return withGap(
        `Moving away from the target: ${pen.amount(Math.abs(reason.actual - reason.baseline), 'nearest')} ${reason.actual < reason.baseline ? 'below' : 'above'} the baseline ${pen.number(reason.baseline)}`,
        reason.gap,
        pen,
      );
    case 'ahead':
    case 'close':
    case 'behind':
      return reason.measure === 'attainment'
        ? withGap(shortWords(reason, pen), reason.gap, pen)
        : withGap(paceWords(reason), reason.gap, pen);
  }
}

function metWords(actual: number, target: Target): string {
  if (typeof target !== 'number') return 'Within the target range';
  if (actual === target) return 'On target';
  if (target === 0) return 'Target reached';
  const beyond = formatPercent(Math.abs((actual - target) / target));
  return beyond === '0 %'
    ? 'On target'
    : `Target reached, ${beyond} ${actual > target ? 'above' : 'below'} it`;
}

function targetWords(target: Target, direction: Direction, pen: Pen): string {
  if (typeof target !== 'number') return `${pen.number(target.low)} to ${pen.number(target.high)}`;
  return `${direction === 'lower' ? 'at most' : 'at least'} ${pen.number(target)}`;
}

function shortWords(
  reason: Extract<DecidedReason, { readonly measure: 'attainment' }>,
  pen: Pen,
): string {
  const { actual, target, ratio, direction, overdue } = reason;
  const past = overdue ? ', and the due date is past' : '';
  if (typeof target !== 'number') {
    const below = actual < target.low;
    const outside = pen.amount(below ? target.low - actual : actual - target.high, 'nearest');
    return `${outside} ${below ? 'below' : 'above'} the range ${targetWords(target, direction, pen)}${past}`;
  }
  return `${formatPercent(1 - ratio)} ${direction === 'lower' ? 'above' : 'below'} target${past}`;
}

function paceWords(reason: Extract<DecidedReason, { readonly measure: 'linear' | 'compound' }>) {
  const { code, measure, ratio, progress, expected } = reason;
  const plan = code === 'ahead' ? (ratio > 1 ? 'Ahead of plan' : 'On plan') : 'Behind plan';
  const start = code === 'close' ? 'Close to plan' : plan;
  return measure === 'compound'
    ? `${start}: growing at ${formatPercent(ratio)} of the yearly rate that is needed`
    : `${start}: ${formatPercent(progress, expected)} of the way, ${formatPercent(expected, progress)} expected by now`;
}

function withGap(sentence: string, gap: Gap | null, pen: Pen): string {
  if (!gap) return sentence;
  const amount = pen.amount(Math.abs(gap.change), 'up');
  return `${sentence}; ${amount} ${gap.change > 0 ? 'more' : 'less'} reach On track`;
}

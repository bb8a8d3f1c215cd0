import { formatNumber, formatPercent } from './figures';
import type { Pen } from './figures';
import type { Counts, Reason, RollUpReason } from './reason';
import { STATUSES } from './status';

const OF_PARENTS = [
  'no-children',
  'no-child-data',
  'no-weights',
  'negative-weight',
  'bad-coverage',
  'incomplete',
  'critical-child',
  'children',
] as const;

/** The reasons of a roll-up that a KPI of its own cannot have. */
export type ParentReason = Extract<RollUpReason, { readonly code: (typeof OF_PARENTS)[number] }>;

/** Whether a reason is one of a parent that is judged by its children. */
export function isOfParent(reason: Reason): reason is ParentReason {
  return OF_PARENTS.some((code) => code === reason.code);
}

/** The sentence for a parent that is judged by its children. */
export function parentSentence(reason: ParentReason, pen: Pen): string {
  switch (reason.code) {
    case 'no-children':
      return 'Nothing below it';
    case 'no-child-data':
      return reason.children === 1
        ? 'The one below it has no data'
        : `None of the ${formatNumber(reason.children)} below it has data`;
    case 'no-weights':
      return 'No weights: all below it weigh 0';
    case 'negative-weight':
      return `A weight below it is negative: ${pen.number(reason.weight)}`;
    case 'bad-coverage':
      return `The minimum coverage ${reason.minimum} is not between 0 and 1`;
    case 'incomplete':
      return `Incomplete: ${formatPercent(reason.coverage, reason.minimum)} of the weights have data, ${formatPercent(reason.minimum, reason.coverage)} are needed; ${countWords(reason.counts)}`;
    case 'critical-child':
      return `Held back by a critical one that is Off track; ${countWords(reason.counts)}`;
    case 'children': {
      const counts = countWords(reason.counts);
      if (reason.method === 'mean') return counts;
      return `By the ${reason.method} below it; ${counts}`;
    }
  }
}

/** "3 On track, 1 At risk": the statuses that occur. */
function countWords(counts: Counts): string {
  return STATUSES.filter((status) => counts[status] > 0)
    .map((status) => `${formatNumber(counts[status])} ${status}`)
    .join(', ');
}

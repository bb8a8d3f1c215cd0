import { isoDate } from './dates';
import { formatAmount, formatNumber } from './figures';
import type { Figures, Pen } from './figures';
import type { DecidedReason, MeasuredField, Reason, UnreadNote } from './reason';
import { tooLarge } from './thresholds';
import { decidedSentence, isDecided } from './why-decided';
import { parentSentence, isOfParent } from './why-parent';
import type { ParentReason } from './why-parent';

/**
 * Says a reason in one plain English sentence without a full stop, e.g. "8 % below target; 1,340 more
 * reach On track". Takes a judgement, a roll-up or a reason of its own (a note, for instance). What could
 * not be read of a judgement's plan stands behind: "…; start “1/1/2024” is no date".
 */
export function why(of: Reason | Explained, figures: Figures = {}): string {
  if (!('reason' in of)) return sentence(of, figures);
  const { reason, unread = [] } = of;
  return [sentence(reason, figures), ...unread.map(unreadClause)].join('; ');
}

interface Explained {
  readonly reason: Reason;
  readonly unread?: readonly UnreadNote[] | undefined;
}

function unreadClause(note: UnreadNote): string {
  const field = FIELD_WORDS[note.field];
  const kind = note.field === 'baseline' ? 'number' : 'date';
  switch (note.code) {
    case 'cell-error':
      return `${field} is the error ${note.error}`;
    case 'not-a-date':
      return `${field} is no ${kind}`;
    default:
      return `${field} “${note.text}” is no ${kind}`;
  }
}

function sentence(reason: Reason, figures: Figures): string {
  const { number = formatNumber, amount = formatAmount, date = isoDate } = figures;
  const pen: Pen = { number, amount, date };
  if (isDecided(reason)) return decidedSentence(reason, pen);
  if (isOfParent(reason)) return parentSentence(reason, pen);
  return undecidedSentence(reason, pen);
}

const FIELD_WORDS: Readonly<Record<MeasuredField, string>> = {
  actual: 'actual',
  target: 'target',
  low: 'low bound',
  high: 'high bound',
  baseline: 'baseline',
  start: 'start',
  due: 'due date',
  'as-of': 'as-of date',
  weight: 'weight',
};

function undecidedSentence(
  reason: Exclude<Reason, DecidedReason | ParentReason>,
  pen: Pen,
): string {
  switch (reason.code) {
    case 'no-actual':
      return 'No actual';
    case 'no-target':
      return 'No target';
    case 'text':
      return `The ${FIELD_WORDS[reason.field]} is text: “${reason.text}”`;
    case 'number-as-text':
      return `The ${FIELD_WORDS[reason.field]} is text that looks like a number: “${reason.text}”`;
    case 'cell-error':
      return `The ${FIELD_WORDS[reason.field]} is the error ${reason.error}`;
    case 'not-started':
      return reason.asOf < reason.start
        ? `Not started: begins ${pen.date(reason.start)}`
        : `Not started: no time has passed since ${pen.date(reason.start)}`;
    case 'bad-direction':
      return 'The direction is none of higher, lower and range';
    case 'bad-target':
      return reason.direction === 'range'
        ? 'A range needs a low and a high bound as its target'
        : `A low and a high bound need the direction range, not ${reason.direction}`;
    case 'bad-milestone':
      return `Row ${reason.row} of the milestones lacks a date or a number`;
    case 'bad-range':
      return `The low bound ${pen.number(reason.low)} is above the high bound ${pen.number(reason.high)}`;
    case 'bad-thresholds': {
      const large = tooLarge(reason);
      if (large) return `Thresholds are shares, and ${large.problem}: ${large.fix}`;
      return `The thresholds ${reason.onTrack} and ${reason.atRisk} are not in order: On track first, then a smaller At risk above 0`;
    }
    case 'target-no-better-than-baseline':
      return `The target ${pen.number(reason.target)} is no better than the baseline ${pen.number(reason.baseline)}, so time is left out of account`;
    case 'no-as-of':
      return 'There is no as-of date, so time is left out of account';
    case 'start-not-before-due':
      return `The start ${pen.date(reason.start)} is not before the due date ${pen.date(reason.due)}, so time is left out of account`;
    case 'compound-needs-positive':
      return 'Compound pace needs positive values, so linear pace decides';
    case 'not-a-date':
      return `The ${FIELD_WORDS[reason.field]} ${reason.value} is no date, so time is left out of account`;
    case 'stale':
      return `The actual is of ${pen.date(reason.asOf)}, ${formatNumber(reason.days)} days old, though one is due every ${formatNumber(reason.period)} days`;
  }
}

import { isLower, isRange } from '../plan-basis';
import type { CascadeColumn } from '../plan-row';
import { paceExpression } from './judged';

const NEEDED = ['actual', 'target', 'baseline', 'start', 'due'] as const;

/**
 * 100 % = as fast as the plan asks. Empty where there is no pace: a baseline, a start or a due date is
 * missing, no time has passed, the target is no better than the baseline. The reason says what judged the KPI then.
 */
export const pace: CascadeColumn = {
  id: 'pace',
  header: 'Pace',
  points: 54,
  align: 'Right',
  numberFormat: () => '0%',
  content: (row) => {
    if (row.basis !== 'measure' || isRange(row.node)) return '';
    if (!NEEDED.every((column) => row.filled(column))) return '';
    const [target, baseline] = [row.cell('target'), row.cell('baseline')];
    // On the way to a target that is worse than the baseline every step back would look like progress.
    const isWay = `${target}${isLower(row.node) ? '<' : '>'}${baseline}`;
    return `=IF(AND(ISNUMBER(${row.cell('score')}),${isWay}),IFERROR(${paceExpression(row)},""),"")`;
  },
};

import { quotient } from '../domain/kpis/quotient';
import { byRow } from './arguments/by-row';

/**
 * Cycle time: the working time that one unit takes at a step. Not lead time, which counts waiting too. Blank while a cell is blank.
 * @customfunction CYCLETIME
 * @param workingTime Time worked at the step, in any unit, e.g. 450 minutes: one cell or a column.
 * @param units Units finished in that time, e.g. 150.
 * @returns Time per unit, in the unit of the working time.
 * @category Process
 * @errors #DIV/0! for 0 units, #NUM! for negative units, #VALUE! for text, #N/A for cells that are errors.
 * @example =KPI.CYCLETIME(450,150) → 3
 * @twin =ROUND({workingTime}/IF({units}<0,#NUM!,{units}),12)
 * @source CalculatorLib, Cycle time calculator, https://calculatorlib.com/cycle-time-calculator
 */
export function cycletime(workingTime: unknown[][], units: unknown[][]): unknown[][] {
  return byRow({ workingTime, units }, (row, { workingTime, units }) =>
    quotient(workingTime[row]!, units[row]!, 'units'),
  );
}

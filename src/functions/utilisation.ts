import { quotient } from '../domain/kpis/quotient';
import { byRow } from './arguments/by-row';

/**
 * Utilisation: the share of the available hours that was billable or productive. Above 1 means overtime; it is not cut off. Blank while a cell is blank.
 * @customfunction UTILISATION
 * @param used Billable or productive hours, e.g. 32: one cell or a column.
 * @param available Hours available by contract, e.g. 40. Recorded hours would leave out the time nobody wrote down.
 * @returns A share, 0.8 = 80 %.
 * @category Process
 * @errors #DIV/0! for no available hours, #NUM! for negative ones, #VALUE! for text, #N/A for cells that are errors.
 * @example =KPI.UTILISATION(32,40) → 0.8
 * @twin =ROUND({used}/IF({available}<0,#NUM!,{available}),12)
 * @source Wikipedia, Utilization rate, method 2, https://en.wikipedia.org/wiki/Utilization_rate?oldid=719273911
 */
export function utilisation(used: unknown[][], available: unknown[][]): unknown[][] {
  return byRow({ used, available }, (row, { used, available }) =>
    quotient(used[row]!, available[row]!, 'available'),
  );
}

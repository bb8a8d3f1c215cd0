import { isLeftOut } from '../domain/reading';
import { repeatRate } from '../domain/kpis/loyalty';
import { readBlock } from './arguments/block';
import { describe } from './arguments/cell';
import { placeOf } from './arguments/list';
import { answerRatio, notAvailable } from './arguments/numbers';
import { readNumberOr } from './arguments/one';
import { refuse } from './arguments/refusal';

/**
 * Repeat purchase rate: the share of the customers who ordered at least twice, from the customer ids of all orders. Customers who never bought do not count. Blank cells are skipped.
 *
 * Case and spaces around an id do not count, as in COUNTIF.
 * @customfunction REPEATRATE
 * @param customers The customer id of each order, a range: numbers or texts. Blank cells and 0 are no ids.
 * @param [times] How many orders make a repeating customer; 2 if left out.
 * @returns A share, 0.4 = 40 %.
 * @category Customer
 * @errors #N/A when there is no id or a cell is an error, #VALUE! when times is no whole number from 1 up.
 * @example =KPI.REPEATRATE({"Ada";"Bo";"Ada";"Cy"}) → 0.333333333333
 * @twin =IF(OR({times|2}<1,{times|2}<>INT({times|2})),#VALUE!,IF(SUMPRODUCT((TRIM({customers})<>"")*({customers}<>0))=0,NA(),ROUND(SUMPRODUCT((TRIM({customers})<>"")*({customers}<>0)*(COUNTIF({customers},{customers}&"")>={times|2})/COUNTIF({customers},{customers}&""))/SUMPRODUCT((TRIM({customers})<>"")*({customers}<>0)/COUNTIF({customers},{customers}&"")),12)))
 * @source Wall Street Prep, Repeat purchase rate, https://www.wallstreetprep.com/knowledge/repeat-purchase-rate/
 */
export function repeatrate(customers: unknown[][], times?: unknown[][]): unknown[][] {
  const least = readNumberOr('times', times, 2);
  if (!Number.isInteger(least) || least < 1) {
    refuse(`times: ${least} is not a whole number from 1 up.`);
  }
  const ids: string[] = [];
  readBlock(customers).forEach((cells, row) => {
    for (const reading of cells) {
      if (isLeftOut(reading)) continue;
      if (reading.kind === 'error') {
        notAvailable(`${placeOf('customers', row)} holds ${describe(reading)}.`);
      }
      if (reading.kind === 'number') ids.push(String(reading.value));
      if (reading.kind === 'text') ids.push(reading.text.toLowerCase());
    }
  });
  return [[answerRatio(repeatRate(ids, least))]];
}

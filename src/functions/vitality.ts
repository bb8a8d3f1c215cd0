import { isLeftOut } from '../domain/reading';
import { vitality as vitalityOf } from '../domain/kpis/vitality';
import { cellAt, readBlock } from './arguments/block';
import { readColumn, rowsOf } from './arguments/column';
import { readDay } from './arguments/days';
import { placeOf, readAllowed } from './arguments/list';
import { answerRatio } from './arguments/numbers';

/**
 * Vitality index: the share of the revenue that comes from products launched in the last years. Blank rows are skipped; a product without a launch date counts as old. Blank while as-of or years are blank.
 * @customfunction VITALITY
 * @param revenues The revenue of each product in the period, a column.
 * @param launched The day of each product's launch, a column of dates or years beside it. Count a line extension with its old product.
 * @param asOf The last day of the period. Give a fixed date: it is never taken from today.
 * @param years How long a product counts as new, e.g. 3 or 5 years.
 * @returns A share, 0.2 = 20 %.
 * @category Innovation
 * @errors #VALUE! for text and what is no date; #N/A when there is no product or a cell is an error; #DIV/0! for no revenue; #NUM! unless years are above 0, and for a product with negative revenue.
 * @example =KPI.VITALITY({6;24},{2024;2010},2026,5) → 0.2
 * @twin built
 * @source Professional practice; https://boldrpm.com/blog/what-is-a-new-product-vitality-index-and-why-its-important
 */
export function vitality(
  revenues: unknown[][],
  launched: unknown[][],
  asOf: unknown[][],
  years: unknown[][],
): unknown[][] {
  const day = readDay('asOf', cellAt(readBlock(asOf), 0, 0));
  const window = cellAt(readBlock(years), 0, 0);
  if (day === null || isLeftOut(window)) return [['']];
  const amounts = readColumn('revenues', revenues);
  const launches = readColumn('launched', launched);
  const products = [];
  for (let row = 0; row < rowsOf([amounts, launches]); row++) {
    const amount = amounts.at(row);
    if (amount.kind === 'blank') continue;
    products.push({
      revenue: readAllowed(placeOf('revenues', row), amount),
      launched: readDay(placeOf('launched', row), launches.at(row)),
    });
  }
  return [[answerRatio(vitalityOf(products, day, readAllowed('years', window)))]];
}

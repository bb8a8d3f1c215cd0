import type { Box } from '../cascade/block';
import type { ReadersColumn } from '../cascade/plan-widths';
import type { SheetPlan } from '../cascade/sheet-plan';
import { queueName } from './queue-name';
import { valuesOfConstant } from './setting-names';
import { type NameEntry, PREFIX } from './tag-names';

/** The hidden name of the widths in points that the last build found right for the columns in sight. */
const WIDTHS = `${PREFIX}sheet.widths`;

/**
 * Excel keeps whole pixels, and a file keeps characters, which are as wide as the machine's font: a width
 * that is another by less was not made so by a person.
 */
const isAnother = (points: number, built: number): boolean =>
  Math.abs(points - built) > Math.max(3, 0.05 * built);

/** Loads, with the next sync, how wide the columns in sight are; answers what a person has changed of them. */
export const loadReadersColumns = (
  sheet: Excel.Worksheet,
  { left }: Box,
  names: ReadonlyMap<string, NameEntry>,
): (() => readonly ReadersColumn[]) => {
  const built = valuesOfConstant(names.get(WIDTHS.toLowerCase())?.formula ?? '') ?? [];
  const columns = built.map((_, at) =>
    sheet.getRangeByIndexes(0, left + at, 1, 1).load('columnHidden,format/columnWidth'),
  );
  return () =>
    columns.map(({ columnHidden, format }, at) => ({
      hidden: columnHidden,
      points:
        !columnHidden && isAnother(format.columnWidth, Number(built[at]))
          ? format.columnWidth
          : null,
    }));
};

/** A row of an array constant: rows of two, as the settings have, do not hold an odd number of columns. */
export const queueBuiltWidths = (
  context: Excel.RequestContext,
  { fittedWidths }: SheetPlan,
  known: Map<string, NameEntry>,
): void => queueName(context, WIDTHS, `={${fittedWidths.join(',')}}`, known, false);

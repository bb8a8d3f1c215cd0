import { type Box, cellsIn } from '../cascade/block';
import { BANDS, bandsOf, FEW_CELLS, joinedParts } from '../cascade/used-parts';
import { BOX, boxOf, rangeOf } from './boxes';
import { CALLS } from './requests';

interface Part {
  readonly sheet: Excel.Worksheet;
  readonly box: Box;
}

/**
 * Where sheets hold values: one box a sheet as a rule, none for an empty one. A stray value far away makes
 * a used range of millions of blank cells: that is cut into bands, each asked for its own used range,
 * until the parts are small. One sync, and up to three more where a used range is very large.
 * (`getSpecialCells` would be asked once, but takes very long over large ranges: office-js issue #4245.)
 */
export const readUsedParts = async (
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly (readonly Box[])[]> => {
  const settled: Part[] = [];
  let open = await usedOf(
    context,
    sheets.map((sheet) => ({ sheet, range: sheet })),
  );
  while (open.length > 0) {
    const large = open.filter(({ box }) => cellsIn(box) > FEW_CELLS);
    settled.push(...open.filter(({ box }) => cellsIn(box) <= FEW_CELLS));
    open = [];
    // Values all over the sheet: what is left is too much to be looked through anyway.
    if (large.length * BANDS > CALLS) settled.push(...large);
    else open = await usedOf(context, large.flatMap(bandsIn));
  }
  return sheets.map((sheet) =>
    joinedParts(settled.filter((part) => part.sheet === sheet).map(({ box }) => box)),
  );
};

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Worksheet | Excel.Range;
}

const bandsIn = ({ sheet, box }: Part): readonly Asked[] =>
  bandsOf(box).map((band) => ({ sheet, range: rangeOf(sheet, band) }));

const usedOf = async (
  context: Excel.RequestContext,
  asked: readonly Asked[],
): Promise<readonly Part[]> => {
  if (asked.length === 0) return [];
  const used = asked.map(({ sheet, range }) => ({
    sheet,
    range: range.getUsedRangeOrNullObject(true).load(BOX),
  }));
  await context.sync();
  return used.flatMap(({ sheet, range }) =>
    range.isNullObject ? [] : [{ sheet, box: boxOf(range) }],
  );
};

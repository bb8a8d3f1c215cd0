import { addressOf } from '../cascade/address';
import { type Block, type Box, columnsIn, rowsIn } from '../cascade/block';
import { MOST_CELLS, partsWithin } from '../cascade/used-parts';
import type { CellValue } from '../domain/node';
import type { Problem } from '../domain/problem';
import { AREAS, BOX, boxOf, rangeOf } from './boxes';
import { readUsedParts } from './read-used-parts';
import { CELLS_A_REQUEST, inAnswers, slices } from './requests';

const CELLS = 'values,formulas,numberFormat';

/** The cells of a workbook, and what of them there was too much of. */
export interface BlocksRead {
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}

/**
 * The used cells of every visible sheet, in three syncs whatever the number of sheets, and one more for
 * every 50,000 cells. A sheet gives one block, or several where values stand very far from each other. Our
 * own sheet, by its name, is left out.
 */
export const readBlocks = async (
  context: Excel.RequestContext,
  own: string | null = null,
): Promise<BlocksRead> => {
  const sheets = context.workbook.worksheets.load('items/name,items/visibility');
  await context.sync();
  const wanted = sheets.items.filter(
    (sheet) => sheet.visibility === 'Visible' && sheet.name !== own,
  );
  const tables = wanted.map(loadTables);
  const used = await readUsedParts(context, wanted);
  const problems: Problem[] = [];
  const started = wanted.flatMap((sheet, index) => {
    const { read, left } = partsWithin(used[index]!, MOST_CELLS);
    if (left.length > 0) problems.push(notReadProblem(sheet.name, left));
    return read.map((box) => ({ sheet: sheet.name, cells: sheet, box, tables: tables[index]! }));
  });
  return { blocks: await finishBlocks(context, started), problems };
};

/** Some cells of one sheet, in two syncs. */
export const readBlock = async (
  context: Excel.RequestContext,
  sheetName: string,
  box: Box,
): Promise<Block | null> => {
  const cells = context.workbook.worksheets.getItem(sheetName);
  const tables = loadTables(cells);
  await context.sync();
  return (await finishBlocks(context, [{ sheet: sheetName, cells, box, tables }]))[0] ?? null;
};

/** How many areas a problem names. */
const AREAS_NAMED = 3;

const notReadProblem = (sheet: string, left: readonly Box[]): Problem => {
  const areas = left.map(addressOf);
  const more = areas.length > AREAS_NAMED ? ` and ${areas.length - AREAS_NAMED} more areas` : '';
  const named = `${sheet}!${areas.slice(0, AREAS_NAMED).join(', ')}${more}`;
  return {
    code: 'cells-not-read',
    severity: 'warning',
    place: { sheet, address: areas[0]! },
    message: `${named} ${areas.length === 1 ? 'was' : 'were'} not looked through: the sheet has values in too many cells. A list that reaches there was read up to there.`,
    fix: 'Move the KPIs to a sheet of their own, or clear what is not needed.',
  };
};

interface Started {
  readonly sheet: string;
  readonly cells: Excel.Worksheet;
  readonly box: Box;
  readonly tables: Excel.TableCollection;
}

const loadTables = ({ tables }: Excel.Worksheet): Excel.TableCollection =>
  tables.load('items/name,items/showTotals');

/** Some rows of a block, as they are loaded. */
interface Piece {
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

const finishBlocks = async (
  context: Excel.RequestContext,
  started: readonly Started[],
): Promise<readonly Block[]> => {
  if (started.length === 0) return [];
  const detailed = started.map(({ sheet, cells, box, tables }) => ({
    sheet,
    box,
    merged: rangeOf(cells, box).getMergedAreasOrNullObject().load(AREAS),
    tables: tables.items.map((table) => ({
      name: table.name,
      totalsRow: table.showTotals,
      range: table.getRange().load(BOX),
    })),
  }));
  const pieces = await readPieces(context, started);
  return detailed.map(({ sheet, box, merged, tables }, index) => {
    const read = pieces[index] ?? [];
    const rows = read.flatMap((piece) => piece.rows.value);
    return {
      sheet,
      row: box.top,
      column: box.left,
      values: read.flatMap((piece) => piece.range.values as CellValue[][]),
      formulas: read.flatMap((piece) => piece.range.formulas as CellValue[][]),
      numberFormats: read.flatMap((piece) => piece.range.numberFormat as string[][]),
      merges: merged.isNullObject ? [] : merged.areas.items.map(boxOf),
      hiddenRows: rows.flatMap((row, at) => (row.rowHidden ? [box.top + at] : [])),
      tables: tables.map(({ name, totalsRow, range }) => ({ name, box: boxOf(range), totalsRow })),
    };
  });
};

/** The cells of each block, row by row: small blocks share a request, large ones take several. */
const readPieces = async (
  context: Excel.RequestContext,
  started: readonly Started[],
): Promise<readonly (readonly Piece[])[]> => {
  const pieces: Piece[][] = started.map(() => []);
  const parts = started.flatMap(({ cells, box }, index) =>
    slices(rowsIn(box), Math.ceil(CELLS_A_REQUEST / columnsIn(box))).map((rows) => ({
      index,
      cells,
      rows,
      box,
    })),
  );
  await inAnswers(
    context,
    parts,
    ({ rows, box }) => (rows.to - rows.from) * columnsIn(box),
    ({ index, cells, rows, box }) => {
      const part = rangeOf(cells, {
        ...box,
        top: box.top + rows.from,
        bottom: box.top + rows.to - 1,
      });
      const shown = part.getRowProperties({ rowHidden: true, rowIndex: true });
      pieces[index]!.push({ range: part.load(CELLS), rows: shown });
    },
  );
  return pieces;
};

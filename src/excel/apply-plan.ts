import type { CellContent, SheetPlan } from '../cascade/sheet-plan';
import { rangeOf } from './boxes';
import { interrupted } from './interrupted';
import { queueBuiltWidths } from './own-columns';
import { type OwnSheet, queueGrouped } from './own-sheet';
import { queueFormats } from './plan-formats';
import { checkpoint, type Watch } from './progress';
import { eachInOwnRequest, inFewRequests, rowChunks, slices } from './requests';
import type { NameEntry } from './tag-names';
import { keptBox, writeKept, type WrittenTo } from './write-kept';

/** Some 40 bytes a row. */
const INDENTED_ROWS = 50_000;
const STEP = 'Writing the cascade sheet';

/**
 * Writes a plan: first what a person wrote on the sheet, in the request that clears what we wrote last,
 * never the sheet; then contents in chunks, formats in one request, groups and links in as many as their
 * number asks for. Answers the sheet's name.
 *
 * Cancelling is heard before the first write only: a sheet half written would be worse than one late.
 * @throws Interrupted where Excel refuses a later request. Applying a plan again, made from the sheet as
 * it is then, ends what was begun.
 */
export const applyPlan = async (
  context: Excel.RequestContext,
  plan: SheetPlan,
  names: ReadonlyMap<string, NameEntry>,
  previous: OwnSheet | null,
  watch: Watch = {},
): Promise<string> => {
  const rows = plan.contents.slice(plan.firstNodeRow);
  const chunks = rowChunks(rows);
  const total = chunks.length + 5;
  let done = 0;
  const next = (): void => {
    done = Math.min(done + 1, total);
    watch.onProgress?.({ step: STEP, done, total });
  };
  checkpoint(watch, STEP, done, total);
  const { worksheets, application } = context.workbook;
  const sheet = previous ? worksheets.getItem(previous.name) : worksheets.add(plan.sheetName);
  const sheetName = previous?.name ?? plan.sheetName;
  const to = { sheet, sheetName, names: new Map(names) };
  try {
    await writeKept(context, to, plan, previous, next);
    const kept = keptBox(plan);
    await eachInOwnRequest(context, chunks, (chunk) => {
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      const some = rows.slice(chunk.from, chunk.to);
      const queue = (left: number, part: CellContent[][]): void => {
        const width = part[0]?.length ?? 0;
        if (width === 0) return;
        sheet.getRangeByIndexes(kept.top + chunk.from, left, part.length, width).formulas = part;
      };
      queue(
        0,
        some.map((row) => row.slice(0, kept.left)),
      );
      queue(
        kept.right + 1,
        some.map((row) => row.slice(kept.right + 1)),
      );
      next();
    });
    queueFormats(sheet, plan);
    queueBuiltWidths(context, plan, to.names);
    await context.sync();
    next();
    await writeNumberFormats(context, sheet, plan);
    await writeIndents(context, sheet, plan);
    next();
    // Only now: long names wrap, and their width and format must stand first.
    rangeOf(sheet, plan.numberFormats.box).format.autofitRows();
    await writeGroups(context, to, plan);
    await inFewRequests(context, plan.links, ({ row, column, reference, tip }) => {
      sheet.getCell(row, column).hyperlink = { documentReference: reference, screenTip: tip };
    });
    next();
  } catch (error) {
    if (done === 0) throw error;
    throw interrupted(
      error,
      `The sheet “${sheetName}” is written in part; your notes and settings are kept.`,
    );
  }
  return sheetName;
};

/** That they stand is said in the request that makes the last of them: an outline is not made twice. */
const writeGroups = (
  context: Excel.RequestContext,
  { sheet, names }: WrittenTo,
  { groups }: SheetPlan,
): Promise<void> =>
  inFewRequests(
    context,
    [
      ...groups.map(({ first, last }) => () => {
        sheet.getRangeByIndexes(first, 0, last - first + 1, 1).group('ByRows');
      }),
      () => queueGrouped(context, true, names),
    ],
    (queue) => queue(),
  );

/** Formats that differ row by row go in chunks too. */
const writeNumberFormats = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { numberFormats: { box, formats } }: SheetPlan,
): Promise<void> =>
  eachInOwnRequest(context, rowChunks(formats), ({ from, to }) => {
    const rows = rangeOf(sheet, { ...box, top: box.top + from, bottom: box.top + to - 1 });
    rows.numberFormat = formats.slice(from, to).map((row) => [...row]);
  });

const writeIndents = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { indents: { column, levels }, firstNodeRow }: SheetPlan,
): Promise<void> =>
  eachInOwnRequest(context, slices(levels.length, INDENTED_ROWS), ({ from, to }) => {
    const cells = sheet.getRangeByIndexes(firstNodeRow + from, column, to - from, 1);
    cells.setCellProperties(
      levels.slice(from, to).map((indentLevel) => [{ format: { indentLevel } }]),
    );
  });

import type { SheetPlan } from '../cascade/sheet-plan';
import { rangeOf } from './boxes';
import { type OwnSheet, queueName, queueOwnNames } from './own-sheet';
import { queueFormats } from './plan-formats';
import { checkpoint, type Watch } from './progress';
import { eachInOwnRequest, inFewRequests, rowChunks, slices } from './requests';
import { formulaOf, type NameEntry } from './tag-names';

/** Some 40 bytes a row. */
const INDENTED_ROWS = 50_000;
const STEP = 'Writing the cascade sheet';

/**
 * Writes a plan: clears what we wrote last, never the sheet, then contents in chunks, formats in one
 * request, groups and links in as many as their number asks for. Answers the sheet's name.
 *
 * Cancelling is heard before the first write only: a sheet half written would be worse than one late.
 */
export const applyPlan = async (
  context: Excel.RequestContext,
  plan: SheetPlan,
  names: ReadonlyMap<string, NameEntry>,
  previous: OwnSheet | null,
  watch: Watch = {},
): Promise<string> => {
  const chunks = rowChunks(plan.contents);
  const total = chunks.length + 3;
  let done = 0;
  const next = (): void => watch.onProgress?.({ step: STEP, done: ++done, total });
  checkpoint(watch, STEP, done, total);
  const { worksheets, application } = context.workbook;
  const sheet = previous ? worksheets.getItem(previous.name) : worksheets.add(plan.sheetName);
  const sheetName = previous?.name ?? plan.sheetName;
  if (previous) await clearPrevious(context, sheet, previous);
  for (const { name, box, comment } of plan.names)
    queueName(context, name, formulaOf(sheetName, box), names, true, comment);
  await eachInOwnRequest(context, chunks, ({ from, to }) => {
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    const rows = plan.contents.slice(from, to);
    const range = sheet.getRangeByIndexes(from, 0, rows.length, rows[0]?.length ?? 1);
    range.formulas = rows.map((row) => [...row]);
    next();
  });
  queueFormats(sheet, plan);
  queueOwnNames(context, sheetName, plan, names);
  await context.sync();
  next();
  await writeNumberFormats(context, sheet, plan);
  await writeIndents(context, sheet, plan);
  next();
  // Only now: long names wrap, and their width and format must stand first.
  rangeOf(sheet, plan.numberFormats.box).format.autofitRows();
  await inFewRequests(context, plan.groups, ({ first, last }) =>
    sheet.getRangeByIndexes(first, 0, last - first + 1, 1).group('ByRows'),
  );
  await inFewRequests(context, plan.links, ({ row, column, reference, tip }) => {
    sheet.getCell(row, column).hyperlink = { documentReference: reference, screenTip: tip };
  });
  next();
  return sheetName;
};

const clearPrevious = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { box, groups }: OwnSheet,
): Promise<void> => {
  const old = rangeOf(sheet, box);
  old.conditionalFormats.clearAll();
  old.dataValidation.clear();
  old.clear();
  await inFewRequests(context, groups, ({ first, last }) =>
    sheet.getRangeByIndexes(first, 0, last - first + 1, 1).ungroup('ByRows'),
  );
  await context.sync();
};

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

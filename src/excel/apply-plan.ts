import type { CellContent, SheetPlan } from '../cascade/sheet-plan';
import { rangeOf } from './boxes';
import { type OwnSheet, queueName, queueOwnNames } from './own-sheet';
import { queueFormats } from './plan-formats';
import { checkpoint, type Watch } from './progress';
import { formulaOf, type NameEntry } from './tag-names';

/** Excel on the web refuses requests above 5 MB; a chunk of this many characters leaves room for escapes. */
const CHUNK = 1_500_000;
/** Queued calls (grouping, links) per request: some 600 bytes each. */
const CALLS = 4_000;

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
  for (const chunk of chunks) {
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    const rows = plan.contents.slice(chunk.from, chunk.to);
    const range = sheet.getRangeByIndexes(chunk.from, 0, rows.length, rows[0]?.length ?? 1);
    range.formulas = rows.map((row) => [...row]);
    await context.sync();
    next();
  }
  queueFormats(sheet, plan);
  queueOwnNames(context, sheetName, plan, names);
  await context.sync();
  next();
  await queueNumberFormats(context, sheet, plan);
  next();
  await inBatches(context, plan.groups, ({ first, last }) =>
    sheet.getRangeByIndexes(first, 0, last - first + 1, 1).group('ByRows'),
  );
  await inBatches(context, plan.links, ({ row, column, reference, tip }) => {
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
  await inBatches(context, groups, ({ first, last }) =>
    sheet.getRangeByIndexes(first, 0, last - first + 1, 1).ungroup('ByRows'),
  );
  await context.sync();
};

/** Formats that differ row by row go in chunks too. */
const queueNumberFormats = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { numberFormats: { box, formats } }: SheetPlan,
): Promise<void> => {
  for (const { from, to } of rowChunks(formats)) {
    const rows = formats.slice(from, to);
    rangeOf(sheet, { ...box, top: box.top + from, bottom: box.top + to - 1 }).numberFormat =
      rows.map((row) => [...row]);
    await context.sync();
  }
};

interface Chunk {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

const rowChunks = (rows: readonly (readonly CellContent[])[]): Chunk[] => {
  const chunks: Chunk[] = [];
  let [from, size] = [0, 0];
  for (const [index, row] of rows.entries()) {
    const length = row.reduce<number>((sum, one) => sum + String(one).length + 3, 0);
    if (size + length > CHUNK && index > from) {
      chunks.push({ from, to: index });
      [from, size] = [index, 0];
    }
    size += length;
  }
  chunks.push({ from, to: rows.length });
  return chunks;
};

const inBatches = async <Item>(
  context: Excel.RequestContext,
  items: readonly Item[],
  queue: (item: Item) => void,
): Promise<void> => {
  for (let from = 0; from < items.length; from += CALLS) {
    items.slice(from, from + CALLS).forEach(queue);
    await context.sync();
  }
};

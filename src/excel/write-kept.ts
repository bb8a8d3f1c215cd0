import type { Box } from '../cascade/block';
import { noteContent, noteFormats } from '../cascade/plan-notes';
import { constantText } from '../cascade/plan-text';
import type { CellContent, SheetPlan } from '../cascade/sheet-plan';
import { rangeOf } from './boxes';
import { type OwnSheet, queueCopied, queueGrouped, queueOwnNames } from './own-sheet';
import { queueName } from './queue-name';
import { inFewRequests, rowChunks } from './requests';
import { formulaOf, type NameEntry } from './tag-names';

/** The sheet that a plan is written to, and the workbook's names, which what is queued is entered in. */
export interface WrittenTo {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly names: Map<string, NameEntry>;
}

/**
 * Writes what a person wrote on the sheet, the settings in its head and the notes with the ids that bring
 * them back, in the request that clears what else we wrote there: whatever stops the build, and whenever,
 * the next one finds all of it. Where notes are too long for that, a copy of them
 * stands below the sheet's cells until all are written.
 * @param written Called after each request.
 */
export const writeKept = async (
  context: Excel.RequestContext,
  to: WrittenTo,
  plan: SheetPlan,
  previous: OwnSheet | null,
  written: () => void,
): Promise<void> => {
  const { sheet, sheetName, names } = to;
  const box = keptBox(plan);
  const rows = plan.contents.slice(box.top).map((row) => row.slice(box.left, box.right + 1));
  const chunks = rowChunks(rows);
  const needsCopy = previous !== null && previous.notes.size > 0 && chunks.length > 1;
  const copied = needsCopy ? await copyNotes(context, to, plan, previous, written) : null;
  if (previous && previous.groups.length > 0) await ungroup(context, to, previous.groups, written);
  if (previous) {
    const old = rangeOf(sheet, previous.box);
    old.conditionalFormats.clearAll();
    old.dataValidation.clear();
  }
  queueRows(sheet, { top: 0, left: 0 }, plan.contents.slice(0, box.top));
  for (const { from, to: end } of chunks) {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    const top = box.top + from;
    queueRows(sheet, { top, left: box.left }, rows.slice(from, end));
    queueNoteFormats(sheet, top, plan, plan.noteFormats.slice(from, end));
    if (from === 0) {
      for (const { name, box: cells, comment } of plan.names)
        queueName(context, name, formulaOf(sheetName, cells), names, true, comment);
      queueOwnNames(context, sheetName, plan, names, copied?.bottom);
      queueGrouped(context, false, names);
    }
    if (end === rows.length) break;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request would be over the size limit
    await context.sync();
    written();
  }
  if (copied) queueOwnNames(context, sheetName, plan, names);
  for (const old of [previous?.box, previous?.copied, copied])
    for (const rest of old ? outside(old, plan) : []) rangeOf(sheet, rest).clear();
  queueCopied(context, sheetName, null, names);
  await context.sync();
  written();
};

/**
 * That the rows are not grouped any more is said after the first of them: where Excel refuses that one,
 * on a protected sheet, all are still grouped.
 */
const ungroup = async (
  context: Excel.RequestContext,
  { sheet, names }: WrittenTo,
  groups: OwnSheet['groups'],
  written: () => void,
): Promise<void> => {
  const calls = groups.map(({ first, last }) => () => {
    sheet.getRangeByIndexes(first, 0, last - first + 1, 1).ungroup('ByRows');
  });
  calls.splice(1, 0, () => queueGrouped(context, false, names));
  await inFewRequests(context, calls, (queue) => queue());
  written();
};

/** The rows of the nodes in the columns that notes, ids and depths stand in. */
export const keptBox = ({
  contents,
  firstNodeRow,
  noteColumns,
  nodeIdColumn,
  levelColumn,
}: SheetPlan): Box => {
  const columns = [...noteColumns, nodeIdColumn, levelColumn];
  return {
    top: firstNodeRow,
    left: Math.min(...columns),
    bottom: contents.length - 1,
    right: Math.max(...columns),
  };
};

/** Formats that were there before could make another thing of what is written. */
const queueRows = (
  sheet: Excel.Worksheet,
  { top, left }: Pick<Box, 'top' | 'left'>,
  rows: readonly (readonly CellContent[])[],
): void => {
  const range = sheet.getRangeByIndexes(top, left, rows.length, rows[0]?.length ?? 1);
  range.clear('Hyperlinks');
  range.clear('Formats');
  range.formulas = rows.map((row) => [...row]);
};

/** After the contents: under the format of a text, an apostrophe before it would stay. */
const queueNoteFormats = (
  sheet: Excel.Worksheet,
  top: number,
  { noteColumns }: SheetPlan,
  formats: readonly (readonly string[])[],
): void => {
  for (const [index, column] of noteColumns.entries()) {
    const own = formats.map((row) => [row[index] ?? 'General']);
    if (own.some(([format]) => format !== 'General'))
      sheet.getRangeByIndexes(top, column, own.length, 1).numberFormat = own;
  }
};

/** Notes with their ids, below whatever stands on the sheet. Answers where they stand. */
const copyNotes = async (
  context: Excel.RequestContext,
  { sheet, sheetName, names }: WrittenTo,
  plan: SheetPlan,
  { box, notes }: OwnSheet,
  written: () => void,
): Promise<Box> => {
  const used = sheet.getUsedRange(true).load('rowIndex,rowCount');
  await context.sync();
  const { left, right, bottom } = keptBox(plan);
  const top = Math.max(used.rowIndex + used.rowCount, box.bottom + 1, bottom + 1) + 1;
  const rows = [...notes].map(([id, cells]) => {
    const row = new Array<CellContent>(right - left + 1).fill('');
    row[plan.nodeIdColumn - left] = constantText(id);
    plan.noteColumns.forEach((column, index) => (row[column - left] = noteContent(cells[index])));
    return row;
  });
  const formats = [...notes.values()].map((cells) => noteFormats(cells, plan.noteColumns.length));
  const copied = { top, left, bottom: top + rows.length - 1, right };
  // First of all, so that it is cleared whatever happens.
  queueCopied(context, sheetName, copied, names);
  for (const { from, to } of rowChunks(rows)) {
    queueRows(sheet, { top: top + from, left }, rows.slice(from, to));
    queueNoteFormats(sheet, top + from, plan, formats.slice(from, to));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request would be over the size limit
    await context.sync();
    written();
  }
  return copied;
};

/** What of a box is neither head, nor notes, ids and depths of the nodes: up to four boxes. */
const outside = (old: Box, plan: SheetPlan): readonly Box[] => {
  const kept = keptBox(plan);
  const width = plan.contents[0]?.length ?? 1;
  const nodes = { top: Math.max(old.top, kept.top), bottom: Math.min(old.bottom, kept.bottom) };
  return [
    { ...old, bottom: Math.min(old.bottom, kept.top - 1), left: Math.max(old.left, width) },
    { ...old, ...nodes, right: Math.min(old.right, kept.left - 1) },
    { ...old, ...nodes, left: Math.max(old.left, kept.right + 1) },
    { ...old, top: Math.max(old.top, kept.bottom + 1) },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
};

import type { Box } from '../cascade/block';
import { outlineOf, type RowGroup } from '../cascade/outline';
import type { Note, Notes } from '../cascade/plan-notes';
import type { ReadersColumn } from '../cascade/plan-widths';
import type { CellContent, SheetPlan } from '../cascade/sheet-plan';
import { boxOf, PLACE } from './boxes';
import { loadReadersColumns } from './own-columns';
import { boxOfAddress, placeOfFormula } from './places';
import { queueName } from './queue-name';
import { formulaOf, isBroken, type NameEntry, PREFIX } from './tag-names';

/**
 * Hidden names by which a sheet of ours is known, whatever it is called by now: `sheet` covers what we
 * wrote last, `ids` and `levels` its columns of node ids and depths, `notes1`… its columns for the user.
 * `grouped` is FALSE from a build's first request to its last: Excel refuses to ungroup what is not
 * grouped, and nothing else tells that a build was interrupted before it grouped the rows. `copied` is a
 * copy of long notes that an interrupted build has left.
 */
const SHEET = `${PREFIX}sheet`;
const IDS = `${PREFIX}sheet.ids`;
const LEVELS = `${PREFIX}sheet.levels`;
const GROUPED = `${PREFIX}sheet.grouped`;
const COPIED = `${PREFIX}sheet.copied`;
const notesName = (index: number): string => `${PREFIX}sheet.notes${index + 1}`;

/** The cascade sheet as it stands, before it is written again. */
export interface OwnSheet {
  readonly name: string;
  /** What we wrote last: only these cells are cleared. */
  readonly box: Box;
  /** A copy of the notes below, left by an interrupted build; cleared too. */
  readonly copied: Box | null;
  /** Notes by node id, one entry a note column. */
  readonly notes: Notes;
  /** Zero-based sheet rows that are grouped. */
  readonly groups: readonly RowGroup[];
  /** What a person has made of the columns in sight. */
  readonly columns: readonly ReadersColumn[];
}

/** The name of our sheet as its hidden name says it, without asking Excel; null where there is none. */
export const readOwnSheetName = (names: ReadonlyMap<string, NameEntry>): string | null =>
  placeOfFormula(names.get(SHEET.toLowerCase())?.formula ?? '')?.sheet ?? null;

/** The whole of our sheet with its columns of ids and depths, loaded with the next sync; null without one. */
export const loadOwn = (
  context: Excel.RequestContext,
  names: ReadonlyMap<string, NameEntry>,
): { whole: Excel.Range; ids: Excel.Range; levels: Excel.Range } | null => {
  const load = (name: string): Excel.Range | null => {
    const known = names.get(name.toLowerCase());
    if (!known || isBroken(known)) return null;
    const { names: items } = context.workbook;
    return items.getItem(name).getRangeOrNullObject().load('values,rowIndex');
  };
  const [whole, ids, levels] = [load(SHEET), load(IDS), load(LEVELS)];
  return whole && ids && levels ? { whole, ids, levels } : null;
};

/** The sheet of ours in this workbook, or null where there is none (any more). */
export const readOwnSheet = async (
  context: Excel.RequestContext,
  names: ReadonlyMap<string, NameEntry>,
): Promise<OwnSheet | null> => {
  const load = (name: string, properties: string): Excel.Range | null => {
    const known = names.get(name.toLowerCase());
    if (!known || isBroken(known)) return null;
    return context.workbook.names.getItem(name).getRangeOrNullObject().load(properties);
  };
  const range = load(SHEET, PLACE);
  if (!range) return null;
  const ids = load(IDS, 'values,rowIndex');
  const levels = load(LEVELS, 'values');
  const notes: Excel.Range[] = [];
  for (
    let index = 0, column = load(notesName(0), 'formulas');
    column;
    column = load(notesName(++index), 'formulas')
  )
    notes.push(column);
  await context.sync();
  if (range.isNullObject) return null;
  // Apart: formulas and values of long notes would together be twice the answer.
  for (const column of notes) column.load('values,numberFormat');
  const box = boxOf(range);
  const columns = loadReadersColumns(range.worksheet, box, names);
  await context.sync();
  const usable = ids && !ids.isNullObject ? ids : null;
  const copied = placeOfFormula(names.get(COPIED.toLowerCase())?.formula ?? '');
  const isGrouped = names.get(GROUPED.toLowerCase())?.formula.toUpperCase() !== '=FALSE';
  return {
    name: range.worksheet.name,
    box,
    copied: copied && boxOfAddress(copied.address),
    notes: usable ? notesByNode(usable, notes) : new Map(),
    groups:
      isGrouped && usable && levels && !levels.isNullObject
        ? groupsOf(levels, usable.rowIndex)
        : [],
    columns: columns(),
  };
};

const notesByNode = (ids: Excel.Range, columns: readonly Excel.Range[]): Notes => {
  const notes = new Map<string, readonly Note[]>();
  for (const [row, [id]] of (ids.values as CellContent[][]).entries()) {
    const written = columns.map((column): Note => ({
      formula: (column.formulas as CellContent[][])[row]?.[0] ?? '',
      value: (column.values as CellContent[][])[row]?.[0] ?? '',
      numberFormat: String(column.numberFormat[row]?.[0] ?? 'General'),
    }));
    // A copy that an interrupted build has left stands below; what was written since, above.
    if (typeof id !== 'string' || id === '' || notes.has(id)) continue;
    if (written.some(({ formula }) => formula !== '')) notes.set(id, written);
  }
  return notes;
};

const groupsOf = (levels: Excel.Range, firstRow: number): RowGroup[] => {
  const depths = (levels.values as CellContent[][]).map(([level]) =>
    typeof level === 'number' ? level : 0,
  );
  return outlineOf(depths).map(({ first, last }) => ({
    first: first + firstRow,
    last: last + firstRow,
  }));
};

/**
 * Queues the hidden names that mark a sheet of ours.
 * @param lastRow Zero-based: how far down ids, depths and notes reach.
 */
export const queueOwnNames = (
  context: Excel.RequestContext,
  sheetName: string,
  plan: SheetPlan,
  known: Map<string, NameEntry>,
  lastRow = plan.contents.length - 1,
): void => {
  const width = plan.contents[0]?.length ?? 1;
  const whole: Box = { top: 0, left: 0, bottom: plan.contents.length - 1, right: width - 1 };
  const column = (index: number): Box => ({
    top: plan.firstNodeRow,
    bottom: lastRow,
    left: index,
    right: index,
  });
  const wanted: [string, Box][] = [
    [SHEET, whole],
    [IDS, column(plan.nodeIdColumn)],
    [LEVELS, column(plan.levelColumn)],
    ...plan.noteColumns.map((index, at): [string, Box] => [notesName(at), column(index)]),
  ];
  for (const [name, box] of wanted)
    queueName(context, name, formulaOf(sheetName, box), known, false);
};

/** Queues where a copy of the notes stands, for the next build to clear; null where there is none any more. */
export const queueCopied = (
  context: Excel.RequestContext,
  sheetName: string,
  box: Box | null,
  known: Map<string, NameEntry>,
): void => {
  if (box || known.has(COPIED.toLowerCase()))
    queueName(context, COPIED, box ? formulaOf(sheetName, box) : '=FALSE', known, false);
};

/** Queues whether the rows of our sheet are grouped as its column of depths says. */
export const queueGrouped = (
  context: Excel.RequestContext,
  isGrouped: boolean,
  known: Map<string, NameEntry>,
): void => queueName(context, GROUPED, isGrouped ? '=TRUE' : '=FALSE', known, false);

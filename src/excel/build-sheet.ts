import type { Cascade } from '../cascade/cascade';
import { planSheet } from '../cascade/plan-sheet';
import { applyPlan } from './apply-plan';
import { interrupted } from './interrupted';
import { readOwnSheet } from './own-sheet';
import { checkpoint, type Watch } from './progress';
import { growLists } from './grow-lists';
import { readCascade } from './read-cascade';
import { readTags } from './tag-store';

export const SHEET_NAME = 'KPI cascade';

export interface BuildOptions {
  /** Share mode: native twins in the place of custom functions. */
  readonly share?: boolean | undefined;
}

export interface BuiltSheet {
  readonly cascade: Cascade;
  readonly sheetName: string;
  /** Whether the workbook had no cascade sheet before. */
  readonly isNew: boolean;
}

/**
 * Builds the cascade sheet, or builds it again: takes in rows that lists have grown by, reads tags, settings, cells and the user's notes, plans,
 * and writes. A sheet that merely has our name is left alone; ours then gets a number.
 * @throws Interrupted where something was written before Excel refused more, or before it was cancelled.
 * @param today Excel date serial: the as-of of a workbook that has none yet.
 */
export const buildSheet = async (
  context: Excel.RequestContext,
  today: number,
  watch: Watch = {},
  options: BuildOptions = {},
): Promise<BuiltSheet> => {
  checkpoint(watch, 'Reading tags', 0, 1);
  const grown = await growLists(context, await readTags(context));
  try {
    const { cascade, ...built } = await buildGrown(context, today, watch, options);
    return { ...built, cascade: { ...cascade, problems: [...grown, ...cascade.problems] } };
  } catch (error) {
    if (grown.length === 0) throw error;
    throw interrupted(error, grown.map(({ message }) => message).join(' '));
  }
};

const buildGrown = async (
  context: Excel.RequestContext,
  today: number,
  watch: Watch,
  options: BuildOptions,
): Promise<BuiltSheet> => {
  const { cascade, stored } = await readCascade(context, today, watch);
  const previous = await readOwnSheet(context, stored.names);
  const sheetName = previous?.name ?? (await freeSheetName(context));
  checkpoint(watch, 'Planning the cascade sheet', 0, 1);
  const plan = planSheet(cascade, {
    sheetName,
    share: options.share,
    previous: previous ?? undefined,
  });
  await applyPlan(context, plan, stored.names, previous, watch);
  return { cascade, sheetName, isNew: previous === null };
};

const freeSheetName = async (context: Excel.RequestContext): Promise<string> => {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const taken = new Set(sheets.items.map((sheet) => sheet.name.toLowerCase()));
  if (!taken.has(SHEET_NAME.toLowerCase())) return SHEET_NAME;
  let number = 2;
  while (taken.has(`${SHEET_NAME} ${number}`.toLowerCase())) number++;
  return `${SHEET_NAME} ${number}`;
};

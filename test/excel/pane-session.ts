import { readSelection } from '../../src/excel/read-selection';
import { proposeList } from '../../src/cascade/propose-list';
import { proposeSingle } from '../../src/cascade/propose-single';
import type { Kind } from '../../src/domain/node';
import { type Outcome, inExcel } from '../../src/excel/run-excel';
import type { TagChange } from '../../src/excel/tag-change';
import { tagList } from '../../src/excel/tag-lists';
import { tagSingle } from '../../src/excel/tag-single';
import { readTags } from '../../src/excel/tag-store';
import { openWorkbook, type OpenOptions, type OpenWorkbook } from '../../workbench/src/index';

type Row = readonly (string | number)[];

/** A sheet with two KPIs in a list and one in a form beside it. */
export const PLAN: readonly Row[] = [
  ['Goal', 'Objective', 'KPI', 'Direction', 'Actual', 'Target', '', 'Revenue', 120],
  ['Grow', 'Win customers', 'New customers', 'higher', 210, 200, '', 'Target', 150],
  ['Grow', 'Win customers', 'Churn rate', 'lower', 0.055, 0.05, '', 'Owner', 'Sales'],
];

/** A workbook as the pane has it: `Excel` is the library's own, bound to this workbook. */
export interface PaneSession {
  readonly workbook: OpenWorkbook;
  readonly run: <Value>(work: (context: Excel.RequestContext) => Promise<Value>) => Promise<Value>;
  /** Selects and tags as the pane does. */
  readonly tag: (address: string, kind?: Kind, parentId?: string | null) => Promise<TagChange>;
  readonly tagListAt: (address: string) => Promise<TagChange>;
  /** Hidden names with their formulas, and the tags' ids with revisions. */
  readonly stored: () => Promise<{ names: string[]; tags: string[]; problems: string[] }>;
  readonly close: () => void;
}

/** @param rows Cells of the first sheet, `Plan`, from A1 on. */
export const openSession = async (
  rows: readonly Row[] = PLAN,
  options: OpenOptions = {},
): Promise<PaneSession> => {
  const workbook = await openWorkbook(undefined, options);
  globalThis.Excel = workbook.Excel;
  const run: PaneSession['run'] = (work) => workbook.Excel.run(work);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.name = 'Plan';
    sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1).values = rows.map((row) => [
      ...row,
    ]);
    await context.sync();
  });
  const selected = (address: string) => (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem('Plan').getRange(address).select();
    return readSelection(context);
  };
  return {
    workbook,
    run,
    tag: (address, kind = 'KPI', parentId = null) =>
      run(async (context) =>
        tagSingle(context, proposeSingle(await selected(address)(context), kind), parentId),
      ),
    tagListAt: (address) =>
      run(async (context) => {
        const found = proposeList(await selected(address)(context));
        if (!found) throw new Error(`There is no list at ${address}.`);
        return tagList(context, found);
      }),
    stored: () =>
      run(async (context) => {
        const { part, names, problems } = await readTags(context);
        return {
          names: [...names.values()]
            .map(({ name, formula }) => `${name} ${formula.replaceAll("'", '')}`)
            .sort(),
          tags: part.tags.map(({ id, revision }) => `${id} r${revision}`),
          problems: problems.map(({ code }) => code),
        };
      }),
    close: () => workbook.close(),
  };
};

/** The value of an outcome that must have succeeded. */
export const valueOf = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
};

export { inExcel };

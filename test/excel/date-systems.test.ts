import { cascadeWorkbook } from '../../src/cli/run-cascade';
import { drawTree } from '../../src/cascade/draw-tree';
import { columnOf, NEW_YEAR_2026, valuesOf, workbookWith } from './plan-workbook';

const HEADER = ['KPI', 'Direction', 'Baseline', 'Start', 'Actual', 'Target', 'Due', 'As of'];

/** The same plan as a workbook writes it that counts days from 1900, or from 1904. */
const planOf = (behind: number) => {
  const day = (days: number) => NEW_YEAR_2026 + days - behind;
  return [
    HEADER,
    ['Half way', 'higher', 0, day(0), 50, 100, day(364), ''],
    ['Slow', 'higher', 0, day(0), 20, 100, day(364), ''],
    ['Of its own day', 'higher', 0, day(0), 60, 100, day(364), day(300)],
    ['By years', 'higher', 0, 2024, 50, 100, 2028, ''],
    ['Met early', 'higher', 0, day(0), 110, 100, day(364), ''],
    ['Not started', 'higher', 0, day(250), 1, 100, day(364), ''],
    ['Over', 'lower', 30, day(-365), 11, 10, day(-1), ''],
  ];
};

const cascaded = async (date1904: boolean) => {
  const workbook = await workbookWith(planOf(date1904 ? 1462 : 0));
  workbook.document.date1904 = date1904;
  // By 2 July 2026, as whoever starts the command counts.
  const { cascade, sheetName } = await cascadeWorkbook(workbook, NEW_YEAR_2026 + 182);
  const values = await valuesOf(workbook, sheetName);
  workbook.close();
  const columns = ['Status', 'Score', 'Pace', 'Reason'].map((header) => columnOf(values, header));
  return { columns, tree: drawTree(cascade), asOf: values[4]?.[3] };
};

describe('a workbook that counts days from 1904', () => {
  it('is judged as one that counts from 1900, on the sheet and off it, with the same dates in its reasons', async () => {
    const usual = await cascaded(false);
    const moved = await cascaded(true);
    expect(moved.columns).toEqual(usual.columns);
    expect(moved.tree).toBe(usual.tree);
    expect(usual.columns[0]).toEqual([
      'On track',
      'Off track',
      'At risk',
      'On track',
      'On track',
      'No data',
      'At risk',
    ]);
    expect(usual.tree).toContain('before it is due on 2026-12-31');
  });

  it('shows its as-of in its own count', async () => {
    expect([(await cascaded(false)).asOf, (await cascaded(true)).asOf]).toEqual([46_205, 44_743]);
  });
});

import { WorkbookDocument } from '../../workbench/src/index';

const HEADER = [
  'Goal',
  'Objective',
  'KPI ID',
  'KPI',
  'Owner',
  'Direction',
  'Baseline',
  'Actual',
  'Target',
  'Start',
  'Due',
  'Weight',
];
const KPIS_AN_OBJECTIVE = 8;
const OBJECTIVES_A_GOAL = 5;

/** A workbook with one list of `count` KPIs, as an analyst would have it, the same at every run. */
export const workbookOf = (count: number): WorkbookDocument => {
  const document = new WorkbookDocument();
  const sheet = document.addSheet('KPIs');
  document.activeSheetId = sheet.id;
  const put = (row: number, values: readonly (string | number)[]): void => {
    for (const [column, value] of values.entries()) {
      const cell = sheet.ensureCell(row, column);
      cell.value = value;
      sheet.changes.contents.add(row * 16_384 + column);
    }
  };
  put(0, HEADER);
  for (let index = 0; index < count; index++) {
    const objective = Math.floor(index / KPIS_AN_OBJECTIVE);
    const goal = Math.floor(objective / OBJECTIVES_A_GOAL);
    const lower = index % 3 === 0;
    const [baseline, target] = lower ? [200, 100] : [100, 200];
    const actual = 100 + ((index * 37) % 101);
    put(index + 1, [
      `Goal ${goal + 1}`,
      `Objective ${objective + 1}`,
      `K${index + 1}`,
      `Measure ${index + 1} of what the objective asks for`,
      `Team ${(index % 12) + 1}`,
      lower ? 'lower' : 'higher',
      baseline,
      actual,
      target,
      45_292,
      46_387,
      1 + (index % 3),
    ]);
  }
  return document;
};

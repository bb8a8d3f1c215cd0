import type { SheetDocument } from '../../workbench/src/document/sheet';
import { type Look, serialOf, setHeight, setWidths, write } from '../sheet-writer';
import { AS_OF, GOALS, type Kpi } from './kpis';
import { condensed } from './monthly-sheet';

const HEADER = 3;
const DATE = 'd mmm yyyy';
const INK = '#3B2F26';
const LINE = { style: 'thin', color: '#D8CCBD' } as const;

type Content = Parameters<typeof write>[3];
interface Column {
  readonly header: string;
  readonly width: number;
  readonly look?: (kpi: Kpi) => Look;
  readonly of: (kpi: Kpi, goal: string, objective: string) => Content;
}

const figure = (kpi: Kpi): Look => ({ numberFormat: kpi.numberFormat });
const date = (): Look => ({ numberFormat: DATE });
const wrapped = (): Look => ({ wrapText: true });
const remark = (): Look => ({ wrapText: true, horizontalAlignment: 'Left', indentLevel: 1 });
const centred = (): Look => ({ horizontalAlignment: 'Center' });

/** Headers stand over their figures. */
const FIGURES = new Set([
  'Baseline',
  'Actual',
  'Target',
  'Low',
  'High',
  'Weight',
  'Start',
  'Due',
  'As of',
]);
const day = (iso: string | undefined): number | null => (iso === undefined ? null : serialOf(iso));

const COLUMNS: readonly Column[] = [
  { header: 'Goal', width: 32, look: wrapped, of: (_kpi, goal) => goal },
  { header: 'Objective', width: 32, look: wrapped, of: (_kpi, _goal, objective) => objective },
  { header: 'KPI ID', width: 7, of: (kpi) => kpi.id },
  { header: 'KPI', width: 38, look: wrapped, of: (kpi) => kpi.name },
  { header: 'Perspective', width: 12, of: (kpi) => kpi.perspective },
  { header: 'Owner', width: 20, of: (kpi) => kpi.owner },
  { header: 'Unit', width: 8, of: (kpi) => kpi.unit },
  { header: 'Better', width: 9, of: (kpi) => kpi.better },
  { header: 'Baseline', width: 11, look: figure, of: (kpi) => kpi.baseline ?? null },
  {
    header: 'Actual',
    width: 11,
    look: (kpi) => ({ ...figure(kpi), font: { bold: true } }),
    of: (kpi) => (kpi.actual === 'monthly' ? condensed(kpi.id) : kpi.actual),
  },
  { header: 'Target', width: 11, look: figure, of: (kpi) => kpi.target },
  { header: 'Low', width: 8, look: figure, of: (kpi) => kpi.low ?? null },
  { header: 'High', width: 8, look: figure, of: (kpi) => kpi.high ?? null },
  { header: 'Weight', width: 8, of: (kpi) => kpi.weight ?? null },
  { header: 'Critical', width: 8, look: centred, of: (kpi) => (kpi.critical ? 'Yes' : null) },
  { header: 'Start', width: 12, look: date, of: (kpi) => day(kpi.start) },
  { header: 'Due', width: 12, look: date, of: (kpi) => day(kpi.due) },
  { header: 'As of', width: 12, look: date, of: () => serialOf(AS_OF) },
  { header: 'Comment', width: 38, look: remark, of: (kpi) => kpi.comment ?? null },
];

/** The scorecard as an analyst would keep it: a title, a header row, one row for each KPI. */
export function writeScorecard(sheet: SheetDocument): void {
  write(sheet, 0, 0, 'Harbour Coffee: strategy scorecard 2026', {
    font: { bold: true, size: 16, color: INK },
  });
  write(sheet, 1, 0, 'Figures to the end of September; a fictional company', {
    font: { italic: true, color: '#7A7067' },
  });
  COLUMNS.forEach(({ header }, column) => {
    write(sheet, HEADER, column, header, {
      font: { bold: true, color: '#FFFFFF' },
      fill: '#6F4E37',
      verticalAlignment: 'Center',
      ...(FIGURES.has(header) ? { horizontalAlignment: 'Right' } : {}),
    });
  });
  setHeight(sheet, HEADER, 22);
  const last = writeRows(sheet);
  write(sheet, last + 2, 0, 'Actuals come from the sheet Monthly where it has the KPI.', {
    font: { italic: true, color: '#7A7067' },
  });
  setWidths(
    sheet,
    COLUMNS.map(({ width }) => width),
  );
  sheet.freeze = { rows: HEADER + 1, columns: 4 };
  sheet.changes.view = true;
  sheet.autoFilter = { top: HEADER, left: 0, bottom: last, right: COLUMNS.length - 1 };
  sheet.changes.autoFilter = true;
  sheet.pageSetup = { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 };
  sheet.changes.page = true;
}

/** Returns the last row written. */
function writeRows(sheet: SheetDocument): number {
  let row = HEADER;
  for (const goal of GOALS)
    for (const objective of goal.objectives)
      for (const kpi of objective.kpis) {
        row += 1;
        COLUMNS.forEach((column, index) => {
          const look = {
            verticalAlignment: 'Top',
            borders: { bottom: LINE },
            ...column.look?.(kpi),
          };
          write(sheet, row, index, column.of(kpi, goal.name, objective.name), look as Look);
        });
      }
  return row;
}

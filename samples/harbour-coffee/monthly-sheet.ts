import { a1 } from '../../workbench/src/document/address';
import type { SheetDocument } from '../../workbench/src/document/sheet';
import { type Computed, serialOf, setWidths, write } from '../sheet-writer';
import { MONTHLY, type MonthlyFigure } from './monthly';

const NAME = 'Monthly';
const HEADER = 2;
const FIRST_MONTH = 3;

/** The workings that an analyst keeps beside the scorecard: closed months, open ones still blank. */
export function writeMonthly(sheet: SheetDocument): void {
  write(sheet, 0, 0, 'Monthly figures 2026', { font: { bold: true, size: 14 } });
  const head = { font: { bold: true }, fill: '#EDE4D8', borders: { bottom: LINE } };
  ['ID', 'Series', 'Condensed by'].forEach((text, column) => {
    write(sheet, HEADER, column, text, head);
  });
  for (let month = 0; month < 12; month++) {
    const day = serialOf(`2026-${String(month + 1).padStart(2, '0')}-01`);
    const look = { ...head, numberFormat: 'mmm yy', horizontalAlignment: 'Right' as const };
    write(sheet, HEADER, FIRST_MONTH + month, day, look);
  }
  MONTHLY.forEach((figure, index) => {
    const row = HEADER + 1 + index;
    write(sheet, row, 0, figure.kpi);
    write(sheet, row, 1, figure.label);
    write(sheet, row, 2, figure.condensed, { font: { color: '#7A7067' } });
    figure.values.forEach((value, month) => {
      write(sheet, row, FIRST_MONTH + month, value, { numberFormat: figure.numberFormat });
    });
  });
  setWidths(sheet, [6, 30, 14, ...Array<number>(12).fill(9)]);
  sheet.freeze = { rows: HEADER + 1, columns: 2 };
  sheet.changes.view = true;
}

const LINE = { style: 'thin', color: '#8A7B6A' } as const;

/** The formula that condenses a KPI's months on another sheet. */
export function condensed(kpi: string): Computed {
  const index = MONTHLY.findIndex((figure) => figure.kpi === kpi);
  const figure = MONTHLY[index];
  if (!figure) throw new Error(`No monthly figures for ${kpi}`);
  const row = HEADER + 1 + index;
  const months = `${NAME}!${a1(row, FIRST_MONTH)}:${a1(row, FIRST_MONTH + 11)}`;
  const formula = {
    sum: `SUM(${months})`,
    average: `AVERAGE(${months})`,
    last: `INDEX(${months},COUNT(${months}))`,
  }[figure.condensed];
  return { formula, value: valueOf(figure) };
}

function valueOf({ condensed, values }: MonthlyFigure): number {
  if (condensed === 'last') return values.at(-1) ?? 0;
  const sum = values.reduce((total, value) => total + value, 0);
  return condensed === 'sum' ? sum : sum / values.length;
}

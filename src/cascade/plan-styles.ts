import type { Box } from './block';
import { COUNTS_TOP, HEADER_ROW, SETTING_BOXES } from './plan-head';
import * as palette from './plan-palette';
import type { CascadeColumn } from './plan-row';
import type { RangeStyle, SheetPlan } from './sheet-plan';

const box = (top: number, left: number, bottom: number, right: number): Box => ({
  top,
  left,
  bottom,
  right,
});

/** How the sheet looks, in a number of formats that does not grow with its rows. */
export function planStyles(
  columns: readonly CascadeColumn[],
  body: Box,
  lastVisible: number,
): RangeStyle[] {
  const { thresholds, parents, asOf, minimumCoverage, method, rollup } = SETTING_BOXES;
  const status = columns.findIndex(({ id }) => id === 'status');
  const input = { fill: palette.INPUT_FILL, color: palette.INPUT_TEXT } as const;
  const right = { horizontalAlignment: 'Right' } as const;
  return [
    { box: box(0, 0, 0, 0), fontSize: 18, bold: true, color: palette.ACCENT },
    { box: box(1, 0, 2, 0), color: palette.QUIET_TEXT },
    { box: box(3, 0, 3, 6), bold: true, color: palette.ACCENT },
    { box: box(3, 1, 3, 6), ...right },
    { box: thresholds, ...input, numberFormat: '0%' },
    { box: parents, ...input, numberFormat: '0.00' },
    { box: asOf, ...input, ...right, numberFormat: 'yyyy-mm-dd' },
    { box: minimumCoverage, ...input, numberFormat: '0%' },
    { box: method, ...input, ...right },
    { box: rollup, ...input, ...right },
    { box: box(COUNTS_TOP, status, COUNTS_TOP + 4, status + 1), bold: true },
    {
      box: box(HEADER_ROW, 0, HEADER_ROW, lastVisible),
      bold: true,
      color: palette.WHITE,
      fill: palette.ACCENT,
      verticalAlignment: 'Center',
      wrapText: true,
      borderBottom: palette.RULE,
    },
    { box: body, verticalAlignment: 'Center' },
    ...columns.flatMap((column, index) => columnStyles(column, index, body)),
  ];
}

function columnStyles(column: CascadeColumn, index: number, body: Box): RangeStyle[] {
  const { align, wrap, color, indent } = column;
  const styles: RangeStyle[] = [];
  const cells = box(body.top, index, body.bottom, index);
  if (wrap) styles.push({ box: cells, wrapText: true });
  if (color) styles.push({ box: cells, color });
  if (align && !column.hidden) {
    const whole = box(HEADER_ROW, index, body.bottom, index);
    styles.push({ box: whole, horizontalAlignment: align, ...(indent && { indent: 1 }) });
  }
  return styles;
}

/**
 * What looks different row by row is a rule over the sheet's own words: a rule costs the same for ten
 * rows and for ten thousand, and follows what the formulas say.
 */
export function planRules(
  columns: readonly CascadeColumn[],
  letter: (id: string) => string,
  body: Box,
  lastVisible: number,
): SheetPlan['rules'][number][] {
  const status = columns.findIndex(({ id }) => id === 'status');
  const rows = box(body.top, 0, body.bottom, lastVisible);
  const first = body.top + 1;
  const kind = `$${letter('kind')}${first}`;
  const words = Object.entries(palette.STATUS_TEXT).map(([word, color]) => ({ word, color }));
  const cells = box(body.top, status, body.bottom, status);
  const counts = box(COUNTS_TOP, status, COUNTS_TOP + 4, status);
  const says = (row: number, word: string) => `=$${letter('status')}${row}="${word}"`;
  return [
    ...words.map(({ word, color }) => ({ box: cells, formula: says(first, word), color })),
    ...words.map(({ word, color }) => ({
      box: counts,
      formula: says(COUNTS_TOP + 1, word),
      color,
    })),
    { box: rows, formula: `=${kind}="Goal"`, fill: palette.GOAL_FILL, bold: true },
    { box: rows, formula: `=${kind}="Objective"`, fill: palette.OBJECTIVE_FILL, bold: true },
  ];
}

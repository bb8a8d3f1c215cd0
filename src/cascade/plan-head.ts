import { LARGEST_THRESHOLD } from '../domain/thresholds';
import { columnName } from './address';
import type { CascadeSettings } from './cascade';
import { METHOD_WORDS, ROLLUP_WORDS } from './settings';
import type { CellContent, SheetPlan } from './sheet-plan';
import type { Box } from './block';

/**
 * What stands above the table, in as few rows as it can, since it stays in sight: the title, how to read
 * the sheet, the settings as named cells, and how many KPIs have which status.
 */
export const HEADER_ROW = 8;
export const FIRST_NODE_ROW = HEADER_ROW + 1;

const READ_ME =
  'Each KPI feeds the objective above it, each objective its goal. Score: 1 where On track begins, 0.5 where At risk begins, 0 at nothing reached. Names link to their source.';
const WITHOUT_ADD_IN =
  'Status, score and reason are computed by the KPI Cascade add-in. If a cell shows #NAME?, the add-in is not there, or not loaded yet: install it or open its pane, then enter the cell again.';
const SHARED =
  'This copy needs no add-in: status, score and reason are plain formulas. A KPI whose unit, or whose direction between higher, lower and range, changes needs a new build.';

export const COUNTS_TOP = 3;

/** Zero-based columns of the settings: A labels, B to G cells. */
const at = (row: number, column: number, lastRow = row, lastColumn = column): Box => ({
  top: row,
  left: column,
  bottom: lastRow,
  right: lastColumn,
});
export const SETTING_BOXES = {
  thresholds: at(4, 1, 5, 2),
  parents: at(6, 1, 6, 2),
  asOf: at(4, 3),
  minimumCoverage: at(4, 4),
  method: at(4, 5),
  rollup: at(4, 6),
} as const;

/** Letters of the columns that the head's formulas count in. */
export interface HeadColumns {
  readonly kind: string;
  readonly status: string;
  /** Zero-based: counts stand under the status column's place, their numbers one further. */
  readonly statusIndex: number;
}

/** The head's rows, `width` cells each. `lastRow`: one-based last row of nodes. */
export function headRows(
  settings: CascadeSettings,
  columns: HeadColumns,
  lastRow: number,
  width: number,
  share: boolean,
): CellContent[][] {
  const rows = Array.from({ length: HEADER_ROW }, () => new Array<CellContent>(width).fill(''));
  const put = (row: number, column: number, ...cells: CellContent[]) =>
    rows[row]!.splice(column, cells.length, ...cells);
  put(0, 0, 'KPI cascade');
  put(1, 0, READ_ME);
  put(2, 0, share ? SHARED : WITHOUT_ADD_IN);
  put(3, 0, 'Settings', 'On track from', 'At risk from', 'As of', 'Least coverage', 'Method');
  put(3, 6, 'Roll-up');
  const { attainment, pace, parents } = settings;
  put(4, 0, 'Attainment (share of the target)', attainment.onTrack, attainment.atRisk);
  put(5, 0, 'Pace (share of the planned speed)', pace.onTrack, pace.atRisk);
  put(6, 0, 'Score of objectives and goals', parents.onTrack, parents.atRisk);
  put(4, 3, settings.asOf, settings.minimumCoverage, settings.method, settings.rollup);
  const body = (letter: string) => `$${letter}$${FIRST_NODE_ROW + 1}:$${letter}$${lastRow}`;
  const kinds = body(columns.kind);
  const count = (criterion: string) =>
    `COUNTIFS(${kinds},"KPI",${body(columns.status)},${criterion})`;
  const judged = ['On track', 'At risk', 'Off track'];
  const [noData, moved] = [COUNTS_TOP + judged.length, COUNTS_TOP + judged.length + 1];
  const number = columnName(columns.statusIndex + 1);
  judged.forEach((word, index) => {
    const row = COUNTS_TOP + index;
    put(row, columns.statusIndex, word, `=${count(`$${columns.status}${row + 1}`)}`);
  });
  // Every KPI is in one of the counts: what has no status has no data, be it an error.
  const others = `SUM(${number}${COUNTS_TOP + 1}:${number}${noData},${number}${moved + 1})`;
  put(noData, columns.statusIndex, 'No data', `=COUNTIFS(${kinds},"KPI")-${others}`);
  // Most sheets have none.
  const label = `=IF(${number}${moved + 1}="","","moved?")`;
  put(moved, columns.statusIndex, label, `=IF(${count('"moved?"')}>0,${count('"moved?"')},"")`);
  const kindCount = (shown: string, word: string) => `"${shown} "&COUNTIFS(${kinds},"${word}")`;
  const parts = [
    kindCount('Goals', 'Goal'),
    kindCount('Objectives', 'Objective'),
    kindCount('KPIs', 'KPI'),
  ];
  put(COUNTS_TOP, columns.statusIndex + 3, `=${parts.join('&", "&')}`);
  return rows;
}

export const HEAD_NAMES: SheetPlan['names'] = [
  {
    name: 'KPI_AsOf',
    box: SETTING_BOXES.asOf,
    comment: 'The day that KPIs are judged by, unless they have one of their own.',
  },
  {
    name: 'KPI_Thresholds',
    box: SETTING_BOXES.thresholds,
    comment: 'On track and At risk from: of attainment, and below of pace.',
  },
  {
    name: 'KPI_ParentThresholds',
    box: SETTING_BOXES.parents,
    comment: 'On track and At risk from: of the score of objectives and goals.',
  },
  {
    name: 'KPI_MinimumCoverage',
    box: SETTING_BOXES.minimumCoverage,
    comment: 'Share of the weight that must have data before a parent can be On track.',
  },
  {
    name: 'KPI_Method',
    box: SETTING_BOXES.method,
    comment: 'What judges a KPI: automatic, attainment, linear or compound pace.',
  },
  {
    name: 'KPI_RollUp',
    box: SETTING_BOXES.rollup,
    comment: 'A parent has the weighted mean, the worst or the best of the scores below it.',
  },
];

export const HEAD_VALIDATIONS: SheetPlan['validations'] = [
  {
    box: SETTING_BOXES.thresholds,
    decimal: { minimum: 0.000001, maximum: LARGEST_THRESHOLD },
    error: 'A share above 0, for example 90 %. On track begins above At risk.',
  },
  {
    box: SETTING_BOXES.parents,
    decimal: { minimum: 0.000001, maximum: 1 },
    error: 'A score above 0 and up to 1. On track begins above At risk.',
  },
  {
    box: SETTING_BOXES.minimumCoverage,
    decimal: { minimum: 0, maximum: 1 },
    error: 'A share from 0 % to 100 %.',
  },
  {
    box: SETTING_BOXES.method,
    list: METHOD_WORDS,
    error: `One of: ${METHOD_WORDS.join(', ')}.`,
  },
  {
    box: SETTING_BOXES.rollup,
    list: ROLLUP_WORDS,
    error: `One of: ${ROLLUP_WORDS.join(', ')}.`,
  },
];

import { isRange } from '../plan-basis';
import { sourceFormat } from '../plan-formats';
import type { CascadeColumn, PlannedRow } from '../plan-row';
import { areDates, dateTwin } from '../twins/date-twin';
import {
  amountTwin,
  figureTwin,
  gapByMeasure,
  measureTwin,
  otherFigureTwin,
  ratioTwin,
} from '../twins/measured-twins';
import type { TwinCells } from '../twins/twin-cells';
import { wantedText } from '../twins/why-twin';
import { missing } from './plain-reason';
import { givenDate, isDecidable, stepCells } from './share-cells';

// The steps from a KPI's cells to its score and its reason, in share mode: in cells of their own, since
// a plain formula cannot name what it needs twice.

const ofRow = (
  id: string,
  header: string,
  expression: (row: PlannedRow) => string,
): CascadeColumn => ({
  id,
  header,
  points: 60,
  hidden: true,
  shareOnly: true,
  content: (row) => (isDecidable(row) ? `=${expression(row)}` : ''),
});

const step = (id: string, header: string, twin: (cells: TwinCells) => string) =>
  ofRow(id, header, (row) => twin(stepCells(row)));

const dayColumn = (id: 'start' | 'due' | 'asOf', header: string): CascadeColumn => ({
  ...ofRow(`${id}Day`, header, () => ''),
  content: (row) => {
    const given = row.basis === 'measure' ? givenDate(row, id) : null;
    return given === null ? '' : `=IF(${areDates([given])},${dateTwin(given)},"")`;
  },
});

/** The dates as days, which a bare year is not yet; blank for what is no date. */
export const startDay = dayColumn('start', 'Start day');
export const dueDay = dayColumn('due', 'Due day');
export const asOfDay = dayColumn('asOf', 'As of day');

export const measure = step('measure', 'Judged by', measureTwin);
export const ratio = step('ratio', 'Ratio', ratioTwin);
export const gap: CascadeColumn = {
  ...step('gap', 'Gap', gapByMeasure),
  numberFormat: sourceFormat,
};
export const amount = step('amount', 'Still needed', amountTwin);
export const figure = step('figure', 'Figure', figureTwin);
export const otherFigure = step('otherFigure', 'Second figure', otherFigureTwin);
export const hindrance = ofRow('hindrance', 'What is missing', missing);

/** A range in words; a single target takes no cell for them. */
export const wanted: CascadeColumn = {
  ...step('wanted', 'What is wanted', wantedText),
  content: (row) => (isDecidable(row) && isRange(row.node) ? `=${wantedText(stepCells(row))}` : ''),
};

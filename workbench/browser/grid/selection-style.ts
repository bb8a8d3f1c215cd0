import type { ISelectionStyle } from '@univerjs/sheets';

/** Excel's green frame, and its grey over the cells inside. */
export const selectionStyle = (): Partial<ISelectionStyle> => ({
  strokeWidth: 2,
  stroke: '#107C41',
  fill: 'rgba(16, 124, 65, 0.08)',
  widgets: {},
  widgetSize: 0,
  autofillSize: 6,
  autofillStrokeWidth: 1,
  autofillStroke: '#FFFFFF',
  rowHeaderFill: 'rgba(16, 124, 65, 0.14)',
  rowHeaderStroke: '#107C41',
  columnHeaderFill: 'rgba(16, 124, 65, 0.14)',
  columnHeaderStroke: '#107C41',
});

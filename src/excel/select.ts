import type { CascadeNode } from '../cascade/cascade';
import { tagName } from '../cascade/plan-source';
import type { Place } from '../domain/problem';
import { rangeOf } from './boxes';

/** Shows a node's cells: of a row of a list its name, of a single tag its actual, else what it has. */
export const selectNode = async (
  context: Excel.RequestContext,
  { source }: CascadeNode,
): Promise<void> => {
  if (source.type === 'list') {
    const row = source.firstRow + source.index;
    const sheet = context.workbook.worksheets.getItem(source.sheet);
    const box = { top: row, bottom: row, left: source.nameColumn, right: source.nameColumn };
    rangeOf(sheet, box).select();
    return context.sync();
  }
  const part = source.cells.includes('actual') ? 'actual' : source.cells[0];
  if (part === undefined) return;
  context.workbook.names.getItem(tagName(source.tagId, part)).getRange().select();
  return context.sync();
};

export const selectPlace = (
  context: Excel.RequestContext,
  { sheet, address }: Place,
): Promise<void> => {
  context.workbook.worksheets.getItem(sheet).getRange(address).select();
  return context.sync();
};

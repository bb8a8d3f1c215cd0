import { addressOf } from '../cascade/address';
import type { CascadeNode } from '../cascade/cascade';
import { tagName } from '../cascade/plan-source';
import type { Place } from '../domain/problem';
import { boxOf, PLACE, rangeOf } from './boxes';

/**
 * Shows a node's cells: of a row of a list its name, of a single tag its actual, else what it has. Answers
 * what it selected, `Plan!C7`; null for a node without a cell.
 */
export const selectNode = async (
  context: Excel.RequestContext,
  node: CascadeNode,
): Promise<string | null> => {
  const range = rangeOfNode(context, node);
  if (!range) return null;
  range.select();
  range.load(PLACE);
  await context.sync();
  return `${range.worksheet.name}!${addressOf(boxOf(range))}`;
};

const rangeOfNode = (
  context: Excel.RequestContext,
  { source }: CascadeNode,
): Excel.Range | null => {
  if (source.type === 'list') {
    const row = source.firstRow + source.index;
    const sheet = context.workbook.worksheets.getItem(source.sheet);
    return rangeOf(sheet, {
      top: row,
      bottom: row,
      left: source.nameColumn,
      right: source.nameColumn,
    });
  }
  const part = source.cells.includes('actual') ? 'actual' : source.cells[0];
  return part === undefined
    ? null
    : context.workbook.names.getItem(tagName(source.tagId, part)).getRange();
};

export const selectPlace = (
  context: Excel.RequestContext,
  { sheet, address }: Place,
): Promise<void> => {
  context.workbook.worksheets.getItem(sheet).getRange(address).select();
  return context.sync();
};

import { columnName } from '../cascade/address';
import { type Block, type Box, meets, unionOf } from '../cascade/block';
import type { FoundList, MappedColumn } from '../cascade/found-list';
import { around, MOST_CELLS } from '../cascade/used-parts';
import type { Place } from '../domain/problem';
import { boxOfAddress, placeOfFormula } from './places';
import { readBlock } from './read-blocks';
import { readUsedParts } from './read-used-parts';
import { stateOf } from './tag-change';
import { readTags } from './tag-store';

/** Where a single tag's cells stand now, by field, `name` among them. */
export const readTagPlaces = async (
  context: Excel.RequestContext,
  tagId: string,
): Promise<ReadonlyMap<string, Place>> => {
  const state = stateOf(await readTags(context), tagId);
  const places = new Map<string, Place>();
  for (const [part, formula] of state?.names ?? []) {
    const place = placeOfFormula(formula);
    if (place) places.set(part, place);
  }
  return places;
};

/** How far above its body a list's header is looked for. */
const HEADER_ROWS = 5;

/**
 * A tagged list as if it were found again, with its own columns and body, and the sheet's cells around
 * it, for changing its columns. Null where the tag, its names or its sheet are gone.
 */
export const readTaggedList = async (
  context: Excel.RequestContext,
  tagId: string,
): Promise<{ readonly found: FoundList; readonly block: Block } | null> => {
  const state = stateOf(await readTags(context), tagId);
  if (state?.tag.type !== 'list') return null;
  const placed = state.tag.columns.flatMap(({ role, header }) => {
    const place = placeOfFormula(state.names.get(role) ?? '');
    const box = place && boxOfAddress(place.address);
    return box ? [{ role, header, sheet: place.sheet, box }] : [];
  });
  const [first] = placed;
  if (!first) return null;
  const sheet = context.workbook.worksheets.getItem(first.sheet);
  const [used = []] = await readUsedParts(context, [sheet]);
  const body = unionOf(placed.map(({ box }) => box));
  const parts = used.filter((part) => meets(part, body));
  // On a sheet without any value the list's own cells are left to show.
  const near = parts.length > 0 ? around(unionOf(parts), body, MOST_CELLS) : body;
  const block = await readBlock(context, first.sheet, near);
  if (!block) return null;
  const columns = placed.map(({ role, header, box }): MappedColumn => ({
    role,
    header,
    column: box.left,
  }));
  return { found: foundAgain(block, columns, first.box), block };
};

const foundAgain = (block: Block, columns: readonly MappedColumn[], rows: Box): FoundList => {
  const all = columns.map(({ column }) => column);
  const body: Box = { ...rows, left: Math.min(...all), right: Math.max(...all) };
  const headerRow = headerRowOf(block, columns, body);
  const textAt = (column: number): string => {
    const value = block.values[headerRow - block.row]?.[column - block.column] ?? '';
    return typeof value === 'string' && value !== '' ? value : `Column ${columnName(column)}`;
  };
  const last = block.column + (block.values[0]?.length ?? 1) - 1;
  const unmapped = [];
  for (let column = block.column; column <= last; column++)
    if (!all.includes(column) && (isInside(column, body) || isHeaded(block, headerRow, column)))
      unmapped.push({ header: textAt(column), column });
  return { sheet: block.sheet, headerRow, body, columns, unmapped, confidence: 1, problems: [] };
};

const isInside = (column: number, { left, right }: Box): boolean => column > left && column < right;

const isHeaded = (block: Block, row: number, column: number): boolean =>
  (block.values[row - block.row]?.[column - block.column] ?? '') !== '';

/** The row above the body where the columns' headers stand; right above it where none does any more. */
const headerRowOf = (block: Block, columns: readonly MappedColumn[], body: Box): number => {
  for (let row = body.top - 1; row >= Math.max(block.row, body.top - HEADER_ROWS); row--) {
    const cells = block.values[row - block.row] ?? [];
    if (
      columns.some(({ header, column }) => header !== '' && cells[column - block.column] === header)
    )
      return row;
  }
  return Math.max(0, body.top - 1);
};

import type { ListTag, SingleTag } from '../domain/tag';
import type { Block } from './block';
import { cellsOf } from './finding/cells';
import { foldLabel } from './fold-words';
import type { FoundList, MappedColumn } from './found-list';
import { proposeSingle, type SingleProposal } from './propose-single';
import { a1 } from './address';

/** Share of a tag's columns that a list must have under the same headers to be taken for it. */
const ENOUGH = 0.6;

/**
 * Where a list tag's columns stand that nothing points at any more: in the one list that has its headers.
 * Null where none has enough of them, or several have as many.
 */
export function findListAgain(tag: ListTag, lists: readonly FoundList[]): FoundList | null {
  const candidates = lists
    .map((found) => ({ found, columns: columnsOf(tag, found) }))
    .filter(({ columns }) => columns.length >= Math.max(1, tag.columns.length * ENOUGH))
    .sort((one, other) => other.columns.length - one.columns.length);
  const [best, second] = candidates;
  if (!best || second?.columns.length === best.columns.length) return null;
  return { ...best.found, columns: best.columns };
}

function columnsOf(tag: ListTag, { columns, unmapped }: FoundList): readonly MappedColumn[] {
  const headed = [...columns, ...unmapped];
  return tag.columns.flatMap(({ role, header }) => {
    const same = headed.filter((one) => foldLabel(one.header) === foldLabel(header));
    const [only] = same;
    return only && same.length === 1 ? [{ role, header, column: only.column }] : [];
  });
}

/**
 * Where a single tag's cells stand that nothing points at any more: beside the one cell that has its
 * label. Only fields that the tag had in cells are answered. Null where no cell or several have it.
 */
export function findSingleAgain(tag: SingleTag, blocks: readonly Block[]): SingleProposal | null {
  const found = blocks.flatMap((block) =>
    cellsSaying(block, tag.label).map((cell) => ({ block, ...cell })),
  );
  const [only] = found;
  if (!only || found.length > 1) return null;
  const { block, row, column } = only;
  const selection = {
    sheet: block.sheet,
    box: { top: row, left: column, bottom: row, right: column },
    address: a1(row, column),
  };
  const proposal = proposeSingle({ selection, block }, tag.kind);
  const kept = Object.entries(proposal.fields).filter(([field, { place }]) => {
    const source = tag.fields[field as keyof typeof tag.fields];
    return place !== null && source !== undefined && 'cell' in source;
  });
  return { ...proposal, fields: Object.fromEntries(kept) };
}

function cellsSaying(block: Block, label: string) {
  const cells = cellsOf(block);
  const wanted = foldLabel(label);
  const found: { readonly row: number; readonly column: number }[] = [];
  for (let row = cells.box.top; row <= cells.box.bottom; row++)
    for (let column = cells.box.left; column <= cells.box.right; column++) {
      const value = cells.value(row, column);
      if (typeof value === 'string' && foldLabel(value) === wanted) found.push({ row, column });
    }
  return found;
}

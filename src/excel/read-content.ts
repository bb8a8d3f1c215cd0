import { a1 } from '../cascade/address';
import { type Box, unionOf } from '../cascade/block';
import type { ReadSinglePart } from '../cascade/cascade-parts';
import type { ListContent } from '../cascade/found-list';
import { tagName } from '../cascade/plan-source';
import type { MilestoneCells } from '../cascade/reading/read-milestones';
import type { CellValue, Field } from '../domain/node';
import type { ListTag, SingleTag, Tag } from '../domain/tag';
import { AREAS, boxOf, PLACE, rangeOf } from './boxes';
import { inAnswers } from './requests';
import { isBroken, type NameEntry } from './tag-names';

export interface Content {
  /** Names whose cells hold formulas; asked for by `withFormulas`, else empty. */
  readonly computed: ReadonlySet<string>;
  readonly lists: readonly { readonly tag: ListTag; readonly content: ListContent }[];
  readonly singles: readonly ReadSinglePart[];
}

const CELLS = 'values,numberFormat';

interface Column {
  readonly part: string;
  readonly range: Excel.Range;
}

/**
 * Reads the cells of all tags through their names, in two syncs whatever the number of tags, and one more
 * for every 50,000 cells.
 */
export const readContent = async (
  context: Excel.RequestContext,
  tags: readonly Tag[],
  names: ReadonlyMap<string, NameEntry>,
  withFormulas = false,
): Promise<Content> => {
  const usable = (tagId: string, part: string): boolean => {
    const entry = names.get(tagName(tagId, part).toLowerCase());
    return entry !== undefined && !isBroken(entry);
  };
  const columnOf = (tagId: string, part: string): Column => ({
    part,
    range: context.workbook.names.getItem(tagName(tagId, part)).getRangeOrNullObject().load(PLACE),
  });
  const lists = tags
    .filter((tag): tag is ListTag => tag.type === 'list')
    .map((tag) => ({
      tag,
      columns: tag.columns
        .filter(({ role }) => usable(tag.id, role))
        .map(({ role }) => columnOf(tag.id, role)),
    }));
  const singles = tags
    .filter((tag): tag is SingleTag => tag.type === 'single')
    .map((tag) => ({
      tag,
      cells: (['name', ...Object.keys(tag.fields)] as const)
        .filter((part) => usable(tag.id, part))
        .map((part) => columnOf(tag.id, part)),
    }));
  await context.sync();
  const merged = lists.map(({ columns }) => {
    const present = columns.filter(({ range }) => !range.isNullObject);
    const first = present[0]?.range;
    if (!first) return null;
    const sheet = first.worksheet;
    return rangeOf(sheet, unionOf(present.map(({ range }) => boxOf(range))))
      .getMergedAreasOrNullObject()
      .load(AREAS);
  });
  const ranges = [...lists.map(({ columns }) => columns), ...singles.map(({ cells }) => cells)]
    .flat()
    .flatMap(({ range }) => (range.isNullObject ? [] : [range]));
  await inAnswers(
    context,
    ranges,
    (range) => range.rowCount * range.columnCount,
    (range) => range.load(withFormulas ? `${CELLS},formulas` : CELLS),
  );
  return {
    computed: withFormulas ? computedNames([...lists, ...singles]) : new Set(),
    lists: lists.flatMap(({ tag, columns }, index) => {
      const areas = merged[index];
      const content = listContent(
        tag,
        columns,
        areas && !areas.isNullObject ? areas.areas.items.map(boxOf) : [],
      );
      return content ? [{ tag, content }] : [];
    }),
    singles: singles.map(({ tag, cells }) => singleContent(tag, cells)),
  };
};

const computedNames = (
  tags: readonly {
    readonly tag: Tag;
    readonly columns?: readonly Column[];
    readonly cells?: readonly Column[];
  }[],
): ReadonlySet<string> => {
  const computed = new Set<string>();
  for (const { tag, columns, cells } of tags)
    for (const { part, range } of columns ?? cells ?? [])
      if (!range.isNullObject && holdsFormula(range.formulas)) computed.add(tagName(tag.id, part));
  return computed;
};

export const holdsFormula = (formulas: readonly (readonly unknown[])[]): boolean =>
  formulas.some((row) => row.some((cell) => typeof cell === 'string' && cell.startsWith('=')));

const listContent = (
  tag: ListTag,
  columns: readonly Column[],
  merges: readonly Box[],
): ListContent | null => {
  const present = columns.filter(({ range }) => !range.isNullObject);
  const first = present[0]?.range;
  if (!first) return null;
  return {
    tagId: tag.id,
    sheet: first.worksheet.name,
    row: first.rowIndex,
    columns: present.map(({ part, range }) => ({
      role: part as ListContent['columns'][number]['role'],
      column: range.columnIndex,
      values: (range.values as CellValue[][]).map((row) => row[0] ?? null),
      numberFormats: (range.numberFormat as string[][]).map((row) => row[0] ?? 'General'),
    })),
    merges,
  };
};

const singleContent = (tag: SingleTag, cells: readonly Column[]): ReadSinglePart => {
  const at = (part: string): Excel.Range | undefined =>
    cells.find((cell) => cell.part === part && !cell.range.isNullObject)?.range;
  const values: Partial<Record<Field, CellValue>> = {};
  for (const [field, source] of Object.entries(tag.fields) as [
    Field,
    SingleTag['fields'][Field],
  ][]) {
    if (!source) continue;
    values[field] =
      'literal' in source
        ? source.literal
        : ((at(field)?.values as CellValue[][] | undefined)?.[0]?.[0] ?? null);
  }
  const milestones = at('milestones');
  const nameCell = (at('name')?.values as CellValue[][] | undefined)?.[0]?.[0];
  return {
    tag,
    name: 'literal' in tag.name ? String(tag.name.literal) : String(nameCell ?? tag.label),
    values,
    numberFormat: (at('actual')?.numberFormat as string[][] | undefined)?.[0]?.[0] ?? 'General',
    ...(milestones && { milestones: milestoneCells(milestones) }),
  };
};

export const milestoneCells = (range: Excel.Range): MilestoneCells => ({
  rows: range.values as CellValue[][],
  place: { sheet: range.worksheet.name, address: a1(range.rowIndex, range.columnIndex) },
});

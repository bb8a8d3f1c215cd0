import type { ChangedCell } from '../../cascade/revise-cascade';
import {
  buildCascadeInSteps,
  type ReadListPart,
  type ReadSinglePart,
} from '../../cascade/build-cascade';
import type { Cascade, CascadeSettings } from '../../cascade/cascade';
import type { Steps } from '../../cascade/in-steps';
import { readListInSteps } from '../../cascade/read-list';
import type { CellValue, Field } from '../../domain/node';
import type { Problem } from '../../domain/problem';
import { readContent, type Content } from '../read-content';
import { readOwnSheetName } from '../own-sheet';
import { readSettings } from '../read-settings';
import { readTags, type StoredTags } from '../tag-store';

/** A cell that was read again, with its format. */
export interface ReadCell extends ChangedCell {
  readonly numberFormat: string;
}

/** Everything that the cascade is made of, as it was read: tags, settings, the cells of the tags. */
export interface LiveContent {
  readonly stored: StoredTags;
  readonly settings: CascadeSettings;
  readonly settingProblems: readonly Problem[];
  readonly content: Content;
  /** Sheet names by id, as events name sheets by their ids. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly cascadeSheet: string | null;
}

export const readLiveContent = async (
  context: Excel.RequestContext,
  today: number,
): Promise<LiveContent> => {
  const sheets = context.workbook.worksheets.load('items/id,items/name');
  const stored = await readTags(context);
  const { settings, problems } = await readSettings(context, stored.names, today);
  const content = await readContent(context, stored.part.tags, stored.names, true);
  return {
    stored,
    settings,
    settingProblems: problems,
    content,
    sheets: new Map(sheets.items.map(({ id, name }) => [id, name])),
    cascadeSheet: readOwnSheetName(stored.names),
  };
};

/** The whole cascade from what was read; nothing is asked of Excel. */
export function* cascadeInSteps(live: LiveContent): Steps<Cascade> {
  const { stored, settings, settingProblems, content } = live;
  const lists: ReadListPart[] = [];
  const problems = [...stored.problems, ...settingProblems];
  for (const list of content.lists) {
    const read = yield* readListInSteps(list.tag, list.content, settings.date1904);
    lists.push({ ...list, ...read });
    problems.push(...read.problems);
  }
  return yield* buildCascadeInSteps({ lists, singles: content.singles, settings, problems });
}

/** What was read, with some cells read again. */
export const withCells = (live: LiveContent, cells: readonly ReadCell[]): LiveContent => {
  const byTag = new Map<string, ReadCell[]>();
  for (const cell of cells) {
    const known = byTag.get(cell.tagId);
    if (known) known.push(cell);
    else byTag.set(cell.tagId, [cell]);
  }
  const { content } = live;
  const lists = content.lists.map((list) => {
    const changed = byTag.get(list.tag.id);
    return changed ? { ...list, content: patchedList(list.content, changed) } : list;
  });
  const singles = content.singles.map((single) => {
    const changed = byTag.get(single.tag.id);
    return changed ? patchedSingle(single, changed) : single;
  });
  return { ...live, content: { ...content, lists, singles } };
};

type ListContent = Content['lists'][number]['content'];

const patchedList = (list: ListContent, cells: readonly ReadCell[]): ListContent => ({
  ...list,
  columns: list.columns.map((column) => {
    const own = cells.filter(({ part }) => part === column.role);
    if (own.length === 0) return column;
    const values = [...column.values];
    const numberFormats = [...column.numberFormats];
    for (const { index, value, numberFormat } of own) {
      values[index] = value;
      numberFormats[index] = numberFormat;
    }
    return { ...column, values, numberFormats };
  }),
});

const patchedSingle = (single: ReadSinglePart, cells: readonly ReadCell[]): ReadSinglePart => {
  const values: Partial<Record<Field, CellValue>> = { ...single.values };
  let { name, numberFormat } = single;
  for (const cell of cells)
    if (cell.part === 'name') name = String(cell.value ?? single.tag.label);
    else {
      values[cell.part as Field] = cell.value;
      if (cell.part === 'actual') numberFormat = cell.numberFormat;
    }
  return { ...single, name, values, numberFormat };
};

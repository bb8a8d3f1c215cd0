import type { LineProperties, SheetDocument } from '../document/sheet';
import { SHEET_ORDER, setAttributes } from './save-sheet-order';
import type { XmlPatch } from './splice';
import { type Attributes, tag } from './write-text';
import type { XmlElement } from './xml-tree';

const highest = (lines: ReadonlyMap<number, LineProperties>): number =>
  [...lines.values()].reduce((most, line) => Math.max(most, line.outlineLevel ?? 0), 0);

/** How deep the outline goes, which Excel wants to know for its gutter, and the default sizes of a new sheet. */
export const patchLineDefaults = (
  patch: XmlPatch,
  sheet: SheetDocument,
  before: SheetDocument,
): void => {
  const found = patch.root.child('sheetFormatPr');
  const levels = {
    outlineLevelRow: highest(sheet.rows) || undefined,
    outlineLevelCol: highest(sheet.columns) || undefined,
  };
  const sizes: Attributes = {
    ...(sheet.defaultColumnWidth !== before.defaultColumnWidth && {
      defaultColWidth: sheet.defaultColumnWidth,
    }),
    ...((!found || sheet.defaultRowHeight !== before.defaultRowHeight) && {
      defaultRowHeight: sheet.defaultRowHeight,
    }),
  };
  const wanted = found || Object.values(levels).some(Boolean) || Object.keys(sizes).length > 1;
  if (wanted) setAttributes(patch, 'sheetFormatPr', { ...sizes, ...levels });
};

/** What a row says now, where that differs; a height that was set is one that Excel must not fit again. */
export const rowAttributes = (
  line: LineProperties | undefined,
  before: LineProperties | undefined,
): Attributes => ({
  ...(line?.size !== before?.size && {
    ht: line?.size,
    customHeight: line?.size === undefined ? undefined : 1,
  }),
  ...(line?.hidden !== before?.hidden && { hidden: line?.hidden ? 1 : undefined }),
  ...(line?.outlineLevel !== before?.outlineLevel && {
    outlineLevel: line?.outlineLevel || undefined,
  }),
  ...(line?.collapsed !== before?.collapsed && { collapsed: line?.collapsed ? 1 : undefined }),
});

/** What a column says now; a width that is as it was stays as it was written. */
const columnAttributes = (
  line: LineProperties | undefined,
  before: LineProperties | undefined,
  width: number,
): Attributes => ({
  ...(!(before?.size !== undefined && before.size === line?.size) && {
    width: line?.size ?? width,
    customWidth: line?.size === undefined ? undefined : 1,
  }),
  hidden: line?.hidden ? 1 : undefined,
  outlineLevel: line?.outlineLevel || undefined,
  collapsed: line?.collapsed ? 1 : undefined,
});

interface ColumnRun {
  /** One-based and inclusive, as in the file. */
  readonly min: number;
  readonly max: number;
  readonly attributes: Attributes;
}

const runOf = (element: XmlElement): ColumnRun => {
  const { min, max, ...attributes } = Object.fromEntries(
    element.attributes.map((one) => [one.qualified, one.value]),
  );
  return { min: Number(min), max: Number(max), attributes };
};

/** The runs without the changed columns: what is left of a run keeps all its attributes. */
const without = (runs: readonly ColumnRun[], changed: readonly number[]): ColumnRun[] =>
  runs.flatMap((run) => {
    const left: ColumnRun[] = [];
    let min = run.min;
    for (const column of changed) {
      if (column < run.min || column > run.max) continue;
      if (column > min) left.push({ ...run, min, max: column - 1 });
      min = column + 1;
    }
    if (min <= run.max) left.push({ ...run, min });
    return left;
  });

/** Runs of changed columns that follow each other with the same attributes become one, as Excel writes them. */
const joined = (runs: readonly ColumnRun[]): ColumnRun[] => {
  const result: ColumnRun[] = [];
  for (const run of [...runs].sort((a, b) => a.min - b.min)) {
    const last = result.at(-1);
    if (
      last?.max === run.min - 1 &&
      JSON.stringify(last.attributes) === JSON.stringify(run.attributes)
    )
      result[result.length - 1] = { ...last, max: run.max };
    else result.push(run);
  }
  return result;
};

/** Widths, hiding and outline of the changed columns; a column's style stays. */
export const patchColumns = (
  patch: XmlPatch,
  sheet: SheetDocument,
  before: SheetDocument,
  columns: Iterable<number>,
): void => {
  const changed = [...columns].map((column) => column + 1).sort((a, b) => a - b);
  if (changed.length === 0) return;
  const element = patch.root.child('cols');
  const runs = (element?.children ?? []).map(runOf);
  const made = changed.flatMap((column): ColumnRun[] => {
    const run = runs.find((one) => one.min <= column && column <= one.max);
    const line = sheet.columns.get(column - 1);
    const attributes = {
      ...run?.attributes,
      ...columnAttributes(line, before.columns.get(column - 1), sheet.defaultColumnWidth),
    };
    const says = run !== undefined || (line !== undefined && Object.keys(line).length > 0);
    // Attributes that are undefined go, so that equal runs compare equal.
    const kept = Object.fromEntries(
      Object.entries(attributes).filter(([, value]) => value !== undefined),
    ) as Attributes;
    return says ? [{ min: column, max: column, attributes: kept }] : [];
  });
  const xml = joined([...without(runs, changed), ...made])
    .map(({ min, max, attributes }) => tag('col', { min, max, ...attributes }))
    .join('');
  const cols = xml === '' ? '' : tag('cols', {}, xml);
  if (element) patch.replaceElement(element, cols);
  else if (cols !== '') patch.insert(patch.root, 'cols', cols, SHEET_ORDER);
};

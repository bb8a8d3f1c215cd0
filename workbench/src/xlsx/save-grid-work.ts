import { a1Box, parseA1 } from '../document/address';
import { type Cell, type CellFormat, DEFAULT_FORMAT } from '../document/cell';
import { cellKey, COLUMNS } from '../document/changes';
import type { RangeBox, SheetDocument } from '../document/sheet';
import type { GridCell, GridRow } from './save-grid';
import type { RehomedFormula } from './save-shared-formulas';
import { type CellStyler, contentXml, isWritten, valueXml } from './save-sheet-cell';
import { rowAttributes } from './save-sheet-lines';
import type { XmlPatch } from './splice';
import { type CellWriter, cellXml } from './write-cell';
import { tag, withPrefix } from './write-text';

/** What changed in the grid: which cells, and how. */
export interface GridChanges {
  readonly contents: ReadonlySet<number>;
  readonly formats: ReadonlySet<number>;
  readonly values: ReadonlySet<number>;
  readonly rows: ReadonlySet<number>;
}

export interface GridWriter extends CellWriter, CellStyler {}

/** A cell that a spill once filled, but no longer does, is blank. */
const settled = (sheet: SheetDocument, row: number, column: number): Cell | undefined => {
  const cell = sheet.cell(row, column);
  if (!cell?.spilledFrom) return cell;
  const { row: top, column: left } = cell.spilledFrom;
  const array = sheet.cell(top, left)?.array;
  const live = array && row < top + array.rows && column < left + array.columns;
  return live ? cell : { value: null, format: cell.format };
};

/** Patches and writes rows and cells of one sheet, and remembers what that means for the rest of the file. */
export class GridWork {
  /** True where a cell's formula came, went or changed. */
  formulas = false;
  #extent: RangeBox | null = null;

  constructor(
    readonly patch: XmlPatch,
    readonly sheet: SheetDocument,
    readonly before: SheetDocument,
    readonly changes: GridChanges,
    readonly writer: GridWriter,
    /** Shared formulas that need a new place; those of cells written anew are taken out. */
    readonly homes: Map<number, RehomedFormula>,
  ) {}

  patchRow(found: GridRow, columns: readonly number[]): void {
    const { patch } = this;
    const { row, element } = found;
    if (this.changes.rows.has(row)) {
      const attributes = rowAttributes(this.sheet.rows.get(row), this.before.rows.get(row));
      for (const [name, value] of Object.entries(attributes)) patch.attribute(element, name, value);
    }
    const cells = new Map(found.cells.map((cell) => [cell.column, cell]));
    let last = -1;
    let first = COLUMNS;
    let next = 0;
    for (const column of columns) {
      const cell = cells.get(column);
      if (cell) {
        this.#patchCell(row, cell);
        continue;
      }
      const xml = this.#newCell(row, column, element.attribute('s'));
      if (xml === '') continue;
      [first, last] = [Math.min(first, column), Math.max(last, column)];
      while (next < found.cells.length && (found.cells[next]?.column ?? 0) < column) next++;
      const at = found.cells[next]?.element.start ?? element.contentEnd;
      if (element.selfClosing) patch.append(element, xml);
      else patch.replace(at, at, xml);
    }
    if (last >= 0) this.#widenSpans(found, first + 1, last + 1);
  }

  /** `spans` is a hint of which columns a row uses; a wrong one is worse than none. */
  #widenSpans({ element }: GridRow, first: number, last: number): void {
    const spans = element.attribute('spans');
    if (spans === undefined) return;
    const numbers = spans.split(/[\s:]+/).map(Number);
    const [low, high] = [Math.min(first, ...numbers), Math.max(last, ...numbers)];
    const covered = spans.split(/\s+/).some((span) => {
      const [from = 0, to = 0] = span.split(':').map(Number);
      return from <= first && last <= to;
    });
    if (!covered) this.patch.attribute(element, 'spans', `${low}:${high}`);
  }

  newRow(row: number, columns: readonly number[]): string {
    const cells = columns.map((column) => this.#newCell(row, column, undefined)).join('');
    const line = this.changes.rows.has(row)
      ? rowAttributes(this.sheet.rows.get(row), undefined)
      : {};
    if (cells === '' && Object.values(line).every((value) => value === undefined)) return '';
    const { prefix } = this.patch.root;
    const empty = withPrefix(tag('row', { r: row + 1, ...line }), prefix);
    // The prefix is on the cells already.
    if (cells === '') return empty;
    return `${empty.slice(0, -2)}>${cells}${withPrefix('</row>', prefix)}`;
  }

  #newCell(row: number, column: number, rowStyle: string | undefined): string {
    const key = cellKey(row, column);
    const cell = settled(this.sheet, row, column);
    if (!cell) return '';
    const onlyValue = !this.changes.contents.has(key) && !this.changes.formats.has(key);
    if (onlyValue && cell.spilledFrom && !this.#anchorIsWritten(cell.spilledFrom)) return '';
    const style = this.writer.newStyle(cell, column, rowStyle);
    if (!isWritten(cell, style)) return '';
    if (cell.formula !== undefined) this.formulas = true;
    this.#reach(row, column);
    return withPrefix(
      cellXml(this.sheet.name, row, column, cell, style, this.writer),
      this.patch.root.prefix,
    );
  }

  /** Whether a spill's anchor spills in the file too: an old formula there shows only its first value. */
  #anchorIsWritten({ row, column }: { row: number; column: number }): boolean {
    if (this.changes.contents.has(cellKey(row, column))) return true;
    return this.before.cell(row, column)?.array !== undefined;
  }

  #patchCell(row: number, found: GridCell): void {
    const { column } = found;
    const key = cellKey(row, column);
    const cell = settled(this.sheet, row, column) ?? { value: null, format: DEFAULT_FORMAT };
    const format = this.changes.formats.has(key) ? cell.format : null;
    if (this.changes.contents.has(key)) {
      this.formulas ||= found.hasFormula || cell.formula !== undefined;
      const xml = contentXml(this.sheet.name, cell, found, format, this.writer);
      this.patch.replaceElement(found.element, xml);
      this.#reach(row, column);
      return;
    }
    if (this.changes.values.has(key)) {
      const shown = !cell.spilledFrom || this.#anchorIsWritten(cell.spilledFrom);
      const style = format === null ? undefined : this.#style(found, format);
      const was = this.before.cell(row, column);
      const { prefix } = this.patch.root;
      const home = this.homes.get(key);
      const xml = shown
        ? valueXml(this.sheet.name, cell, was, found, style, home?.xml, prefix)
        : null;
      if (xml !== null) {
        this.homes.delete(key);
        this.patch.replace(found.element.start, found.element.end, xml);
        return;
      }
    }
    if (format !== null)
      this.patch.attribute(found.element, 's', this.#style(found, format) || undefined);
  }

  #style({ element }: GridCell, format: CellFormat): number {
    return this.writer.changedStyle(format, element.attribute('s'));
  }

  #reach(row: number, column: number): void {
    const box = this.#extent ?? { top: row, left: column, bottom: row, right: column };
    this.#extent = {
      top: Math.min(box.top, row),
      left: Math.min(box.left, column),
      bottom: Math.max(box.bottom, row),
      right: Math.max(box.right, column),
    };
  }

  /** The sheet's used range, where it says one, grown by what was written. */
  patchDimension(): void {
    const dimension = this.patch.root.child('dimension');
    const box = parseA1(dimension?.attribute('ref') ?? '');
    const extent = this.#extent;
    if (!dimension || !box || !extent) return;
    const reached = {
      top: Math.min(box.top, extent.top),
      left: Math.min(box.left, extent.left),
      bottom: Math.max(box.bottom, extent.bottom),
      right: Math.max(box.right, extent.right),
    };
    if (a1Box(reached) !== a1Box(box)) this.patch.attribute(dimension, 'ref', a1Box(reached));
  }
}

import { DEFAULT_FORMAT } from '../document/cell';
import type { WorkbookDocument } from '../document/workbook';
import { addStyles } from './new-package';
import { type Dialect, relationshipId } from './save-dialect';
import { addDynamicArrayMark } from './save-metadata';
import { readsArrays } from './reads-arrays';
import type { PackageEdits } from './save-package';
import type { SheetWriter } from './save-sheet';
import { type BaseStyle, StyleBook } from './save-styles';
import type { XlsxSource } from './source';
import { fileFormula } from './write-formula';
import type { XmlElement } from './xml-tree';

/** What sheets have in common: styles, the mark of dynamic arrays, relationships. Made when first needed. */
export class SharedParts {
  #styles: StyleBook | null = null;
  #stylesPart = '';
  #dynamicArray: number | null = null;
  #rule = 0;

  constructor(
    readonly edits: PackageEdits,
    readonly document: WorkbookDocument,
    readonly source: XlsxSource | null,
    readonly workbookPart: string,
    readonly dialect: Dialect,
    readonly customFunctions: ReadonlySet<string>,
  ) {}

  #styleBook(): StyleBook {
    if (this.#styles) return this.#styles;
    const { source, edits } = this;
    const made = source ? source.part('styles') : 'xl/styles.xml';
    this.#stylesPart = made ?? addStyles(edits, this.workbookPart);
    const formats = source?.formats ?? [DEFAULT_FORMAT];
    return (this.#styles = new StyleBook(edits.text(this.#stylesPart), formats));
  }

  saveStyles(): void {
    const text = this.#styles?.text() ?? null;
    if (text !== null) this.edits.set(this.#stylesPart, text);
  }

  #mark(): number {
    const [known] = this.source?.dynamicArrays ?? [];
    return (this.#dynamicArray ??=
      known ??
      addDynamicArrayMark(
        this.edits,
        this.workbookPart,
        this.source?.part('sheetMetadata'),
        this.dialect,
      ));
  }

  /** What writing one sheet's part needs. */
  writer(part: string, root: XmlElement): SheetWriter {
    const formats = this.source?.formats ?? [DEFAULT_FORMAT];
    const columns = (root.child('cols')?.children ?? []).map((one) => ({
      min: one.number('min') ?? 1,
      max: one.number('max') ?? 1,
      style: one.number('style') ?? 0,
    }));
    const columnStyle = (column: number): number =>
      columns.find((one) => one.min <= column + 1 && column + 1 <= one.max)?.style ?? 0;
    const base = (style: number): BaseStyle => ({
      xf: style,
      format: formats[style] ?? DEFAULT_FORMAT,
    });
    return {
      formula: (formula) => fileFormula(formula, this.customFunctions),
      readsArrays: (formula) => readsArrays(formula, this.document),
      dynamicArray: () => this.#mark(),
      changedStyle: (format, style) => this.#styleBook().xf(format, base(Number(style ?? 0))),
      // A new cell's default format is nobody's choice, so its row or column decides.
      newStyle: (cell, column, rowStyle) =>
        this.#styleBook().xf(cell.format, {
          xf: rowStyle === undefined ? columnStyle(column) : Number(rowStyle),
          format: DEFAULT_FORMAT,
        }),
      look: (look) => this.#styleBook().dxf(look),
      newId: () =>
        `{00000000-000E-0000-0000-${(++this.#rule).toString(16).toUpperCase().padStart(12, '0')}}`,
      relate: (address) => {
        const type = `${this.dialect.relationships}/hyperlink`;
        return relationshipId(root, this.dialect, this.edits.relate(part, type, { address }));
      },
      unrelate: (id) => this.edits.unrelate(part, id),
    };
  }
}

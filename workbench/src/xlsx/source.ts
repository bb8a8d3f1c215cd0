import type { CellFormat } from '../document/cell';
import type { WorkbookDocument } from '../document/workbook';
import type { XlsxPackage } from './package';

/** An entry of the workbook's list of sheets, chart sheets and dialogs included, in its order. */
export interface SourceSheet {
  readonly name: string;
  /** `r:id` in the workbook part. */
  readonly relationshipId: string;
  /** The number in the `sheetId` attribute. */
  readonly sheetId: number;
  readonly part: string;
  /** The relationship's kind: only a `worksheet` becomes a sheet of the document. */
  readonly kind: string;
  /** The document's sheet made of it; null for a chart sheet or dialog. */
  readonly documentId: string | null;
}

/** Where in a part the XML stands that an object of the document was read from. */
export interface Origin {
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

/** What a document remembers of the file that it was opened from; a saver patches that file. */
export class XlsxSource {
  readonly sheets: SourceSheet[] = [];
  /** By index in the style sheet's `cellXfs`; each an object of its own, alike or not. */
  formats: readonly CellFormat[] = [];
  /** The values of `cm` that mark a dynamic array formula (XLDAPR in the metadata part). */
  dynamicArrays: ReadonlySet<number> = new Set();
  readonly package: XlsxPackage;
  readonly #styles = new Map<CellFormat, number>();
  readonly #origins = new WeakMap<object, Origin>();

  constructor(
    opened: XlsxPackage,
    readonly workbookPart: string,
  ) {
    this.package = opened;
  }

  setFormats(formats: readonly CellFormat[]): void {
    this.formats = formats;
    formats.forEach((format, index) => this.#styles.set(format, index));
  }

  /** The index in `cellXfs` of a format that the file gave a cell; undefined for a format made since. */
  styleOf(format: CellFormat): number | undefined {
    return this.#styles.get(format);
  }

  setOrigin(of: object, origin: Origin): void {
    this.#origins.set(of, origin);
  }

  /** Where a table, link, conditional format, validation or name came from; undefined for one made since. */
  originOf(of: object): Origin | undefined {
    return this.#origins.get(of);
  }

  /** The related part of the workbook of a kind (`styles`, `sheetMetadata`, `calcChain`). */
  part(kind: string): string | undefined {
    return this.package.related(this.workbookPart, kind);
  }
}

/** Null for a new workbook, which no file stands behind. */
export const sourceOf = (document: WorkbookDocument): XlsxSource | null =>
  document.source instanceof XlsxSource ? document.source : null;

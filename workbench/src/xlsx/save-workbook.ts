import { SheetDocument } from '../document/sheet';
import type { WorkbookDocument } from '../document/workbook';
import { newPackage } from './new-package';
import { openXlsx } from './open';
import { readNames } from './read-names';
import { relationshipsPart, resolveTarget } from './relationships';
import { saveCustomXml } from './save-custom-xml';
import { type Dialect, dialectOf } from './save-dialect';
import { namesToSave, patchNames } from './save-names';
import { PackageEdits } from './save-package';
import { SaveRefusal } from './save-refusal';
import { SharedParts } from './save-shared-parts';
import { isChanged, patchSheet, type SheetBefore } from './save-sheet';
import { patchSelected } from './save-sheet-page';
import { assertRenamable, assertRowsMovable, removeSheetPart } from './save-sheet-removal';
import { patchActiveTab, patchSheetList, type SavedSheet } from './save-workbook-part';
import { storedFunctions } from './shown-formula';
import { sourceOf, type XlsxSource } from './source';
import { XmlPatch } from './splice';
import { fileFormula } from './write-formula';
import { DECLARATION, tag } from './write-text';
import type { XmlElement } from './xml-tree';

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** What a new sheet is compared with: nothing set, everything at Excel's defaults. */
const EMPTY: SheetBefore = {
  sheet: new SheetDocument('', '', null),
  startBefore: () => undefined,
  startOf: () => undefined,
};

/** One save: what is changed, part by part, and the things that parts have in common. */
export class WorkbookSaving {
  readonly #edits: PackageEdits;
  readonly #workbookPart: string;
  readonly #dialect: Dialect;
  readonly #customFunctions: ReadonlySet<string>;
  #opened: WorkbookDocument | null = null;
  readonly #shared: SharedParts;
  #formulas = false;

  constructor(
    readonly document: WorkbookDocument,
    readonly source: XlsxSource | null,
    customFunctions: readonly string[],
  ) {
    this.#customFunctions = new Set(customFunctions.map((name) => name.toUpperCase()));
    this.#workbookPart = source?.workbookPart ?? 'xl/workbook.xml';
    this.#edits = source
      ? new PackageEdits(source.package)
      : newPackage(this.#workbookPart, document.date1904);
    this.#dialect = dialectOf(this.#edits.xml(this.#workbookPart));
    this.#shared = new SharedParts(
      this.#edits,
      document,
      source,
      this.#workbookPart,
      this.#dialect,
      this.#customFunctions,
    );
  }

  /** The file as it was opened, read again to compare with; null for a new workbook. */
  get #original(): WorkbookDocument | null {
    if (!this.source) return null;
    const options = { customFunctions: [...this.#customFunctions] };
    return (this.#opened ??= openXlsx(this.source.package.file, options));
  }

  save(): Uint8Array {
    this.#checkOrder();
    const sheets = this.#saveSheets();
    const added = this.#addSheets();
    const all = [...sheets, ...added];
    this.#saveWorkbookPart(all);
    if (this.document.changes.customXmlParts || !this.source)
      saveCustomXml(this.#edits, this.document, this.#workbookPart, this.#dialect);
    this.#shared.saveStyles();
    if (this.#formulas) this.#removeCalculationChain();
    this.#removeSheets();
    return this.source && !this.#edits.changed ? this.source.package.file : this.#edits.zip();
  }

  /** New sheets stand behind those of the file, so that every index in the file still means its sheet. */
  #checkOrder(): void {
    const came = (this.source?.sheets ?? []).map((one) => one.documentId);
    const places = this.document.sheets.map((sheet) => came.indexOf(sheet.id));
    const known = places.filter((place) => place >= 0);
    const inOrder = known.every((place, index) => index === 0 || place > (known[index - 1] ?? 0));
    if (!inOrder || places.slice(0, known.length).includes(-1))
      throw new SaveRefusal(
        'sheets-reordered',
        'Sheets that came with the file stand in another order, which a save does not carry through. Put new sheets behind them.',
      );
    const charts = (this.source?.sheets ?? []).some((one) => one.documentId === null);
    if (!charts && !this.document.sheets.some((sheet) => sheet.visibility === 'Visible'))
      throw new SaveRefusal('last-visible-sheet', 'A workbook needs one visible sheet. Show one.');
  }

  /** Sheets of the file that are in the document no more, by relationship. */
  #deleted(): ReadonlySet<string> {
    const here = new Set(this.document.sheets.map((sheet) => sheet.id));
    return new Set(
      (this.source?.sheets ?? [])
        .filter((one) => one.documentId !== null && !here.has(one.documentId))
        .map((one) => one.relationshipId),
    );
  }

  #before(sheet: SheetDocument): SheetBefore {
    const original = sheet.part === null ? null : this.#original;
    const before = original?.sheets.find((one) => one.part === sheet.part);
    if (!original || !before) return EMPTY;
    const [then, now] = [sourceOf(original), this.source];
    return {
      sheet: before,
      startBefore: (of) => then?.originOf(of)?.start,
      startOf: (of) => now?.originOf(of)?.start,
    };
  }

  #saveSheets(): SavedSheet[] {
    const deleted = this.#deleted();
    const left = (this.source?.sheets ?? []).filter((one) => !deleted.has(one.relationshipId));
    return left.map(({ relationshipId: id, part, documentId }) => {
      const sheet = this.document.sheets.find((one) => one.id === documentId) ?? null;
      if (sheet && isChanged(sheet)) this.#patchSheet(sheet, part);
      return { relationshipId: id, sheet, cameWithFile: true };
    });
  }

  #patchSheet(sheet: SheetDocument, part: string): void {
    const patch = new XmlPatch(this.#edits.xml(part, ['sheetData']));
    if (sheet.changes.rowsMoved)
      assertRowsMovable(
        this.#edits,
        { name: sheet.name, part, root: patch.root },
        new Set([this.#workbookPart, ...(this.source?.sheets ?? []).map((one) => one.part)]),
      );
    const formulas = patchSheet(
      patch,
      sheet,
      this.#before(sheet),
      this.#shared.writer(part, patch.root),
    );
    this.#formulas ||= formulas;
    if (patch.changed) this.#edits.set(part, patch.text());
  }

  #addSheets(): SavedSheet[] {
    const folder = this.#workbookPart.slice(0, this.#workbookPart.lastIndexOf('/') + 1);
    return this.document.sheets
      .filter((sheet) => !this.source?.sheets.some((one) => one.documentId === sheet.id))
      .map((sheet) => {
        const part = this.#edits.freeName(`${folder}worksheets/sheet#.xml`);
        const grid = tag('worksheet', { xmlns: this.#dialect.main }, tag('sheetData'));
        this.#edits.add(part, DECLARATION + grid, WORKSHEET);
        const type = `${this.#dialect.relationships}/worksheet`;
        const id = this.#edits.relate(this.#workbookPart, type, { part });
        this.#patchSheet(sheet, part);
        return { relationshipId: id, sheet, cameWithFile: false };
      });
  }

  #saveWorkbookPart(sheets: readonly SavedSheet[]): void {
    const { document } = this;
    const patch = new XmlPatch(this.#edits.xml(this.#workbookPart));
    const deleted = this.#deleted();
    patchSheetList(patch, sheets, deleted, this.#dialect);
    const placeOf = (id: string): number => sheets.findIndex((one) => one.sheet?.id === id);
    const active = placeOf(document.activeSheetId);
    const moved = this.#wasActive(patch.root) !== document.activeSheetId || deleted.size > 0;
    if (active >= 0 && moved) {
      patchActiveTab(patch, active);
      this.#select(sheets, active);
    }
    this.#saveNames(patch, sheets, placeOf, deleted.size > 0);
    if (patch.changed) this.#edits.set(this.#workbookPart, patch.text());
  }

  #wasActive(workbook: XmlElement): string | undefined {
    const tab = workbook.at('bookViews', 'workbookView')?.number('activeTab') ?? 0;
    return this.source?.sheets[tab]?.documentId ?? this.#original?.activeSheetId;
  }

  #saveNames(
    patch: XmlPatch,
    sheets: readonly SavedSheet[],
    placeOf: (id: string) => number,
    moved: boolean,
  ): void {
    const { document, source } = this;
    const pages = document.sheets
      .filter((sheet) => sheet.part === null || sheet.changes.page || sheet.changes.autoFilter)
      .map((sheet) => ({ sheet, before: this.#before(sheet).sheet }));
    if (!document.changes.names && pages.length === 0 && !moved) return;
    const names = namesToSave(document, pages);
    const sheetIds = (source?.sheets ?? []).map((one) => one.documentId);
    const functions = storedFunctions([...this.#customFunctions]);
    const read = readNames(patch.root, sheetIds, functions);
    const before = new Map(read.map(({ name, element }) => [element.start, name]));
    patchNames(patch, names, {
      before,
      startOf: (name) => source?.originOf(name)?.start,
      placeOf,
      movedTo: (place) => {
        const id = source?.sheets[place]?.relationshipId;
        return sheets.findIndex((one) => one.relationshipId === id);
      },
      formula: (formula) => fileFormula(formula, this.#customFunctions),
    });
  }

  /** Just the active sheet is selected; with more, Excel would edit them all at once. */
  #select(sheets: readonly SavedSheet[], active: number): void {
    const parts = new Map(
      this.#edits
        .xml(relationshipsPart(this.#workbookPart))
        .children.map((one) => [one.attribute('Id') ?? '', one.attribute('Target') ?? '']),
    );
    sheets.forEach(({ relationshipId: id }, place) => {
      const part = resolveTarget(this.#workbookPart, parts.get(id) ?? '');
      const root = this.#edits.xml(part, ['sheetData']);
      const isSelected = root.at('sheetViews', 'sheetView')?.flag('tabSelected') ?? false;
      if (isSelected === (place === active)) return;
      const patch = new XmlPatch(root);
      patchSelected(patch, place === active);
      if (patch.changed) this.#edits.set(part, patch.text());
    });
  }

  /** Excel makes it anew; one that names a cell without a formula makes it repair the file. */
  #removeCalculationChain(): void {
    const part = this.source?.part('calcChain');
    if (part === undefined) return;
    this.#edits.remove(part);
    for (const rel of this.source?.package.rels(this.#workbookPart) ?? [])
      if (rel.kind === 'calcChain') this.#edits.unrelate(this.#workbookPart, rel.id);
  }

  #removeSheets(): void {
    const deleted = this.#deleted();
    for (const one of this.source?.sheets ?? []) {
      const sheet = this.document.sheets.find((each) => each.id === one.documentId);
      // What says the old name means the sheet that has it now.
      const taken = this.document.sheetByName(one.name) !== undefined;
      if (sheet?.changes.name && !taken) assertRenamable(this.#edits, one.name);
      if (!deleted.has(one.relationshipId)) continue;
      this.#edits.unrelate(this.#workbookPart, one.relationshipId);
      removeSheetPart(this.#edits, one.name, one.part, taken);
      this.#removeCalculationChain();
    }
  }
}

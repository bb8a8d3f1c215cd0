import type { RowMove } from '../document/row-move';
import type { RangeBox, SheetDocument } from '../document/sheet';
import { moveRows } from '../model/move-rows';
import { pasteCells } from '../model/paste-cells';
import { clear, writeContents } from '../model/range-contents';
import { worksheetClass } from '../model/worksheet';
import { worksheetCollectionClass } from '../model/worksheet-collection';
import { copySheet } from './copy-sheet';
import type { Host } from './host';
import { UndoSteps } from './undo';

type Input = string | number | boolean | null;

export interface CellsOfSheet {
  readonly sheetId: string;
  readonly box: RangeBox;
}

/**
 * What a person does in the workbook, as against the add-in: it waits for its turn among the requests,
 * is subject to the same rules, and raises the same events with another trigger. Each is done, and
 * everything is calculated, when its promise resolves; what Excel refuses rejects with a `HostError`.
 */
export class User {
  #undo: UndoSteps | null = null;

  constructor(private readonly host: Host) {}

  /** From now on each request and each action can be undone; it costs a copy of every cell. */
  keepUndo(): void {
    this.#undo ??= new UndoSteps(this.host);
  }

  /** Ctrl+Z. Takes back cells and names of the last request or action; custom XML stays, as in Excel. */
  undo(): Promise<void> {
    return this.host.asUser(() => void this.#undo?.undo());
  }

  /** Ctrl+Y: does again what was taken back last, if nothing else was done since. */
  redo(): Promise<void> {
    return this.host.asUser(() => void this.#undo?.redo());
  }

  /** Types into cells: text as at the keyboard (`5`, `12%`, `=A1*2`), or values. Ends cell editing. */
  enter(sheetId: string, box: RangeBox, inputs: readonly (readonly Input[])[]): Promise<void> {
    return this.#act(sheetId, (sheet) => {
      this.host.settings.editing = false;
      writeContents({ sheet, box }, inputs, this.host);
    });
  }

  /** Ctrl+V of cells that were copied: with formulas and formats, into the selected cells. */
  paste(from: CellsOfSheet, to: CellsOfSheet): Promise<void> {
    return this.#act(from.sheetId, (source) =>
      pasteCells(
        this.host,
        { sheet: source, box: from.box },
        { sheet: this.#sheet(to.sheetId), box: to.box },
      ),
    );
  }

  /** Empties cells; their formats stay. */
  clear(sheetId: string, box: RangeBox): Promise<void> {
    return this.#act(sheetId, (sheet) => clear({ sheet, box }, 'Contents', this.host));
  }

  select(sheetId: string, box: RangeBox): Promise<void> {
    return this.#act(sheetId, (sheet) => this.host.select(sheet, box));
  }

  /** Inserts whole rows before one. What was done before cannot be undone any more (unlike Excel). */
  insertRows(sheetId: string, at: number, count: number): Promise<void> {
    return this.#moveRows(sheetId, { at, by: count });
  }

  /** Deletes whole rows from one on. What was done before cannot be undone any more (unlike Excel). */
  deleteRows(sheetId: string, at: number, count: number): Promise<void> {
    return this.#moveRows(sheetId, { at, by: -count });
  }

  activate(sheetId: string): Promise<void> {
    return this.#act(sheetId, (sheet) => this.host.activate(sheet));
  }

  addSheet(name: string): Promise<void> {
    return this.host.asUser(
      () => void worksheetCollectionClass.methods?.['Add']?.(this.host.document, [name], this.host),
    );
  }

  renameSheet(sheetId: string, name: string): Promise<void> {
    return this.#act(sheetId, (sheet) =>
      worksheetClass.properties?.['Name']?.set?.(sheet, name, this.host),
    );
  }

  /** "Move or Copy", with a copy at the end. */
  copySheet(sheetId: string): Promise<void> {
    return this.#act(sheetId, (sheet) => void copySheet(this.host, sheet));
  }

  deleteSheet(sheetId: string): Promise<void> {
    return this.#act(
      sheetId,
      (sheet) => void worksheetClass.methods?.['Delete']?.(sheet, [], this.host),
    );
  }

  #moveRows(sheetId: string, move: RowMove): Promise<void> {
    return this.#act(sheetId, (sheet) => {
      moveRows(this.host, sheet, move);
      this.#undo?.endHere();
    });
  }

  #act(sheetId: string, action: (sheet: SheetDocument) => void): Promise<void> {
    return this.host.asUser(() => action(this.#sheet(sheetId)));
  }

  #sheet(sheetId: string): SheetDocument {
    const sheet = this.host.document.sheets.find(({ id }) => id === sheetId);
    if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
    return sheet;
  }
}

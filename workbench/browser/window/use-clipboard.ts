import { type ClipboardEvent, useRef } from 'react';
import type { RangeBox, SheetDocument } from '../../src/document/sheet';
import { pasteBox } from '../../src/model/paste-cells';
import { CELL_LIMIT, columnsOf, rowsOf } from '../../src/model/range-boxes';
import { shownText } from '../grid/shown-text';
import { fromTableText, toTableText } from '../selection/table-text';
import type { WorkbookSession } from '../session/session';
import type { Editing } from './use-editing';

interface Copied {
  readonly sheet: SheetDocument;
  readonly box: RangeBox;
}

/** What of copied cells there is something in: whole columns are a million cells. */
const filled = ({ sheet, box }: Copied): Copied => {
  const used = sheet.usedBox() ?? box;
  const bottom = Math.max(box.top, Math.min(box.bottom, used.bottom));
  const right = Math.max(box.left, Math.min(box.right, used.right));
  return { sheet, box: { ...box, bottom, right } };
};

/** Copy and paste while cells are selected: of cells with formulas and formats, of text from elsewhere. */
export const useClipboard = (
  session: WorkbookSession,
  editing: Editing,
  attempt: (work: Promise<unknown>) => void,
): { onCopy: (event: ClipboardEvent) => void; onPaste: (event: ClipboardEvent) => void } => {
  const copied = useRef<Copied | null>(null);
  const textOf = (copy: Copied): string => {
    const { sheet, box } = filled(copy);
    const rows = Array.from({ length: rowsOf({ sheet, box }) }, (_, row) =>
      Array.from({ length: columnsOf({ sheet, box }) }, (_cell, column) => {
        const cell = sheet.cell(box.top + row, box.left + column);
        return shownText(
          cell?.value ?? null,
          cell?.format.numberFormat ?? 'General',
          session.document.date1904,
        ).text;
      }),
    );
    return toTableText(rows);
  };
  const paste = async (text: string): Promise<void> => {
    const { sheetId, box } = session.selection;
    const source = copied.current;
    const isOurs =
      source !== null && session.sheets.includes(source.sheet) && textOf(source) === text;
    if (isOurs) {
      await session.paste({ sheetId: source.sheet.id, box: source.box }, { sheetId, box });
      return session.select(sheetId, pasteBox(source.box, box));
    }
    const rows = fromTableText(text);
    const { top, left } = box;
    const into = { top, left, bottom: top + rows.length - 1, right: left + rows[0]!.length - 1 };
    await session.enterBlock(sheetId, into, rows);
    return session.select(sheetId, into);
  };
  return {
    onCopy: (event) => {
      if (editing.edit) return;
      event.preventDefault();
      const copy = { sheet: session.activeSheet, box: session.selection.box };
      const cells = filled(copy);
      // A value in the last cell of a sheet makes a text of everything that no memory holds.
      if (rowsOf(cells) * columnsOf(cells) > CELL_LIMIT)
        return attempt(Promise.reject(new Error('So many cells cannot be copied. Select fewer.')));
      copied.current = copy;
      event.clipboardData.setData('text/plain', textOf(copy));
    },
    onPaste: (event) => {
      const text = event.clipboardData.getData('text/plain');
      if (editing.edit || text === '') return;
      event.preventDefault();
      attempt(paste(text));
    },
  };
};

import { useCallback, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { RangeBox } from '../../src/document/sheet';
import { afterKey } from '../selection/keys';
import type { CellPlace } from '../selection/moves';
import type { WorkbookSession } from '../session/session';
import type { Cursor } from './cursor';
import { type Edit, editText, takesReference, withReference } from './edit-state';

export interface Editing {
  readonly edit: Edit | null;
  /** Starts in the active cell; `text` replaces what is there. */
  readonly begin: (where: Edit['where'], text?: string) => void;
  readonly change: (edit: Edit) => void;
  /** Resolves to whether the text was taken; it is not where Excel refuses it. */
  readonly commit: () => Promise<boolean>;
  readonly cancel: () => void;
  /** Keys that end editing: Enter, Tab, Escape, and arrows where editing was begun by typing. */
  readonly key: (event: KeyboardEvent) => void;
  /** A click into the grid while a formula waits for a reference; false where it does not. */
  readonly point: (box: RangeBox) => boolean;
}

/** A cell being typed into, from the first key to Enter. */
export const useEditing = (
  session: WorkbookSession,
  cursor: Cursor,
  onProblem: (error: unknown) => void,
  onDone: () => void,
): Editing => {
  const [edit, setEdit] = useState<Edit | null>(null);
  // Events of the grid come from outside of React and must see the latest.
  const latest = useRef<Edit | null>(null);
  const change = useCallback((next: Edit | null) => {
    latest.current = next;
    setEdit(next);
  }, []);

  const isBegun = (): boolean => latest.current !== null;

  const begin: Editing['begin'] = (where, text) => {
    if (latest.current) {
      if (latest.current.where !== where) change({ ...latest.current, where, overwrites: false });
      return;
    }
    const { sheetId, active } = cursor.selection;
    const content = text ?? editText(cursor.sheet, active.row, active.column);
    session.beginEdit();
    change({
      sheetId,
      ...active,
      text: content,
      caret: content.length,
      where,
      overwrites: text !== undefined,
      pointed: null,
    });
  };

  const cancel = (): void => {
    if (!latest.current) return;
    session.endEdit();
    const { sheetId } = latest.current;
    change(null);
    if (session.activeSheet.id !== sheetId) void session.activateSheet(sheetId);
    onDone();
  };

  const commit = async (): Promise<boolean> => {
    const done = latest.current;
    if (!done) return true;
    const sheet = session.sheets.find(({ id }) => id === done.sheetId);
    const isSame = sheet && editText(sheet, done.row, done.column) === done.text;
    // A formula that is entered again is computed again; anything else stays as it was.
    if (!sheet || (isSame && !done.text.startsWith('='))) {
      cancel();
      return true;
    }
    // At once: the next key is already for the grid.
    change(null);
    onDone();
    try {
      await session.enter(done.sheetId, done.row, done.column, closed(done.text));
      if (session.activeSheet.id !== done.sheetId) await session.activateSheet(done.sheetId);
    } catch (error) {
      session.endEdit();
      onProblem(error);
      return false;
    } finally {
      // Somebody who types fast is in the next cell by now.
      if (isBegun()) session.beginEdit();
    }
    return true;
  };

  const key = (event: KeyboardEvent): void => {
    const current = latest.current;
    if (!current) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      cancel();
      return;
    }
    if (event.key === 'F2') {
      event.preventDefault();
      change({ ...current, overwrites: false });
      return;
    }
    if (event.altKey && event.key === 'Enter') {
      event.preventDefault();
      const { text, caret } = current;
      change({
        ...current,
        text: `${text.slice(0, caret)}\n${text.slice(caret)}`,
        caret: caret + 1,
      });
      return;
    }
    const arrow = event.key.startsWith('Arrow') && current.overwrites && !takesReference(current);
    if (event.key !== 'Enter' && event.key !== 'Tab' && !arrow) return;
    event.preventDefault();
    const sheet = session.sheets.find(({ id }) => id === current.sheetId);
    if (!sheet) return;
    const active: CellPlace = { row: current.row, column: current.column };
    const { row: top, column: left } = active;
    const next = afterKey(
      sheet,
      { box: { top, bottom: top, left, right: left }, active },
      { key: event.key, shift: event.shiftKey, ctrl: false },
      1,
    );
    const committed = commit();
    if (next) void cursor.select(sheet.id, next.box, next.active, committed).catch(onProblem);
  };

  const point = (box: RangeBox): boolean => {
    const current = latest.current;
    if (!current || !takesReference(current)) return false;
    change(withReference(current, session.activeSheet, box));
    return true;
  };

  return { edit, begin, change, commit, cancel, key, point };
};

/** A formula with the parentheses that its writer left open, as Excel closes them. */
const closed = (text: string): string => {
  if (!text.startsWith('=')) return text;
  const bare = text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  const open = bare.split('(').length - bare.split(')').length;
  return open > 0 ? text + ')'.repeat(open) : text;
};

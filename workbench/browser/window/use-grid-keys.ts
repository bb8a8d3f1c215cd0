import type { KeyboardEvent } from 'react';
import { COLUMNS } from '../../src/document/changes';
import type { RangeBox } from '../../src/document/sheet';
import { afterKey } from '../selection/keys';
import type { WorkbookSession } from '../session/session';
import type { Cursor } from './cursor';
import type { Editing } from './use-editing';

const isWholeRows = ({ left, right }: RangeBox): boolean => left === 0 && right === COLUMNS - 1;

/** Keys while cells are selected: moving, typing, clearing, rows that come and go. */
export const useGridKeys =
  (
    session: WorkbookSession,
    cursor: Cursor,
    editing: Editing,
    attempt: (work: Promise<unknown>) => void,
    pageRows: () => number,
  ) =>
  (event: KeyboardEvent): void => {
    if (editing.edit || event.altKey) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const { sheetId, box, active } = cursor.selection;
    const { sheet } = cursor;
    const done = (): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (event.key === 'F2') {
      done();
      editing.begin('cell');
    } else if (event.key === 'Delete') {
      done();
      attempt(session.clear(sheetId, box));
    } else if (ctrl && /^[zy]$/i.test(event.key)) {
      done();
      const again = event.shiftKey || event.key === 'y';
      attempt(again ? session.redo() : session.undo());
    } else if (ctrl && /^[-+]$/.test(event.key) && isWholeRows(box)) {
      done();
      const count = box.bottom - box.top + 1;
      attempt(
        event.key === '+'
          ? session.insertRows(sheetId, box.top, count)
          : session.deleteRows(sheetId, box.top, count),
      );
    } else if (event.key === 'Backspace') {
      done();
      editing.begin('cell', '');
    } else if (ctrl && (event.key === 'PageDown' || event.key === 'PageUp')) {
      done();
      const visible = session.sheets.filter(({ visibility }) => visibility === 'Visible');
      const next = visible[visible.indexOf(sheet) + (event.key === 'PageDown' ? 1 : -1)];
      if (next) attempt(session.activateSheet(next.id));
    } else if (!ctrl && event.key.length === 1 && !(event.key === ' ' && event.shiftKey)) {
      done();
      editing.begin('cell', event.key);
    } else {
      const key = { key: event.key, shift: event.shiftKey, ctrl };
      const next = afterKey(sheet, { box, active }, key, pageRows());
      if (!next) return;
      done();
      attempt(cursor.select(sheetId, next.box, next.active));
    }
  };

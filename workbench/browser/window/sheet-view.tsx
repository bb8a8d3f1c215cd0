import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { ReactElement } from 'react';
import { a1, a1Box } from '../../src/document/address';
import type { Scalar } from '../../src/document/cell';
import type { CustomRule, SheetDocument } from '../../src/document/sheet';
import { Grid } from '../grid/grid';
import { shownText } from '../grid/shown-text';
import type { FunctionHelp } from '../formula-help/function-help';
import { columnPixels } from '../grid/lines';
import { setRowsHidden } from '../outline/set-rows-hidden';
import { areaOf } from '../selection/moves';
import type { WorkbookSession } from '../session/session';
import { CellEditor } from './cell-editor';
import type { Cursor } from './cursor';
import { OutlineGutter } from './outline-gutter';
import { RowMenu } from './row-menu';
import type { Theme } from './theme';
import { useClipboard } from './use-clipboard';
import type { Editing } from './use-editing';
import { useGridKeys } from './use-grid-keys';
import { useSession } from './use-session';

interface Props {
  readonly session: WorkbookSession;
  readonly editing: Editing;
  readonly cursor: Cursor;
  readonly functions: readonly FunctionHelp[];
  readonly theme: Theme;
  readonly attempt: (work: Promise<unknown>) => void;
  readonly onLink: (row: number, column: number) => void;
  /** The element that has the keyboard while cells are selected. */
  readonly keyboard: React.RefObject<HTMLDivElement | null>;
}

/** The sheet in front: grid, outline, and the cell that is being typed into. */
export const SheetView = (props: Props): ReactElement => {
  const { session, editing, theme, attempt, keyboard } = props;
  const host = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | null>(null);
  const [, moved] = useReducer((count: number) => count + 1, 0);
  useSession(session, 'selection', 'sheets', 'opened', 'cells');
  const current = useRef(props);
  current.current = props;

  useEffect(() => {
    if (!host.current) return;
    const made = new Grid(
      host.current,
      {
        moved,
        selected: (box, active) => {
          const { editing: now, cursor } = current.current;
          if (now.point(box)) return;
          attempt(cursor.select(session.activeSheet.id, box, active, now.commit()));
        },
      },
      (sheet, rule, row, column) => evaluateRule(session, sheet, rule, row, column),
    );
    grid.current = made;
    made.open(session.document);
    made.show(session.activeSheet);
    const follow = follower(session, made);
    return () => {
      follow();
      made.dispose();
      grid.current = null;
    };
  }, [session, attempt]);
  useEffect(() => {
    if (grid.current) grid.current.dark = theme === 'dark';
  }, [theme]);

  const keyed = useGridKeys(
    session,
    props.cursor,
    editing,
    attempt,
    () => grid.current?.pageRows ?? 20,
  );
  const clipboard = useClipboard(session, editing, attempt);
  const toggle = useCallback(
    (hidden: ReadonlyMap<number, boolean>) => attempt(setRowsHidden(session, hidden)),
    [session, attempt],
  );
  const toKeyboard = (): void => {
    const field = { cell: '.cell-input', bar: '.formula-input' }[editing.edit?.where ?? 'cell'];
    const typing = editing.edit ? document.querySelector<HTMLElement>(field) : null;
    (typing ?? keyboard.current)?.focus({ preventScroll: true });
  };
  const sheet = session.activeSheet;
  const { active, box } = session.selection;
  const { edit } = editing;
  const text = shownText(
    sheet.cell(active.row, active.column)?.value ?? null,
    sheet.cell(active.row, active.column)?.format.numberFormat ?? 'General',
  ).text;
  const frozen = sheet.freeze.rows - 1;
  const headers =
    frozen >= 0
      ? grid.current?.placeOf({ top: frozen, bottom: frozen, left: 0, right: 0 })
      : { top: 0, height: 20 };

  return (
    <div className="sheet-view">
      {grid.current && (
        <OutlineGutter
          sheet={sheet}
          placeOf={(place) => grid.current?.placeOf(place) ?? null}
          top={headers ? headers.top + headers.height : 20}
          onToggle={toggle}
        />
      )}
      <RowMenu session={session} disabled={editing.edit !== null} attempt={attempt}>
        <div
          className="grid-area"
          ref={keyboard}
          tabIndex={0}
          role="application"
          aria-roledescription="spreadsheet"
          aria-busy={!grid.current?.isDrawn}
          aria-label={`${sheet.name}, ${a1(active.row, active.column)}${text === '' ? '' : `, ${text}`}`}
          onKeyDown={keyed}
          onCopy={clipboard.onCopy}
          onPaste={clipboard.onPaste}
          onDoubleClick={(event) => {
            // Only on cells: headers have a use of their own for it.
            if (event.nativeEvent.offsetY > 20 && event.nativeEvent.offsetX > 46)
              editing.begin('cell');
          }}
          onClick={() => {
            if (!editing.edit && box.top === box.bottom && box.left === box.right)
              props.onLink(active.row, active.column);
          }}
        >
          <div
            className="grid-host"
            ref={host}
            // The canvas is to be clicked, not to take the keyboard from where one types.
            onMouseDown={(event) => {
              event.preventDefault();
              toKeyboard();
            }}
            onFocus={toKeyboard}
            // The canvas would take it for itself.
            onContextMenuCapture={(event) => {
              event.stopPropagation();
              event.preventDefault();
              const { clientX, clientY } = event;
              keyboard.current?.dispatchEvent(
                new MouseEvent('contextmenu', {
                  bubbles: true,
                  cancelable: true,
                  clientX,
                  clientY,
                }),
              );
            }}
          />
          {edit?.sheetId === sheet.id && grid.current && (
            <CellEditor
              edit={edit}
              editing={editing}
              functions={props.functions}
              place={grid.current.placeOf(areaOf(sheet, edit))}
              format={sheet.cell(edit.row, edit.column)?.format ?? null}
              minimum={columnPixels(sheet, edit.column)}
            />
          )}
          <div className="visually-hidden" aria-live="polite">
            {box.top === box.bottom && box.left === box.right
              ? `${a1(active.row, active.column)} ${text}`
              : a1Box(box)}
          </div>
        </div>
      </RowMenu>
    </div>
  );
};

/** A conditional format's formula is written for the first cell of its range. */
const evaluateRule = (
  { host }: WorkbookSession,
  sheet: SheetDocument,
  { formula, box }: CustomRule,
  row: number,
  column: number,
): Scalar =>
  host.engine.evaluate(sheet.id, formula, { row: box.top, column: box.left }, { row, column });

/** Keeps a grid in step with the session. @returns a function that ends it */
const follower = (session: WorkbookSession, grid: Grid): (() => void) => {
  const select = (): void => {
    const { box, active } = session.selection;
    grid.select(box, active, true);
  };
  const offs = [
    session.on('opened', () => {
      grid.open(session.document);
      grid.show(session.activeSheet);
    }),
    session.on('sheets', () => grid.show(session.activeSheet)),
    session.on('selection', select),
    session.on('cells', (changes) => {
      for (const { sheetId, parts } of changes) {
        const sheet = session.sheets.find(({ id }) => id === sheetId);
        if (sheet && parts.size > 0) grid.reframe(sheet);
      }
      grid.refresh();
    }),
  ];
  return () => offs.forEach((off) => off());
};

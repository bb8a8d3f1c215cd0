import { createContext, type ReactNode, use, useSyncExternalStore } from 'react';
import { Journal } from '../../excel/journal';
import { LiveWorkbook, type WorkbookState } from '../../excel/live-workbook';
import type { Outcome } from '../../excel/run-excel';
import type { TagChange } from '../../excel/tag-change';

/** The workbook as the pane has it open: its live state and what can be undone in it. */
export interface PaneWorkbook {
  readonly live: LiveWorkbook;
  readonly journal: Journal;
}

const Context = createContext<PaneWorkbook | null>(null);

export async function openPaneWorkbook(today: number): Promise<Outcome<PaneWorkbook>> {
  const opened = await LiveWorkbook.open(today);
  return opened.ok ? { ok: true, value: { live: opened.value, journal: new Journal() } } : opened;
}

export function WorkbookProvider(props: {
  readonly workbook: PaneWorkbook;
  readonly children: ReactNode;
}) {
  return <Context value={props.workbook}>{props.children}</Context>;
}

export function useWorkbook(): PaneWorkbook {
  const workbook = use(Context);
  if (!workbook) throw new Error('No workbook is open around this component.');
  return workbook;
}

/** What the workbook holds now; draws again with each change. */
export function useWorkbookState(): WorkbookState {
  const { live } = useWorkbook();
  return useSyncExternalStore(
    (listener) => live.subscribe(listener),
    () => live.state,
  );
}

/** The address of the selected cells as a person reads it, e.g. `Scorecard!C7`; null before Excel said one. */
export function useSelectionAddress(): string | null {
  const { live } = useWorkbook();
  return useSyncExternalStore(
    (listener) => live.subscribeSelection(listener),
    () => (live.selection ? `${live.selection.sheet}!${live.selection.address}` : null),
  );
}

/** Whether a change can be undone as it was made; draws again once it cannot. */
export function useIsHeld(change: TagChange | null): boolean {
  const { journal } = useWorkbook();
  return useSyncExternalStore(
    (listener) => journal.subscribe(listener),
    () => change !== null && journal.holds(change),
  );
}

/** What the journal would undo and redo now. */
export function useJournalLabels(): { readonly undo: string | null; readonly redo: string | null } {
  const { journal } = useWorkbook();
  const subscribe = (listener: () => void) => journal.subscribe(listener);
  const undo = useSyncExternalStore(subscribe, () => journal.undoLabel);
  const redo = useSyncExternalStore(subscribe, () => journal.redoLabel);
  return { undo, redo };
}

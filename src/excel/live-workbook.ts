import { addressOf } from '../cascade/address';
import type { Cascade } from '../cascade/cascade';
import type { Selection } from '../cascade/selected-cells';
import type { NodeJudgement } from '../domain/judge-tree';
import type { Tag } from '../domain/tag';
import { boxOf, PLACE } from './boxes';
import { changedBoxes } from './live/changed-boxes';
import { listen, type Stop } from './live/host-events';
import {
  concernsNothing,
  type LiveState,
  readChanges,
  readEverything,
  settleInSteps,
} from './live/live-state';
import { nodeAt } from './live/node-at';
import { Pending } from './live/pending';
import { type Failure, inExcel, type Outcome } from './run-excel';

export type { Selection };

/** The workbook as the pane shows it. A new one for each change. */
export interface WorkbookState {
  /** Nodes in tree order, settings, problems. */
  readonly cascade: Cascade;
  /** By node id. */
  readonly judged: ReadonlyMap<string, NodeJudgement>;
  readonly tags: readonly Tag[];
  /** Name of our sheet; null while it is not built. */
  readonly cascadeSheet: string | null;
  /** Counts up with each change. */
  readonly version: number;
}

/** Milliseconds of quiet after which a quick revision is followed by working everything out. */
const SETTLE_MS = 800;
/** Milliseconds that working everything out may keep the pane from drawing: half a frame. */
const SLICE_MS = 8;
/** Milliseconds after which a reading that failed in passing (a cell was being edited) is tried again. */
const RETRY_MS = 2_000;

type Note = (pending: Pending) => unknown;
type Tell = (add: Note) => unknown;

/**
 * The pane's one source of truth about the workbook: read once, then kept in step with the host's events.
 * A changed cell is read again by itself, and only what depends on it is judged again; where rows,
 * columns or sheets moved, everything is read again. A reading that fails keeps what it had to read.
 */
export class LiveWorkbook {
  #state: LiveState;
  #shown: WorkbookState;
  #selection: Selection | null = null;
  #failure: Failure | null = null;
  /** Begins with what was told while the state was read. */
  #pending: Pending;
  #working: Promise<void> | null = null;
  #disposed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #selectionListeners = new Set<() => void>();

  private constructor(
    state: LiveState,
    private readonly today: number,
    told: Pending,
    private readonly stop: Stop,
  ) {
    this.#pending = told;
    this.#state = state;
    this.#shown = shownOf(state, 1);
  }

  /**
   * Listens to changes, sheets and selection, and reads everything once. Where it fails, or has been
   * given up before it succeeds, nothing is listened to any more.
   * @param today Excel date serial: the as-of of a workbook that has none yet.
   */
  static async open(today: number): Promise<Outcome<LiveWorkbook>> {
    let givenUp = false;
    const outcome = await inExcel('reading the workbook', async (context) => {
      const early = new Pending();
      let live: LiveWorkbook | null = null;
      const note: Tell = (add) => (live ? live.#ask(add) : add(early));
      const stop = await listen(context, {
        onChanged: (args) => note((pending) => addChange(pending, args)),
        onCalculated: (sheetId) => note((pending) => pending.calculated.add(sheetId)),
        onSelected: (sheetId, address) =>
          live ? live.#onSelected(sheetId, address) : (early.selection = true),
        onActivated: () => note((pending) => (pending.selection = true)),
        onSheets: () => note((pending) => (pending.everything = true)),
      });
      try {
        live = new LiveWorkbook(await readEverything(context, today), today, early, stop);
      } catch (error) {
        await stop(context).catch(() => undefined);
        throw error;
      }
      if (givenUp) await stop(context);
      return live;
    });
    givenUp = !outcome.ok;
    if (outcome.ok) outcome.value.#ask((pending) => (pending.selection = true));
    return outcome;
  }

  get state(): WorkbookState {
    return this.#shown;
  }

  get selection(): Selection | null {
    return this.#selection;
  }

  /** The last reading in the background that failed; null once one has succeeded. */
  get failure(): Failure | null {
    return this.#failure;
  }

  /** Hears of each new state, and of failures. Fits `useSyncExternalStore`. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  subscribeSelection = (listener: () => void): (() => void) => {
    this.#selectionListeners.add(listener);
    return () => this.#selectionListeners.delete(listener);
  };

  /** Reads all again: after a change of tags, of which no event tells (office-js issue #3744). */
  async refresh(): Promise<Outcome<void>> {
    this.#ask((pending) => (pending.everything = true));
    await this.idle();
    return this.#failure ?? { ok: true, value: undefined };
  }

  /** Resolves when nothing that was told is still to be read. */
  async idle(): Promise<void> {
    while (this.#working) await this.#working;
  }

  /** The node whose cells hold the first of the selected ones. */
  nodeAtSelection(): string | null {
    const { judged, boxes } = this.#state;
    return this.#selection && nodeAt(judged.cascade.nodes, boxes, this.#selection);
  }

  async dispose(): Promise<void> {
    this.#disposed = true;
    clearTimeout(this.#timer);
    await this.stop();
  }

  #onSelected(sheetId: string, address: string): void {
    const [box] = changedBoxes(address) ?? [];
    const sheet = this.#state.live.sheets.get(sheetId);
    if (!box || sheet === undefined) this.#ask((pending) => (pending.selection = true));
    else this.#select({ sheet, box, address: addressOf(box) });
  }

  #select(selection: Selection): void {
    this.#selection = selection;
    for (const listener of this.#selectionListeners) listener();
  }

  #ask(note: Note): void {
    if (this.#disposed) return;
    note(this.#pending);
    this.#working ??= this.#work();
  }

  async #work(): Promise<void> {
    // Events of one message come one by one: they are gathered first.
    await Promise.resolve();
    try {
      while (!this.#pending.isEmpty && !this.#disposed) if (!(await this.#readPending())) return;
    } finally {
      this.#working = null;
    }
  }

  /** False where it failed: what was to be read is then kept for the next time. */
  async #readPending(): Promise<boolean> {
    const pending = this.#pending;
    this.#pending = new Pending();
    const outcome = await this.#read(pending);
    if (outcome.ok) {
      if (this.#failure) this.#show(this.#state, null);
      return true;
    }
    this.#pending.add(pending);
    this.#show(this.#state, outcome);
    if (outcome.kind === 'cell-editing') this.#later(RETRY_MS, () => this.#ask(() => undefined));
    return false;
  }

  async #read(pending: Pending): Promise<Outcome<void>> {
    const state = this.#state;
    for (const [sheetId, boxes] of pending.boxes) {
      const sheet = state.live.sheets.get(sheetId);
      // A sheet that came meanwhile; otherwise settings are read where their cells changed.
      if (sheet === undefined) pending.everything = true;
      else if (boxes.some((box) => state.boxes.holdsSetting(sheet, box))) pending.settings = true;
    }
    if (concernsNothing(state, pending)) return { ok: true, value: undefined };
    return inExcel('reading what changed', async (context) => {
      const next = pending.everything
        ? await readEverything(context, this.today)
        : await readChanges(context, state, pending, this.today);
      if (next.judged !== state.judged) this.#show(next, this.#failure);
      else this.#state = next;
      if (next.unsettled) this.#later(SETTLE_MS, () => this.#settle());
      if (pending.selection) await this.#readSelection(context);
    });
  }

  async #readSelection(context: Excel.RequestContext): Promise<void> {
    const range = context.workbook.getSelectedRange().load(PLACE);
    try {
      await context.sync();
    } catch (error) {
      // Several blocks are selected, or a chart: then no node is.
      if ((error as { code?: string }).code === 'InvalidSelection') return;
      throw error;
    }
    const box = boxOf(range);
    this.#select({ sheet: range.worksheet.name, box, address: addressOf(box) });
  }

  /** A slice at a time, so that the pane draws in between; given up once something newer was read. */
  #settle(from = this.#state, steps = settleInSteps(from)): void {
    if (from !== this.#state || !from.unsettled || this.#disposed) return;
    const until = performance.now() + SLICE_MS;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return this.#show(step.value, this.#failure);
      if (performance.now() >= until) break;
    }
    this.#later(0, () => this.#settle(from, steps));
  }

  #later(ms: number, action: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(action, ms);
  }

  #show(state: LiveState, failure: Failure | null): void {
    this.#state = state;
    this.#failure = failure;
    this.#shown = shownOf(state, this.#shown.version + 1);
    for (const listener of this.#listeners) listener();
  }
}

const addChange = (
  pending: Pending,
  { worksheetId, address, changeType }: Excel.WorksheetChangedEventArgs,
): void => {
  const boxes = changeType === 'RangeEdited' ? changedBoxes(address) : null;
  // Rows, columns or cells moved, and the names with them; or an address that nobody can read.
  if (!boxes) pending.everything = true;
  else for (const box of boxes) pending.addBox(worksheetId, box);
};

const shownOf = ({ judged, live }: LiveState, version: number): WorkbookState => ({
  cascade: judged.cascade,
  judged: judged.judged,
  tags: live.stored.part.tags,
  cascadeSheet: live.cascadeSheet,
  version,
});

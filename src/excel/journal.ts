import { together } from './changes-together';
import { refused, type TagChange } from './tag-change';

/**
 * The pane's own undo and redo: Excel's undo does not know custom XML (office-js issue #6415). A step is
 * taken back by a new change of a higher revision, and refused where somebody else has changed the same
 * tag or cell since; a refused step is forgotten, as it could never succeed.
 */
export class Journal {
  readonly #done: TagChange[] = [];
  readonly #undone: TagChange[] = [];
  readonly #listeners = new Set<() => void>();
  #lastTurn: Promise<unknown> = Promise.resolve();

  /**
   * Runs what changes the workbook when all that was asked for before is done: two quick undos would
   * otherwise take back the same step twice.
   */
  inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#lastTurn.then(work);
    this.#lastTurn = turn.catch(() => undefined);
    return turn;
  }

  /**
   * @param joins A change that this one belongs to: while it is the last that was done, both are one step.
   */
  record(change: TagChange, joins: TagChange | null = null): void {
    if (!change.written) return;
    if (joins !== null && this.#done.at(-1) === joins)
      this.#done.splice(-1, 1, together([joins, change]));
    else this.#done.push(change);
    this.#undone.length = 0;
    this.#tell();
  }

  /** Whether a change stands as it was recorded, neither taken back nor joined by another. */
  holds(change: TagChange): boolean {
    return this.#done.includes(change);
  }

  get undoLabel(): string | null {
    return this.#done.at(-1)?.label ?? null;
  }

  get redoLabel(): string | null {
    return this.#undone.at(-1)?.label ?? null;
  }

  undo(context: Excel.RequestContext): Promise<TagChange> {
    return this.#step(context, this.#done, this.#undone);
  }

  redo(context: Excel.RequestContext): Promise<TagChange> {
    return this.#step(context, this.#undone, this.#done);
  }

  /** For `useSyncExternalStore`; answers how to stop listening. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #step(
    context: Excel.RequestContext,
    from: TagChange[],
    to: TagChange[],
  ): Promise<TagChange> {
    const change = from.at(-1);
    if (!change) return refused('Nothing', []);
    // Thrown errors leave the step where it is: it can be tried again.
    const reverted = await change.revert(context);
    from.pop();
    if (reverted.written) to.push(reverted);
    this.#tell();
    return reverted;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

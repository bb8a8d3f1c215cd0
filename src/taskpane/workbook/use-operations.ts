import { useMemo } from 'react';
import type { CascadeNode } from '../../cascade/cascade';
import type { Place } from '../../domain/problem';
import type { Journal } from '../../excel/journal';
import type { TagChange } from '../../excel/tag-change';
import { inExcel, type Outcome } from '../../excel/run-excel';
import { selectNode, selectPlace } from '../../excel/select';
import { failureMessage, problemMessage, type Remedies } from '../messages/message';
import type { MessageStore } from '../messages/message-store';
import { useMessages } from '../messages/use-messages';
import { type PaneWorkbook, useWorkbook } from './open-workbook';

/** Work in Excel; its context's type is Excel's own. */
type Work<T> = Parameters<typeof inExcel<T>>[1];

const STEPS = {
  undo: { labelOf: (journal: Journal) => journal.undoLabel, doing: 'undoing', lead: 'Undone: ' },
  redo: {
    labelOf: (journal: Journal) => journal.redoLabel,
    doing: 'redoing',
    lead: 'Done again: ',
  },
};

/** What the pane does in the workbook, with a message for every failure. */
export class Operations {
  constructor(
    readonly workbook: PaneWorkbook,
    readonly messages: MessageStore,
  ) {}

  /** Runs work; a failure is shown, with a button that does it again. Null when it failed. */
  async run<T>(doing: string, work: Work<T>, again?: () => void): Promise<{ value: T } | null> {
    const outcome = await inExcel(doing, work);
    if (outcome.ok) return { value: outcome.value };
    this.showFailure(outcome, again);
    return null;
  }

  /**
   * Runs a change of tags, keeps it for undo, says what was done. True when it was written.
   * @param joins A change that is one step with this one.
   */
  change(
    doing: string,
    work: Work<TagChange>,
    again?: () => void,
    joins: TagChange | null = null,
  ): Promise<boolean> {
    return this.workbook.journal.inTurn(async () => {
      this.messages.clear();
      const done = await this.run(doing, work, again);
      return done !== null && this.#keep(done.value, joins);
    });
  }

  /** Keeps a change for undo and says what was done, or why not. True when it was written. */
  keep(change: TagChange): Promise<boolean> {
    return this.workbook.journal.inTurn(() => this.#keep(change, null));
  }

  undo(): Promise<boolean> {
    return this.#step('undo');
  }

  redo(): Promise<boolean> {
    return this.#step('redo');
  }

  #step(way: 'undo' | 'redo'): Promise<boolean> {
    const { journal } = this.workbook;
    return journal.inTurn(async () => {
      const { labelOf, doing, lead } = STEPS[way];
      const label = labelOf(journal);
      if (label === null) return false;
      this.messages.clear();
      const done = await this.run(
        `${doing} “${label}”`,
        (context) => journal[way](context),
        () => void this.#step(way),
      );
      return done !== null && this.#finish(done.value, lead);
    });
  }

  #keep(change: TagChange, joins: TagChange | null): Promise<boolean> {
    this.workbook.journal.record(change, joins);
    return this.#finish(change);
  }

  async #finish(change: TagChange, lead = ''): Promise<boolean> {
    const worth = change.problems.filter(({ severity }) => !change.written || severity !== 'note');
    this.messages.show(...worth.map((problem) => problemMessage(problem, this.remedies())));
    if (!change.written) return false;
    await this.refresh();
    this.messages.announce(`${lead}${change.label}`);
    return true;
  }

  /** After a deletion: says what was done, and a button takes it back. */
  offerUndo(): void {
    const { undoLabel } = this.workbook.journal;
    if (undoLabel === null) return;
    const actions = [{ label: 'Undo', run: () => void this.undo() }];
    this.messages.show({ intent: 'success', text: `${undoLabel}: done.`, fix: '', actions });
  }

  async refresh(): Promise<boolean> {
    const outcome = await this.workbook.live.refresh();
    if (!outcome.ok) this.showFailure(outcome, () => void this.refresh());
    return outcome.ok;
  }

  /** Selects a node's cells in the grid, and answers which, `Plan!C7`; null where it could not. */
  async goToNode(node: CascadeNode): Promise<string | null> {
    const doing = `going to “${node.name}”`;
    return (await this.run(doing, (context) => selectNode(context, node)))?.value ?? null;
  }

  async goTo(place: Place): Promise<void> {
    const doing = `going to ${place.sheet}!${place.address}`;
    await this.run(doing, (context) => selectPlace(context, place));
  }

  async repair(): Promise<void> {
    await this.change(
      'repairing the tags',
      async (context) => {
        const { repairTags } = await import('../../excel/repair');
        return repairTags(context);
      },
      () => void this.repair(),
    );
  }

  showFailure(failure: Outcome<never> & { readonly ok: false }, again?: () => void): void {
    this.messages.show(failureMessage(failure.kind, failure.problem, this.remedies(again)));
  }

  remedies(again?: () => void): Remedies {
    return {
      go: (place) => void this.goTo(place),
      again,
      refresh: () => void this.refresh(),
    };
  }
}

export function useOperations(): Operations {
  const workbook = useWorkbook();
  const messages = useMessages();
  return useMemo(() => new Operations(workbook, messages), [workbook, messages]);
}

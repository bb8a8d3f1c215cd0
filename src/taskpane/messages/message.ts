import type { Place, Problem } from '../../domain/problem';
import type { FailureKind } from '../../excel/run-excel';

/** A button of a message. */
export interface MessageAction {
  readonly label: string;
  readonly run: () => void;
}

/** What the pane tells its user in a message bar: what happened, where, and what to do. */
export interface Message {
  readonly id: number;
  readonly intent: 'error' | 'warning' | 'success' | 'info';
  readonly text: string;
  readonly fix: string;
  readonly actions: readonly MessageAction[];
}

export type NewMessage = Omit<Message, 'id'>;

/** How a message's buttons do their work. */
export interface Remedies {
  readonly go: (place: Place) => void;
  /** Does again what failed; absent where that makes no sense. */
  readonly again?: (() => void) | undefined;
  readonly refresh: () => void;
}

const AGAIN: readonly FailureKind[] = ['cell-editing', 'protected', 'no-answer', 'other'];

/** The message of an operation that failed. */
export function failureMessage(
  kind: FailureKind,
  problem: Problem,
  remedies: Remedies,
): NewMessage {
  const { go, again, refresh } = remedies;
  const actions: MessageAction[] = [];
  if (again && AGAIN.includes(kind)) actions.push({ label: 'Try again', run: again });
  if (kind === 'gone') actions.push({ label: 'Refresh', run: refresh });
  if (problem.place) actions.push(goTo(problem.place, go));
  const intent = kind === 'cancelled' ? 'info' : kind === 'cell-editing' ? 'warning' : 'error';
  return { intent, text: problem.message, fix: problem.fix, actions };
}

/** The message of a problem that an operation answered with. */
export function problemMessage(problem: Problem, { go }: Remedies): NewMessage {
  const actions = problem.place ? [goTo(problem.place, go)] : [];
  const intent = problem.severity === 'note' ? 'info' : problem.severity;
  return { intent, text: problem.message, fix: problem.fix, actions };
}

function goTo(place: Place, go: Remedies['go']): MessageAction {
  return { label: `Go to ${place.address}`, run: () => go(place) };
}

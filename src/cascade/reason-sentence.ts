import type { Figures } from '../domain/figures';
import type { NodeJudgement } from '../domain/judge-tree';
import type { Judgement } from '../domain/judgement';
import type { Note } from '../domain/reason';
import { figuresIn } from '../domain/unit';
import { why } from '../domain/why';
import type { CascadeNode } from './cascade';
import { basisOf } from './plan-basis';
import { unitOf } from './unit-of';

/**
 * Why a node of a cascade stands as it does, in one sentence without a full stop; its numbers in its
 * unit.
 */
export function reasonSentence(
  node: CascadeNode,
  judgement: NodeJudgement,
  hasChildren: boolean,
  date?: Figures['date'],
): string {
  if (basisOf(node, hasChildren) !== 'nothing') {
    const { reason, own } = judgement;
    return why({ reason, unread: own?.unread }, { ...figuresIn(unitOf(node)), date });
  }
  return node.kind === 'initiative' ? 'Not measured' : 'No KPI yet';
}

/** The notes of a judgement that its {@link reasonSentence} does not say already. */
export function notesBeside({ notes, unread }: Judgement): readonly Note[] {
  const said = new Set<Note>(unread);
  return notes.filter((note) => !said.has(note));
}

import type { Figures } from '../domain/figures';
import type { NodeJudgement } from '../domain/judge-tree';
import { why } from '../domain/why';
import type { CascadeNode } from './cascade';
import { basisOf } from './plan-basis';

/** Why a node of a cascade stands as it does, in one sentence without a full stop. */
export function reasonSentence(
  node: CascadeNode,
  judgement: NodeJudgement,
  hasChildren: boolean,
  figures: Figures = {},
): string {
  if (basisOf(node, hasChildren) !== 'nothing') return why(judgement, figures);
  return node.kind === 'initiative' ? 'Not measured' : 'No KPI yet';
}

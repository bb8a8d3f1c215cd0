import type { NodeJudgement } from '../domain/judge-tree';
import { rollUp } from '../domain/rollup';
import type { Cascade, CascadeSettings } from './cascade';
import { judgingOf } from './judge-cascade';
import { coverageText } from './score-text';

/** How the whole cascade stands. */
export type Headline = Pick<NodeJudgement, 'score' | 'status' | 'coverage' | 'reason'>;

/** The judgement of the one root, or of all roots together as if they had a parent; null without nodes. */
export function headlineOf(
  cascade: Cascade,
  judged: ReadonlyMap<string, NodeJudgement>,
): Headline | null {
  const roots = cascade.nodes.filter(({ depth }) => depth === 0);
  const standing = roots.flatMap((root) => judged.get(root.id) ?? []);
  if (standing.length <= 1) return standing[0] ?? null;
  const judging = judgingOf(cascade);
  const children = roots.map((root, index) => {
    const { score, coverage, status } = standing[index]!;
    return {
      ...{ score, coverage, status },
      weight: judging.weightOf(root),
      critical: judging.isCritical(root),
    };
  });
  return rollUp(children, judging);
}

/** Why a headline's status is worse than its score says; null where it is not. */
export function heldBackWords(
  { reason, coverage }: Headline,
  settings: CascadeSettings,
): string | null {
  if (reason.code === 'incomplete')
    return `incomplete: ${coverageText(coverage, settings)} covered`;
  return reason.code === 'critical-child' ? 'held back by a critical one' : null;
}

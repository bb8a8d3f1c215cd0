import type { Cascade, CascadeNode } from './cascade';
import { KIND_WORDS } from './columns/kind';
import { judgeCascade } from './judge-cascade';
import { shortened } from './plan-text';
import { reasonSentence } from './reason-sentence';
import { scoreText } from './score-text';

const SIGNS: Readonly<Record<string, string>> = {
  'On track': '✓',
  'At risk': '!',
  'Off track': '✗',
  'No data': '·',
};
const WIDEST_NAME = 64;

/**
 * The cascade as a text of lines: a sign, the name, kind and status of each node, and why. Names longer
 * than 64 characters are cut. Ends with a line break unless there are no nodes.
 */
export function drawTree(cascade: Cascade): string {
  const judged = judgeCascade(cascade);
  const branches = branchesOf(cascade.nodes);
  const parents = new Set(cascade.nodes.map(({ parentId }) => parentId));
  const labels = cascade.nodes.map(
    (node, index) => `${branches[index]!}${shortened(node.name, WIDEST_NAME)}`,
  );
  const width = Math.max(0, ...labels.map((label) => Array.from(label).length));
  const lines = cascade.nodes.map((node, index) => {
    const judgement = judged.get(node.id)!;
    const label = labels[index]!;
    const padded = label + ' '.repeat(width - Array.from(label).length);
    const { own, score } = judgement;
    const status = `${SIGNS[judgement.status]!} ${judgement.status.padEnd(9)}`;
    const rolledUp = own || score === null ? '' : `Score ${scoreText(score, cascade.settings)}. `;
    const reason = rolledUp + reasonSentence(node, judgement, parents.has(node.id));
    return `${padded}  ${KIND_WORDS[node.kind].padEnd(10)}  ${status}  ${reason}`.trimEnd();
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** The lines that lead from a parent to its children, node by node. */
function branchesOf(nodes: readonly CascadeNode[]): string[] {
  const branches: string[] = new Array<string>(nodes.length);
  // Depths at which a later sibling is still to come, seen from the bottom up.
  const open = new Set<number>();
  for (let index = nodes.length - 1; index >= 0; index--) {
    const { depth } = nodes[index]!;
    for (const deeper of [...open]) if (deeper > depth) open.delete(deeper);
    const lead = Array.from({ length: Math.max(0, depth - 1) }, (_, level) =>
      open.has(level + 1) ? '│  ' : '   ',
    ).join('');
    branches[index] = depth === 0 ? '' : lead + (open.has(depth) ? '├─ ' : '└─ ');
    open.add(depth);
  }
  return branches;
}

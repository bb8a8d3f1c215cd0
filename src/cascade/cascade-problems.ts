import type { Problem } from '../domain/problem';
import type { CascadeNode } from './cascade';
import { calledInMessage, placeOfNode } from './cascade-nodes';
import { basisOf, holds, isRange } from './plan-basis';

/** What a person should know of a cascade that stands; `nodes` are in tree order. */
export function cascadeProblems(nodes: readonly CascadeNode[]): Problem[] {
  const parents = new Set(nodes.map(({ parentId }) => parentId));
  const rests = (node: CascadeNode) => basisOf(node, parents.has(node.id));
  const measured = nodes.filter((node) => rests(node) === 'measure');
  return [
    ...nodes.filter((node) => rests(node) === 'nothing').flatMap(withoutKpi),
    ...assumedDirections(measured),
    ...measured.flatMap(halfThresholds),
  ];
}

function withoutKpi(node: CascadeNode): Problem[] {
  if (node.kind !== 'goal' && node.kind !== 'objective') return [];
  return [
    {
      code: `${node.kind}-without-KPI`,
      severity: 'note',
      place: placeOfNode(node),
      message: `${calledInMessage(node)} has no KPI yet: No data, and it lowers the coverage above it.`,
      fix: 'Tag a KPI below it, or give it a weight of 0.',
    },
  ];
}

/** One note for each list, since a list without a direction column would fill the pane with them. */
function assumedDirections(measured: readonly CascadeNode[]): Problem[] {
  const bySource = new Map<string, CascadeNode[]>();
  for (const node of measured) {
    if (holds(node, 'direction') || isRange(node)) continue;
    const { tagId } = node.source;
    const listed = bySource.get(tagId);
    if (listed) listed.push(node);
    else bySource.set(tagId, [node]);
  }
  return [...bySource.values()].map((nodes) => {
    const [first] = nodes as [CascadeNode, ...CascadeNode[]];
    const others = nodes.length - 1;
    const more = others === 0 ? '' : ` and ${others} more of its list`;
    return {
      code: 'direction-assumed',
      severity: 'warning',
      place: placeOfNode(first),
      message: `${calledInMessage(first)}${more}: nothing says which way is better; higher is assumed.`,
      fix: 'Add a column “Direction” with higher, lower or range, and tag it.',
    };
  });
}

function halfThresholds(node: CascadeNode): Problem[] {
  if (holds(node, 'onTrack') === holds(node, 'atRisk')) return [];
  const [has, lacks] = holds(node, 'onTrack') ? ['On track', 'At risk'] : ['At risk', 'On track'];
  return [
    {
      code: 'half-thresholds',
      severity: 'warning',
      place: placeOfNode(node),
      message: `${calledInMessage(node)} has a threshold for ${has} and none for ${lacks}: the workbook's pair is used.`,
      fix: `Give a threshold for ${lacks} too.`,
    },
  ];
}

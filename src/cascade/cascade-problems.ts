import type { Problem } from '../domain/problem';
import type { CascadeNode, CascadeSettings } from './cascade';
import { calledInMessage, onceAList, placeOfNode } from './cascade-nodes';
import { isLikelyLower } from './likely-direction';
import { staleActuals } from './stale-actuals';
import { basisOf, holds, isRange } from './plan-basis';

/** What a person should know of a cascade that stands; `nodes` are in tree order. */
export function cascadeProblems(
  nodes: readonly CascadeNode[],
  settings: CascadeSettings,
): Problem[] {
  const parents = new Set(nodes.map(({ parentId }) => parentId));
  const rests = (node: CascadeNode) => basisOf(node, parents.has(node.id));
  const measured = nodes.filter((node) => rests(node) === 'measure');
  return [
    ...nodes.filter((node) => rests(node) === 'nothing').flatMap(withoutKpi),
    ...assumedDirections(measured),
    ...milestonesInLists(measured),
    ...measured.flatMap(halfThresholds),
    ...staleActuals(measured, settings),
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

/** How many KPIs of a list are named that look as if lower were better. */
const NAMED = 8;

function assumedDirections(measured: readonly CascadeNode[]): Problem[] {
  const assumed = measured.filter((node) => !holds(node, 'direction') && !isRange(node));
  const likely = assumed.filter(isLikelyLower);
  return onceAList(assumed).map(({ first, called }) => ({
    code: 'direction-assumed',
    severity: 'warning',
    place: placeOfNode(first),
    message: `${called}: nothing says which way is better; higher is assumed.${lowerIn(likely, first)}`,
    fix: 'Add a column “Direction” with higher, lower or range, and tag it.',
  }));
}

/** The KPIs of a list that are judged the wrong way round, by all appearance. */
function lowerIn(likely: readonly CascadeNode[], { source }: CascadeNode): string {
  const listed = likely.filter((node) => node.source.tagId === source.tagId);
  if (listed.length === 0) return '';
  const named = listed.slice(0, NAMED).map((node) => {
    const place = placeOfNode(node);
    return `${place ? `${place.address} ` : ''}“${node.name}”`;
  });
  const others = listed.length - named.length;
  return ` Lower is likelier for ${named.join(', ')}${others > 0 ? ` and ${others} more` : ''}.`;
}

/** A row has one cell for them, and two columns are needed. */
function milestonesInLists(measured: readonly CascadeNode[]): Problem[] {
  const listed = measured.filter(
    (node) => node.source.type === 'list' && holds(node, 'milestones'),
  );
  return onceAList(listed).map(({ first, called }) => ({
    code: 'milestones-in-list',
    severity: 'note',
    place: placeOfNode(first),
    message: `${called}: milestones in a list's column are shown, but nothing is judged by them.`,
    fix: 'Write date and value into two columns elsewhere, and tag the KPI by itself with these as its milestones.',
  }));
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

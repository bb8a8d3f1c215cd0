import { buildTree } from '../domain/tree';
import type { Cascade } from './cascade';
import { listNode, placeOfNode, singleNode } from './cascade-nodes';
import type { CascadeParts, ReadSinglePart } from './cascade-parts';
import { cascadeProblems } from './cascade-problems';
import { emptyLists } from './empty-lists';
import { atOnce, type Steps } from './in-steps';
import { mergeParents } from './merge-parents';
import { milestonesText, readMilestones } from './reading/read-milestones';

export type { CascadeParts, ReadListPart, ReadSinglePart } from './cascade-parts';

/**
 * Brings lists and single tags into one tree: the lists in their order, then the singles, siblings in
 * the order of their source. A single tag's node has the tag's id, and its parent may be any node.
 *
 * A goal or objective of the same kind, key and name, below the same parent, in two lists is one node:
 * a team's list then hangs its KPIs below the company's goal. Names alone, or keys alone, do not make
 * them one, and KPIs are never made one (see {@link mergeParents}).
 *
 * Problems are added for lists without a node, for orphans, circles and doubled ids (`buildTree`), for
 * objectives without a KPI and for directions that had to be assumed and actuals that are stale.
 */
export function buildCascade(parts: CascadeParts): Cascade {
  return atOnce(buildCascadeInSteps(parts));
}

/** The same, for a page that has to draw in between. */
export function* buildCascadeInSteps(parts: CascadeParts): Steps<Cascade> {
  const fromLists = parts.lists.flatMap((list) => list.nodes.map((node) => listNode(list, node)));
  yield;
  const date1904 = parts.settings.date1904 ?? false;
  const singles = parts.singles.map((part) => withMilestones(part, date1904));
  const merged = mergeParents([...fromLists, ...singles.map(({ node }) => node)]);
  yield;
  const tree = buildTree(merged.nodes, placeOfNode);
  yield;
  const nodes = tree.inOrder.map(({ node, depth, parent }) => ({
    ...node,
    depth,
    parentId: parent?.node.id ?? null,
  }));
  yield;
  return {
    nodes,
    settings: parts.settings,
    problems: [
      ...parts.problems,
      ...emptyLists(parts.lists),
      ...singles.flatMap(({ problems }) => problems),
      ...merged.problems,
      ...tree.problems,
      ...cascadeProblems(nodes, parts.settings),
    ],
  };
}

function withMilestones(part: ReadSinglePart, date1904: boolean) {
  const node = singleNode(part);
  if (!part.milestones) return { node, problems: [] };
  const read = readMilestones(part.milestones, part.name, date1904);
  const { milestones, hindrance, datesAreTexts: milestonesAreTexts, problems } = read;
  if (!milestones) return { node, problems };
  const values = { ...node.values, milestones: milestonesText(milestones, date1904) };
  return {
    node: { ...node, values, milestones: hindrance ?? milestones, milestonesAreTexts },
    problems,
  };
}

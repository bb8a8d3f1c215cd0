import { judgeTree, type NodeJudgement, rejudge } from '../domain/judge-tree';
import { type CellValue, FIELDS, type Field } from '../domain/node';
import type { Tag } from '../domain/tag';
import { buildTree, type Tree } from '../domain/tree';
import type { Cascade, CascadeNode } from './cascade';
import { isBlankValue } from './finding/cells';
import { atOnce, type Steps } from './in-steps';
import { judgingOf } from './judge-cascade';
import { roleOfField } from './plan-source';

/** A cascade with its judgements, and what makes revising it quick. */
export interface JudgedCascade {
  readonly cascade: Cascade;
  readonly judged: ReadonlyMap<string, NodeJudgement>;
  /** Its nodes' values may be older than the cascade's; who stands where is the same. */
  readonly tree: Tree<CascadeNode>;
  /** Place in the cascade's nodes by node id, and ids by source: `L1 12` or `S1`. */
  readonly places: ReadonlyMap<string, number>;
  readonly bySource: ReadonlyMap<string, readonly string[]>;
}

/** A cell of a tag with what it holds now. */
export interface ChangedCell {
  readonly tagId: string;
  /** The role or field that the cell holds. */
  readonly part: string;
  /** Zero-based row in the list's body; 0 for a single tag. */
  readonly index: number;
  readonly value: CellValue;
}

const sourceKey = (tagId: string, type: string, index: number): string =>
  type === 'list' ? `${tagId} ${index}` : tagId;

export function judged(cascade: Cascade): JudgedCascade {
  return atOnce(judgedInSteps(cascade));
}

/** The same, for a page that has to draw in between. */
export function* judgedInSteps(cascade: Cascade): Steps<JudgedCascade> {
  const bySource = new Map<string, string[]>();
  for (const { id, source } of cascade.nodes) {
    const key = sourceKey(source.tagId, source.type, source.type === 'list' ? source.index : 0);
    const known = bySource.get(key);
    if (known) known.push(id);
    else bySource.set(key, [id]);
  }
  yield;
  const tree = buildTree(cascade.nodes);
  yield;
  return {
    cascade,
    judged: judgeTree(tree, judgingOf(cascade)),
    tree,
    places: new Map(cascade.nodes.map(({ id }, place) => [id, place])),
    bySource,
  };
}

/** Whether a change of such a cell leaves who stands where as it is: fields do, names and keys do not. */
export function isField(part: string): boolean {
  return FIELDS.some((field) => part === field || part.endsWith(`.${field}`));
}

/**
 * The cascade after some fields' cells have changed: the nodes of these cells get their new values and
 * are judged again, with all above them; everything else is as it was. Problems are those from before:
 * they, and rows that now read as something else, come with the next whole reading.
 */
export function reviseCascade(
  before: JudgedCascade,
  cells: readonly ChangedCell[],
  tags: ReadonlyMap<string, Tag>,
): JudgedCascade {
  const nodes = [...before.cascade.nodes];
  const changed = new Set<string>();
  for (const cell of cells) {
    const tag = tags.get(cell.tagId);
    if (!tag) continue;
    for (const id of before.bySource.get(sourceKey(tag.id, tag.type, cell.index)) ?? []) {
      const place = before.places.get(id)!;
      const field = fieldOf(nodes[place]!, cell.part);
      if (!field) continue;
      nodes[place] = withValue(nodes[place]!, field, cell.value, tag);
      changed.add(id);
    }
  }
  if (changed.size === 0) return before;
  const cascade = { ...before.cascade, nodes };
  const judging = judgingOf(cascade);
  const now = (node: CascadeNode) => nodes[before.places.get(node.id)!]!;
  return {
    ...before,
    cascade,
    judged: rejudge(
      before.tree,
      {
        ...judging,
        measurementOf: (node) => judging.measurementOf(now(node)),
        weightOf: (node) => judging.weightOf(now(node)),
        isCritical: (node) => judging.isCritical(now(node)),
      },
      before.judged,
      changed,
    ),
  };
}

/** The field of a node that a part of its tag holds, or null where it speaks of another node. */
function fieldOf(node: CascadeNode, part: string): Field | null {
  if (node.source.type === 'single') return FIELDS.find((field) => field === part) ?? null;
  return FIELDS.find((field) => roleOfField(node, field) === part) ?? null;
}

function withValue(node: CascadeNode, field: Field, value: CellValue, tag: Tag): CascadeNode {
  const { [field]: _old, ...others } = node.values;
  const literal = tag.type === 'list' && node.kind === 'KPI' ? tag.literals[field] : undefined;
  const isBlank = isBlankValue(value);
  // A list leaves blanks out, or says what all its KPIs share; a single tag says that its cell is blank.
  if (isBlank && tag.type === 'list')
    return { ...node, values: literal === undefined ? others : { ...others, [field]: literal } };
  return { ...node, values: { ...others, [field]: value } };
}

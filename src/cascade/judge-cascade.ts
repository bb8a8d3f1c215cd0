import { parseDirection } from '../domain/direction';
import { type Judging, judgeTree, type NodeJudgement } from '../domain/judge-tree';
import { METHODS, type Measurement, type Method } from '../domain/measurement';
import type { Field } from '../domain/node';
import { toReading } from '../domain/reading';
import { buildTree } from '../domain/tree';
import type { Cascade, CascadeNode, CascadeSettings } from './cascade';
import { basisOf, holds, isRange, ownThresholds } from './plan-basis';
import { isYes } from './yes';

/**
 * Judges every node by the values as they were read, by the same rules and settings as the formulas of
 * the cascade sheet.
 */
export function judgeCascade(cascade: Cascade): ReadonlyMap<string, NodeJudgement> {
  return judgeTree(buildTree(cascade.nodes), judgingOf(cascade));
}

/** How the nodes of a cascade are judged. */
export function judgingOf({ nodes, settings }: Cascade): Judging<CascadeNode> {
  const parents = new Set(nodes.map(({ parentId }) => parentId));
  const basis = (node: CascadeNode) => basisOf(node, parents.has(node.id));
  return {
    method: settings.rollup,
    thresholds: settings.parents,
    minimumCoverage: settings.minimumCoverage,
    measurementOf: (node) => (basis(node) === 'measure' ? measurementOf(node, settings) : null),
    weightOf: (node) =>
      !holds(node, 'weight') && node.kind === 'initiative' && basis(node) === 'nothing'
        ? 0
        : toReading(node.values.weight),
    isCritical: (node) => isYes(node.values.critical),
  };
}

function measurementOf(node: CascadeNode, settings: CascadeSettings): Measurement {
  const read = (field: Field) => toReading(node.values[field]);
  const own = ownThresholds(node);
  return {
    actual: read('actual'),
    target: isRange(node) ? { low: read('low'), high: read('high') } : read('target'),
    direction: directionOf(node),
    thresholds: own
      ? { attainment: own, pace: own }
      : { attainment: settings.attainment, pace: settings.pace },
    baseline: read('baseline'),
    start: read('start'),
    due: read('due'),
    asOf: holds(node, 'asOf') ? read('asOf') : toReading(settings.asOf),
    milestones: node.milestones,
    method: methodOf(node) ?? settings.method,
    date1904: settings.date1904,
  };
}

function directionOf(node: CascadeNode) {
  if (isRange(node)) return 'range';
  return holds(node, 'direction') ? parseDirection(node.values.direction) : 'higher';
}

function methodOf(node: CascadeNode): Method | undefined {
  const given = String(node.values.method ?? '')
    .trim()
    .toLowerCase();
  return METHODS.find((method) => method === given);
}

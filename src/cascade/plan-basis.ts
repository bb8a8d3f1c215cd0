import { parseDirection } from '../domain/direction';
import type { Field } from '../domain/node';
import { toReading } from '../domain/reading';
import type { Thresholds } from '../domain/thresholds';
import type { CascadeNode } from './cascade';

/**
 * What a node's status rests on: a measure of its own, its children, or nothing yet. Decided when the
 * sheet is planned, from the values as they were read; a KPI without children is always judged by its
 * measure, so that a cell filled in later counts at once.
 */
export type Basis = 'measure' | 'children' | 'nothing';

export function basisOf(node: CascadeNode, hasChildren: boolean): Basis {
  if (isMeasured(node) || (node.kind === 'KPI' && !hasChildren)) return 'measure';
  return hasChildren ? 'children' : 'nothing';
}

/** Whether anything is measured: an actual, a target or a bound of a range. */
export function isMeasured(node: CascadeNode): boolean {
  return (['actual', 'target', 'low', 'high'] as const).some((field) => holds(node, field));
}

/** Whether a field has a value, as it was read. */
export function holds(node: CascadeNode, field: Field): boolean {
  return toReading(node.values[field]).kind !== 'blank';
}

/**
 * Whether the target is a pair, low and high: the direction says so, or nothing says a direction and
 * only bounds are given.
 */
export function isRange(node: CascadeNode): boolean {
  const { direction } = node.values;
  if (holds(node, 'direction')) {
    const given = typeof direction === 'boolean' ? null : parseDirection(direction ?? '');
    return given === 'range';
  }
  return holds(node, 'low') && holds(node, 'high') && !holds(node, 'target');
}

/** Whether something stands for the direction and says none: such a KPI has no status. */
export function lacksDirection(node: CascadeNode): boolean {
  const { direction } = node.values;
  if (!holds(node, 'direction')) return false;
  return typeof direction === 'boolean' || parseDirection(direction) === null;
}

/** A KPI's own thresholds: a pair of numbers. Half a pair, or text, decides nothing. */
export function ownThresholds({ values: { onTrack, atRisk } }: CascadeNode): Thresholds | null {
  return typeof onTrack === 'number' && typeof atRisk === 'number' ? { onTrack, atRisk } : null;
}

/** Whether lower is better, as the direction was read; like a range, it is settled when the sheet is planned. */
export function isLower({ values: { direction } }: CascadeNode): boolean {
  return typeof direction !== 'boolean' && parseDirection(direction ?? '') === 'lower';
}

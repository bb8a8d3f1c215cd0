import type { ColumnRole } from '../../domain/tag';
import { foldWords } from '../fold-words';
import type { Candidate } from './assign-roles';

/** Below it nothing is offered: any table has a name and a number. */
export const LOWEST_CONFIDENCE = 0.5;

/** A plan in money rather than a target, in the seven languages. */
const BUDGET =
  /\b(budget|plan\w*|presupuesto|previsto|prevision|prevu|preventivo|orcamento|orcado|begroting|begroot|gepland)\b/;

const TELLING: readonly ColumnRole[] = [
  ...(['direction', 'baseline', 'due', 'weight', 'unit', 'owner', 'frequency'] as const),
  ...(['perspective', 'low', 'high', 'benchmark', 'asOf'] as const),
];

/**
 * How sure (0…1) a mapping is a KPI list. A column named for KPIs counts most, then an actual and a
 * target, a hierarchy, and columns that only scorecards have; texts where measures should be numbers
 * take away.
 * @param hasComputed Whether a column is a status, a variance or the like.
 */
export function confidenceOf(
  roles: ReadonlyMap<ColumnRole, Candidate>,
  isNamedForKpis: boolean,
  hasComputed: boolean,
): number {
  const has = (role: ColumnRole) => roles.has(role);
  const hasTarget = has('target') || has('low') || has('high');
  const isHierarchy = (['goal.name', 'objective.name', 'outline', 'kind', 'parent'] as const).some(
    has,
  );
  if (!has('actual') && !hasTarget) return 0;
  if (!isNamedForKpis && !(has('actual') && hasTarget)) return 0;
  const telling = TELLING.filter(has).length + Number(hasComputed);
  // "Item | Actual | Budget" is any budget; "Name | Actual | Target" says what it is.
  const isBudget = BUDGET.test(foldWords(roles.get('target')?.text ?? ''));
  if (!isNamedForKpis && !isHierarchy && telling === 0 && isBudget) return 0;
  const sum =
    (isNamedForKpis ? 0.5 : 0.3) +
    (has('actual') ? 0.1 : 0) +
    (hasTarget ? 0.15 : 0) +
    (isHierarchy ? 0.1 : 0) +
    Math.min(telling, 3) * 0.05;
  return Math.round(Math.max(0, sum - 0.5 * shareOfTexts(roles)) * 100) / 100;
}

function shareOfTexts(roles: ReadonlyMap<ColumnRole, Candidate>): number {
  const measures = (['actual', 'target', 'low', 'high'] as const).flatMap(
    (role) => roles.get(role) ?? [],
  );
  const filled = measures.reduce((sum, { content }) => sum + content.filled, 0);
  const texts = measures.reduce((sum, { content }) => sum + content.filled * content.texts, 0);
  return filled === 0 ? 0 : texts / filled;
}

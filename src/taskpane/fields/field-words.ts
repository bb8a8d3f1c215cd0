import type { ColumnRole } from '../../domain/tag';
import type { Field } from '../../domain/node';

/** The fields as the pane names them. */
export const FIELD_WORDS: Readonly<Record<Field, string>> = {
  owner: 'Owner',
  perspective: 'Perspective',
  category: 'Category',
  level: 'Level',
  keyResultArea: 'Key result area',
  weight: 'Weight',
  critical: 'Critical',
  unit: 'Unit',
  direction: 'Direction',
  baseline: 'Baseline',
  start: 'Start',
  actual: 'Actual',
  asOf: 'As-of of the actual',
  target: 'Target',
  low: 'Low',
  high: 'High',
  due: 'Due',
  milestones: 'Milestones',
  benchmark: 'Benchmark',
  frequency: 'Frequency',
  onTrack: 'On track from',
  atRisk: 'At risk from',
  method: 'Method',
  contributesTo: 'Contributes to',
  note: 'Note',
};

const LEVEL_WORDS = { goal: 'Goal', objective: 'Objective', KPI: 'KPI', initiative: 'Initiative' };
const PART_WORDS = { name: 'name', key: 'key', weight: 'weight', owner: 'owner' };

/** A column's role as the pane names it: "KPI name", "Target". */
export function roleWord(role: ColumnRole): string {
  if (role === 'outline') return 'Outline number';
  if (role === 'kind') return 'Kind';
  if (role === 'name') return 'Name';
  if (role === 'parent') return 'Parent';
  const [level, part] = role.split('.') as [keyof typeof LEVEL_WORDS, keyof typeof PART_WORDS];
  if (role.includes('.')) return `${LEVEL_WORDS[level]} ${PART_WORDS[part]}`;
  return FIELD_WORDS[role as Field];
}

/** Every role a column can have, in the order of the drop-down. */
export const ROLES: readonly ColumnRole[] = [
  'KPI.name',
  'KPI.key',
  'objective.name',
  'objective.key',
  'goal.name',
  'goal.key',
  'initiative.name',
  'initiative.key',
  'name',
  'kind',
  'parent',
  'outline',
  ...(Object.keys(FIELD_WORDS) as Field[]),
  'KPI.weight',
  'objective.weight',
  'goal.weight',
  'objective.owner',
  'goal.owner',
];

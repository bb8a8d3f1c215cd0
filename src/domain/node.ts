/** What a node of the cascade is: the words of docs/glossary.md as types. */

export const KINDS = ['goal', 'objective', 'KPI', 'initiative'] as const;
export type Kind = (typeof KINDS)[number];

export const DIRECTIONS = ['higher', 'lower', 'range'] as const;
/** Which way is better: a higher actual, a lower one, or one inside a range. */
export type Direction = (typeof DIRECTIONS)[number];

export const PERSPECTIVES = ['financial', 'customer', 'employee', 'process', 'innovation'] as const;
export type Perspective = (typeof PERSPECTIVES)[number];

/** Every field that a node can carry beside its kind, key, name and parent. */
export const FIELDS = [
  'owner',
  'perspective',
  'category',
  'level',
  'keyResultArea',
  'weight',
  'critical',
  'unit',
  'direction',
  'baseline',
  'start',
  'actual',
  'asOf',
  'target',
  'low',
  'high',
  'due',
  'milestones',
  'benchmark',
  'frequency',
  'onTrack',
  'atRisk',
  'method',
  'contributesTo',
  'note',
] as const;
export type Field = (typeof FIELDS)[number];

/** What a cell can hold, as Excel's `values` answers it: a blank is '' or null, an error its text ('#N/A'). */
export type CellValue = number | string | boolean | null;

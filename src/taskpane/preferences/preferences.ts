import { NO_FILTER, readFilter, type TreeFilter } from '../tree/tree-filter';
import { type Sort, SORTS } from '../tree/tree-rows';

/** How this user likes the pane, in this workbook. */
export interface Preferences {
  readonly filter: TreeFilter;
  readonly sort: Sort;
  /** Ids of nodes whose children are folded away. */
  readonly collapsed: ReadonlySet<string>;
  /** Whether the drop-downs of the filter are shown. */
  readonly filtersOpen: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  filter: NO_FILTER,
  sort: 'workbook',
  collapsed: new Set(),
  filtersOpen: false,
};

/** As it is kept; ids are kept as a list. */
export interface KeptPreferences extends Omit<Preferences, 'collapsed'> {
  readonly collapsed: readonly string[];
}

export function toKept(preferences: Preferences): KeptPreferences {
  return { ...preferences, collapsed: [...preferences.collapsed] };
}

/** What was kept, whatever an older version or another program left there. */
export function fromKept(kept: unknown): Preferences {
  if (typeof kept !== 'object' || kept === null) return DEFAULT_PREFERENCES;
  const { filter, sort, collapsed, filtersOpen } = kept as Partial<
    Record<keyof Preferences, unknown>
  >;
  const ids = Array.isArray(collapsed) ? collapsed : [];
  return {
    filter: readFilter(filter),
    sort: SORTS.find((one) => one === sort) ?? 'workbook',
    collapsed: new Set(ids.filter((id): id is string => typeof id === 'string')),
    filtersOpen: filtersOpen === true,
  };
}

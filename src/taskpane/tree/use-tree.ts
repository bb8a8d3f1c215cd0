import { useMemo, useReducer } from 'react';
import type { CascadeNode } from '../../cascade/cascade';
import { usePreferences } from '../preferences/use-preferences';
import { useWorkbookState } from '../workbook/open-workbook';
import { matching, NO_FILTER, type TreeFilter } from './tree-filter';
import { ancestorsOf, type Sort, type TreeRow, treeRows } from './tree-rows';

interface TreeState {
  /** The row that the keyboard stands on and whose details are shown. */
  readonly activeId: string | null;
  /** A node that was cut, to be pasted below another. */
  readonly cutId: string | null;
}

export interface TreeModel extends TreeState {
  /** All, also those that no row shows. */
  readonly nodes: readonly CascadeNode[];
  readonly rows: readonly TreeRow[];
  readonly activeIndex: number;
  readonly filter: TreeFilter;
  readonly sort: Sort;
  readonly setFilter: (filter: TreeFilter) => void;
  readonly setSort: (sort: Sort) => void;
  readonly activate: (id: string) => void;
  /** Activates a node wherever it stands: opens what is above it and drops a filter that hides it. */
  readonly reveal: (id: string) => void;
  readonly cut: (id: string | null) => void;
  readonly setExpanded: (ids: readonly string[], expanded: boolean) => void;
}

/** The tree as it is drawn: the workbook's nodes, filtered, sorted, folded as the user wants them. */
export function useTree(): TreeModel {
  const { cascade, judged } = useWorkbookState();
  const [preferences, change] = usePreferences();
  const { filter, sort, collapsed } = preferences;
  const [state, set] = useReducer(
    (now: TreeState, next: Partial<TreeState>) => ({ ...now, ...next }),
    {
      activeId: null,
      cutId: null,
    },
  );
  const { nodes } = cascade;
  const matches = useMemo(() => matching(nodes, judged, filter), [nodes, judged, filter]);
  const rows = useMemo(
    () => treeRows(nodes, judged, { collapsed, matches, sort }),
    [nodes, judged, collapsed, matches, sort],
  );
  const found = rows.findIndex((row) => row.node.id === state.activeId);
  const setExpanded = (ids: readonly string[], expanded: boolean) => {
    const next = new Set(collapsed);
    for (const id of ids)
      if (expanded) next.delete(id);
      else next.add(id);
    change({ collapsed: next });
  };
  return {
    ...state,
    nodes,
    rows,
    activeIndex: found === -1 ? 0 : found,
    filter,
    sort,
    setFilter: (next) => change({ filter: next }),
    setSort: (next) => change({ sort: next }),
    activate: (activeId) => set({ activeId }),
    cut: (cutId) => set({ cutId }),
    setExpanded,
    reveal: (id) => {
      const next = new Set(collapsed);
      for (const above of ancestorsOf(nodes, id)) next.delete(above);
      const hidden = matches !== null && !matches.has(id);
      if (next.size < collapsed.size || hidden)
        change({ collapsed: next, ...(hidden ? { filter: NO_FILTER } : {}) });
      set({ activeId: id });
    },
  };
}

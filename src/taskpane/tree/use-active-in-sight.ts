import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { ROW_HEIGHT } from './tree-row';
import type { TreeModel } from './use-tree';

/** Brings the active row into sight when it becomes active, and keeps it there when the tree gets lower. */
export function useActiveInSight(
  { activeId, activeIndex }: TreeModel,
  virtualizer: Virtualizer<HTMLDivElement, Element>,
): void {
  // A node may become active elsewhere: in the grid, or by a search.
  useEffect(() => {
    if (activeId !== null) virtualizer.scrollToIndex(activeIndex, { align: 'auto' });
  }, [activeId, activeIndex, virtualizer]);

  // Its own details, or a message, take room from the tree a moment later.
  const height = virtualizer.scrollRect?.height ?? 0;
  const known = useRef(height);
  useEffect(() => {
    // While a screen lies over the tree it has no height.
    if (height === 0) return;
    const before = known.current;
    known.current = height;
    const middle = (activeIndex + 0.5) * ROW_HEIGHT - (virtualizer.scrollOffset ?? 0);
    // Who has scrolled away from it is not taken back.
    const wasInSight = middle > 0 && middle < before;
    if (activeId !== null && height < before && wasInSight)
      virtualizer.scrollToIndex(activeIndex, { align: 'auto' });
  }, [height, activeId, activeIndex, virtualizer]);
}

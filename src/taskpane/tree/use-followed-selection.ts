import { useCallback, useEffect, useRef } from 'react';
import { useWorkbook } from '../workbook/open-workbook';
import { OwnSelections } from './own-selections';
import type { TreeModel } from './use-tree';

/**
 * Selecting a tagged cell in the grid makes its node the active one. Answers a function through which
 * the pane selects cells itself: the event that comes back of that changes nothing.
 */
export function useFollowedSelection({ reveal, activeId }: TreeModel) {
  const { live } = useWorkbook();
  const latest = useRef({ reveal, activeId });
  const own = useRef(new OwnSelections());
  useEffect(() => {
    latest.current = { reveal, activeId };
  });
  const follow = useCallback((): void => {
    const { selection } = live;
    if (!selection || own.current.isRunning) return;
    if (own.current.isOwn(`${selection.sheet}!${selection.address}`)) return;
    const id = live.nodeAtSelection();
    if (id !== null && id !== latest.current.activeId) latest.current.reveal(id);
  }, [live]);
  useEffect(() => live.subscribeSelection(follow), [live, follow]);
  return useCallback(
    (select: () => Promise<string | null>): void => {
      own.current.started();
      const before = live.selection;
      const ended = (address: string | null): void => {
        own.current.ended(address);
        // What Excel told meanwhile had to wait for this.
        if (live.selection !== before) follow();
      };
      select().then(ended, () => ended(null));
    },
    [live, follow],
  );
}

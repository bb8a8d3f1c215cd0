import { useCallback, useEffect, useRef } from 'react';
import { useWorkbook } from '../workbook/open-workbook';
import type { TreeModel } from './use-tree';

/** Excel tells of a selection so long (ms) after the pane has made it, at most. */
const ECHO = 500;

/**
 * Selecting a tagged cell in the grid makes its node the active one. Answers a function through which
 * the pane selects cells itself: the event that comes back of that changes nothing.
 */
export function useFollowedSelection({ reveal, activeId }: TreeModel) {
  const { live } = useWorkbook();
  const latest = useRef({ reveal, activeId });
  const own = useRef({ pending: 0, until: 0 });
  useEffect(() => {
    latest.current = { reveal, activeId };
  });
  useEffect(
    () =>
      live.subscribeSelection(() => {
        const { pending, until } = own.current;
        if (pending > 0) return;
        own.current.until = 0;
        if (performance.now() < until) return;
        const id = live.nodeAtSelection();
        if (id !== null && id !== latest.current.activeId) latest.current.reveal(id);
      }),
    [live],
  );
  return useCallback((select: () => Promise<unknown>): void => {
    own.current.pending += 1;
    void select().finally(() => {
      own.current.pending -= 1;
      own.current.until = performance.now() + ECHO;
    });
  }, []);
}

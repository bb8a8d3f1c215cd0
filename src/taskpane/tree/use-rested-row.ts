import { type RefObject, useEffect, useRef, useState } from 'react';
import type { TreeRow } from './tree-rows';

/** The pointer rests so long (ms) before the reason is shown in full. */
const REST = 400;

/** A row and where it is drawn. */
export interface RowInPage {
  readonly row: TreeRow;
  readonly element: HTMLElement;
}

/** The row on which the pointer rests; null while it moves, scrolls or types. */
export function useRestedRow(
  scroller: RefObject<HTMLDivElement | null>,
  rowAt: (target: EventTarget) => RowInPage | null,
): RowInPage | null {
  const [rested, setRested] = useState<RowInPage | null>(null);
  const latest = useRef(rowAt);
  useEffect(() => {
    latest.current = rowAt;
  });
  useEffect(() => {
    const tree = scroller.current;
    if (!tree) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hide = () => {
      clearTimeout(timer);
      setRested(null);
    };
    const enter = ({ target }: PointerEvent) => {
      hide();
      if (target) timer = setTimeout(() => setRested(latest.current(target)), REST);
    };
    const events = ['pointerleave', 'pointerdown', 'scroll', 'keydown', 'dragstart'] as const;
    tree.addEventListener('pointerover', enter);
    for (const event of events) tree.addEventListener(event, hide);
    return () => {
      clearTimeout(timer);
      tree.removeEventListener('pointerover', enter);
      for (const event of events) tree.removeEventListener(event, hide);
    };
  }, [scroller]);
  return rested;
}

import { useCallback, useEffect, useState } from 'react';
import { a1 } from '../../cascade/address';
import type { Selection } from '../../cascade/selected-cells';
import type { CatalogEntry } from '../../domain/catalog/entry';
import { type FilledArguments, openArguments } from '../../domain/catalog/write-formula';
import type { Place } from '../../domain/problem';
import { useWorkbook } from '../workbook/open-workbook';
import { referenceTo } from './reference';

/** The cell that a formula goes to, and its arguments as far as they are filled. */
export interface Filling {
  readonly target: Place | null;
  readonly filled: FilledArguments;
  /** The argument that takes what is selected in the sheet. */
  readonly active: string | null;
  readonly activate: (name: string | null) => void;
  readonly fill: (name: string, text: string) => void;
  /** The selected cell becomes the target. */
  readonly retarget: () => void;
  /** The next argument to fill; null when all are. */
  readonly next: string | null;
}

/**
 * Fills arguments in order: while one is active, whatever is selected in the sheet is its value. The cell
 * that was selected before is where the formula goes.
 * @param before What was filled the last time; none of it takes what is selected, then.
 */
export function useFilling(entry: CatalogEntry, before: FilledArguments | null): Filling {
  const { live } = useWorkbook();
  const [target, setTarget] = useState(() => cellOf(live.selection));
  const [filled, setFilled] = useState<FilledArguments>(before ?? {});
  const [active, setActive] = useState<string | null>(
    before ? null : (entry.arguments[0]?.name ?? null),
  );
  const fill = useCallback(
    (name: string, text: string) => setFilled((before) => ({ ...before, [name]: text })),
    [],
  );
  useEffect(
    () =>
      live.subscribeSelection(() => {
        const { selection } = live;
        if (selection && active !== null) fill(active, referenceTo(selection, target));
      }),
    [live, active, target, fill],
  );
  return {
    target,
    filled,
    active,
    activate: setActive,
    fill,
    retarget: () => setTarget(cellOf(live.selection)),
    next: openArguments(entry, filled)[0]?.name ?? null,
  };
}

function cellOf(selection: Selection | null): Place | null {
  if (!selection) return null;
  const { sheet, box } = selection;
  return { sheet, address: a1(box.top, box.left) };
}

import { isBlankValue } from './cells';
import type { CellValue } from '../../domain/node';

/** Rows by their place. */
export interface Headings {
  /** Headings above groups. */
  readonly above: ReadonlySet<number>;
  /** Rows of the same look right above a heading: headings of headings, or KPIs without figures. */
  readonly doubtful: ReadonlySet<number>;
}

const NONE: Headings = { above: new Set(), doubtful: new Set() };

/**
 * Which rows are headings above groups: a name and nothing else, with a row of the group below. Only
 * where the list starts with one, since a KPI without figures in the middle of a list looks the same.
 * @param rows Each row's name and its other cells; a row without a name is passed over.
 */
export function headingRows(
  rows: readonly { readonly name: CellValue; readonly others: readonly CellValue[] }[],
): Headings {
  const [above, doubtful] = [new Set<number>(), new Set<number>()];
  let below: 'nothing' | 'figures' | 'heading' = 'nothing';
  for (const [index, { name, others }] of [...rows.entries()].reverse()) {
    if (isBlankValue(name)) continue;
    if (!others.every(isBlankValue)) below = 'figures';
    else if (below === 'figures') {
      above.add(index);
      below = 'heading';
    } else if (below === 'heading') doubtful.add(index);
  }
  return below === 'heading' ? { above, doubtful } : NONE;
}

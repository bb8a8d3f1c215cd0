/** Inclusive rows to group, counted from the first node. */
export interface RowGroup {
  readonly first: number;
  readonly last: number;
}

/** Excel's outline has eight levels: seven groups inside each other. */
const DEEPEST_GROUP = 7;

/** The groups below parents, outermost first, from the depth of each row (0 for a root) in tree order. */
export const outlineOf = (depths: readonly number[]): RowGroup[] => {
  const groups: RowGroup[] = [];
  for (const [row, depth] of depths.entries()) {
    let last = row;
    while ((depths[last + 1] ?? -1) > depth) last++;
    if (last > row && depth < DEEPEST_GROUP) groups.push({ first: row + 1, last });
  }
  return groups;
};

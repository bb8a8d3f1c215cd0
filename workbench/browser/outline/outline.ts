import type { LineProperties, SheetDocument } from '../../src/document/sheet';

/** Rows that one button opens and closes. */
export interface OutlineGroup {
  /** 1 is the outermost. */
  readonly level: number;
  readonly first: number;
  readonly last: number;
  /** The row beside the group that its button stands at. */
  readonly summary: number;
  readonly collapsed: boolean;
}

/** The groups of a sheet's rows, outer ones first (ECMA-376 part 1, 18.3.1.73 `outlineLevel`). */
export const outlineGroups = (sheet: SheetDocument): readonly OutlineGroup[] => {
  const rows = [...sheet.rows]
    .filter(([, line]) => (line.outlineLevel ?? 0) > 0)
    .sort(([a], [b]) => a - b);
  const groups: OutlineGroup[] = [];
  const deepest = Math.max(0, ...rows.map(([, line]) => line.outlineLevel ?? 0));
  for (let level = 1; level <= deepest; level++) {
    let run: [number, LineProperties][] = [];
    const close = (): void => {
      if (run.length > 0) groups.push(groupOf(sheet, level, run));
      run = [];
    };
    for (const row of rows) {
      if ((row[1].outlineLevel ?? 0) < level) continue;
      if (run.length > 0 && row[0] !== run.at(-1)![0] + 1) close();
      run.push(row);
    }
    close();
  }
  return groups;
};

const groupOf = (
  sheet: SheetDocument,
  level: number,
  run: readonly [number, LineProperties][],
): OutlineGroup => {
  const [first, last] = [run[0]![0], run.at(-1)![0]];
  const summary = sheet.summaryBelow ? last + 1 : first - 1;
  return {
    level,
    first,
    last,
    summary,
    collapsed: sheet.rows.get(summary)?.collapsed ?? run.every(([, { hidden }]) => hidden === true),
  };
};

/** Which rows of a group are hidden after it is opened or closed: closed groups inside it stay closed. */
export const toggled = (
  sheet: SheetDocument,
  group: OutlineGroup,
): ReadonlyMap<number, boolean> => {
  const inner = outlineGroups(sheet).filter(
    (one) =>
      one.collapsed &&
      one.level > group.level &&
      one.first >= group.first &&
      one.last <= group.last,
  );
  const hidden = new Map<number, boolean>();
  for (let row = group.first; row <= group.last; row++) {
    const inClosed = inner.some(({ first, last }) => row >= first && row <= last);
    hidden.set(row, !group.collapsed || inClosed);
  }
  return hidden;
};

/** Opens all levels above `level` and closes the others, as the numbered buttons do. */
export const shownToLevel = (sheet: SheetDocument, level: number): ReadonlyMap<number, boolean> =>
  new Map(
    [...sheet.rows]
      .filter(([, line]) => (line.outlineLevel ?? 0) > 0)
      .map(([row, line]) => [row, (line.outlineLevel ?? 0) >= level]),
  );

export const deepestLevel = (sheet: SheetDocument): number =>
  Math.max(0, ...[...sheet.rows.values()].map(({ outlineLevel = 0 }) => outlineLevel));

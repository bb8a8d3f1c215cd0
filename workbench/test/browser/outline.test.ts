import { SheetDocument } from '../../src/document/sheet';
import { deepestLevel, outlineGroups, shownToLevel, toggled } from '../../browser/outline/outline';

/** Rows with these outline levels; hidden ones are written negative. */
const outlined = (levels: readonly number[], summaryBelow = false): SheetDocument => {
  const sheet = new SheetDocument('1', 'Sheet1', null);
  sheet.summaryBelow = summaryBelow;
  levels.forEach((level, row) => {
    if (level !== 0) sheet.rows.set(row, { outlineLevel: Math.abs(level), hidden: level < 0 });
  });
  return sheet;
};

const drawn = (sheet: SheetDocument): string[] =>
  outlineGroups(sheet).map(
    ({ level, first, last, summary, collapsed }) =>
      `${level}: ${first}-${last} at ${summary}${collapsed ? ' closed' : ''}`,
  );

describe('the outline of rows', () => {
  it('has a group for each run of rows at a level or below it', () => {
    const sheet = outlined([0, 1, 2, 2, 1, 2, 0, 1]);
    expect(drawn(sheet)).toEqual(['1: 1-5 at 0', '1: 7-7 at 6', '2: 2-3 at 1', '2: 5-5 at 4']);
    expect(deepestLevel(sheet)).toBe(2);
  });

  it('has its summaries below the rows where the sheet says so', () => {
    expect(drawn(outlined([1, 1, 0], true))).toEqual(['1: 0-1 at 2']);
  });

  it('closes a group, and opens it again without what was closed inside', () => {
    const open = outlined([0, 1, 2, 2]);
    expect([...toggled(open, outlineGroups(open)[0]!)]).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ]);
    const closed = outlined([0, -1, -2, -2]);
    expect(drawn(closed)).toEqual(['1: 1-3 at 0 closed', '2: 2-3 at 1 closed']);
    expect([...toggled(closed, outlineGroups(closed)[0]!)]).toEqual([
      [1, false],
      [2, true],
      [3, true],
    ]);
  });

  it('shows the levels up to the one asked for', () => {
    expect([...shownToLevel(outlined([0, 1, 2]), 2)]).toEqual([
      [1, false],
      [2, true],
    ]);
  });
});

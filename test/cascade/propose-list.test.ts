import fc from 'fast-check';
import type { FoundList } from '../../src/cascade/found-list';
import { previewList } from '../../src/cascade/preview-list';
import { proposeList, remapColumn } from '../../src/cascade/propose-list';
import type { Problem } from '../../src/domain/problem';
import type { ColumnRole } from '../../src/domain/tag';
import { selected } from './selected';
import { rolesOf } from './sheet-block';

const GRID = [
  ['Scorecard 2027', null, null, null, null, null],
  ['Goal', 'KPI', 'Actual', 'Plan A', 'Target', 'Remark'],
  ['Grow', 'Revenue', 120, 140, 150, 'ok'],
  [null, 'Churn', 4, 3, 3, null],
  [null, null, null, null, null, null],
  [null, null, 7, 7, 7, null],
  ['Care', 'Absence', 'n/a', 5, 4, null],
  ['Total', null, 131, 155, 164, null],
];

const listAt = (address: string): FoundList | null => proposeList(selected(address, GRID));
const list = listAt('B3')!;
const block = selected('B3', GRID).block!;

describe('the list at the selection', () => {
  it.each(['A2', 'B3', 'F3', 'C6', 'A3:F6'])('is found from %s', (address) => {
    expect(listAt(address)?.body).toMatchObject({ top: 2, bottom: 6 });
  });
  it.each(['A1', 'H3', 'B20'])('is not at %s', (address) => {
    expect(listAt(address)).toBeNull();
  });
  it('is none on an empty sheet', () => {
    expect(proposeList({ ...selected('A1', GRID), block: null })).toBeNull();
  });
});

describe('a column that a person maps', () => {
  it('takes its role from the column that had it', () => {
    const remapped = remapColumn(list, 3, 'target', block);
    expect(rolesOf(remapped)).toEqual({
      Goal: 'goal.name',
      KPI: 'KPI.name',
      Actual: 'actual',
      'Plan A': 'target',
      Remark: 'note',
    });
    expect(remapped.unmapped).toEqual([{ header: 'Target', column: 4 }]);
  });
  it('is left out, and the body shrinks where it stood at the edge', () => {
    const remapped = remapColumn(list, 0, null, block);
    expect(remapped.body.left).toBe(1);
    expect(remapped.unmapped.map(({ header }) => header)).toContain('Goal');
  });
  it('comes back as it was', () => {
    const back = remapColumn(remapColumn(list, 0, null, block), 0, 'goal.name', block);
    expect({ ...back, problems: [] }).toEqual({ ...list, problems: [] });
  });
  it('never gives a role two columns, nor a column two roles, nor loses one', () => {
    const roles = fc.constantFrom<ColumnRole | null>('actual', 'target', 'KPI.name', 'note', null);
    const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), roles), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (changes) => {
        const end = changes.reduce(
          (found, [column, role]) => remapColumn(found, column, role, block),
          list,
        );
        const given = end.columns.map(({ role }) => role);
        const columns = [...end.columns, ...end.unmapped].map(({ column }) => column);
        expect(new Set(given).size).toBe(given.length);
        expect([...columns].sort()).toEqual([0, 1, 2, 3, 4, 5]);
      }),
    );
  });
});

describe('the preview of a list', () => {
  const preview = previewList(list, block);
  it('counts what it will become', () => {
    expect(preview.counts).toEqual({ goal: 2, objective: 0, KPI: 3, initiative: 0 });
  });
  it('shows it row by row, with what is left out, and why where no doubt says it', () => {
    const shown = preview.rows.map(({ row, nodes, leftOut }) => [
      row + 1,
      nodes.map(({ kind, name }) => `${kind} ${name}`).join(', '),
      leftOut,
    ]);
    expect(shown).toEqual([
      [3, 'goal Grow, KPI Revenue', null],
      [4, 'KPI Churn', null],
      [6, '', null],
      [7, 'goal Care, KPI Absence', null],
    ]);
  });
  it('looks at each problem as often, however many rows there are', () => {
    const looksAt = (height: number): number => {
      let looks = 0;
      const rows = Array.from({ length: height }, (_, row) => ['', `KPI ${row}`, 1, 2, 3, null]);
      const grid = [...GRID.slice(0, 3), ...rows];
      const { block: long } = selected('B3', grid);
      const found = proposeList(selected('B3', grid))!;
      const problem: Problem = {
        code: 'test',
        severity: 'warning',
        message: '',
        fix: '',
        get place() {
          looks += 1;
          return { sheet: found.sheet, address: 'B3' };
        },
      };
      previewList({ ...found, problems: [problem] }, long!);
      return looks;
    };
    expect(looksAt(50)).toBe(looksAt(5));
  });
  it('names each doubtful cell at its row', () => {
    const doubts = preview.rows.flatMap(({ row, doubts }) =>
      doubts.map(({ place, code }) => [row + 1, place?.address, code]),
    );
    expect(doubts).toEqual([
      [6, 'B6', 'no-name'],
      [7, 'C7', expect.any(String)],
    ]);
  });
});

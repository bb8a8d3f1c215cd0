import fc from 'fast-check';
import { movedBox, movedRow, movedRows, type RowMove } from '../../src/document/row-move';

const move: fc.Arbitrary<RowMove> = fc.record({
  at: fc.nat(12),
  by: fc.integer({ min: -6, max: 6 }).filter((by) => by !== 0),
});
const rows = fc.tuple(fc.nat(10), fc.nat(8)).map(([first, more]) => [first, first + more] as const);

describe('rows after others were inserted or deleted', () => {
  it('reach from the first to the last of those that are left', () => {
    fc.assert(
      fc.property(rows, move, ([first, last], how) => {
        const left = Array.from({ length: last - first + 1 }, (_, index) =>
          movedRow(first + index, how),
        ).filter((row) => row !== null);
        expect(movedRows(first, last, how)).toEqual(
          left.length === 0 ? null : { first: left[0], last: left.at(-1) },
        );
      }),
    );
  });

  it('come back where they were when what was inserted is deleted', () => {
    fc.assert(
      fc.property(rows, move, ([first, last], { at, by }) => {
        const count = Math.abs(by);
        const there = movedRows(first, last, { at, by: count })!;
        expect(movedRows(there.first, there.last, { at, by: -count })).toEqual({ first, last });
      }),
    );
  });

  it.each<[string, RowMove, number, number]>([
    ['before the first: the box moves', { at: 2, by: 3 }, 5, 7],
    ['inside: the box grows', { at: 3, by: 3 }, 2, 7],
    ['behind the last: the box stays', { at: 5, by: 3 }, 2, 4],
  ])('inserted %s', (_where, how, top, bottom) => {
    const box = { top: 2, left: 1, bottom: 4, right: 1 };
    expect(movedBox(box, how)).toEqual({ ...box, top, bottom });
  });

  it('stay whole where they are whole columns', () => {
    const columns = { top: 0, left: 1, bottom: 1_048_575, right: 1 };
    expect(movedBox(columns, { at: 5, by: -2 })).toEqual(columns);
  });
});

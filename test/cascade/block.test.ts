import fc from 'fast-check';
import { type Box, meets } from '../../src/cascade/block';

const side = fc.tuple(fc.nat(6), fc.nat(3));
const box: fc.Arbitrary<Box> = fc
  .tuple(side, side)
  .map(([[top, down], [left, right]]) => ({ top, bottom: top + down, left, right: left + right }));

const cellsOf = ({ top, bottom, left, right }: Box): string[] => {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push(`${row},${column}`);
  return cells;
};

describe('Two boxes', () => {
  it('meet where, and only where, a cell is in both', () => {
    fc.assert(
      fc.property(box, box, (one, other) => {
        const cells = new Set(cellsOf(one));
        expect(meets(one, other)).toBe(cellsOf(other).some((cell) => cells.has(cell)));
        expect(meets(other, one)).toBe(meets(one, other));
      }),
    );
  });

  const square: Box = { top: 2, bottom: 4, left: 2, right: 4 };
  it.each<[string, Box, boolean]>([
    ['a corner cell in common', { top: 4, bottom: 9, left: 4, right: 9 }, true],
    ['one around the other', { top: 0, bottom: 9, left: 0, right: 9 }, true],
    ['side by side', { top: 2, bottom: 4, left: 5, right: 6 }, false],
    ['one below the other', { top: 5, bottom: 6, left: 2, right: 4 }, false],
    ['corner to corner, no cell in common', { top: 5, bottom: 9, left: 5, right: 9 }, false],
  ])('%s', (_how, other, meet) => {
    expect(meets(square, other)).toBe(meet);
  });
});

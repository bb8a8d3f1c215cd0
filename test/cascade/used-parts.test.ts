import fc from 'fast-check';
import { LAST_COLUMN, LAST_ROW } from '../../src/cascade/address';
import { type Box, cellsIn, meets } from '../../src/cascade/block';
import { around, bandsOf, joinedParts, partAt, partsWithin } from '../../src/cascade/used-parts';

const box = (top: number, left: number, bottom: number, right: number): Box => ({
  top,
  left,
  bottom,
  right,
});

const span = (last: number) =>
  fc.tuple(fc.nat(last), fc.nat(last)).map(([one, other]) => [one, other].sort((a, b) => a - b));
const boxes = fc
  .tuple(span(LAST_ROW), span(LAST_COLUMN))
  .map(([[top, bottom], [left, right]]) => box(top!, left!, bottom!, right!));

const contains = (outer: Box, inner: Box): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

describe('the parts of a sheet that hold values', () => {
  it('are looked for in bands that are the box again, and smaller than it', () => {
    fc.assert(
      fc.property(boxes, (whole) => {
        const bands = bandsOf(whole);
        expect(bands.reduce((sum, band) => sum + cellsIn(band), 0)).toBe(cellsIn(whole));
        expect(bands.every((band) => contains(whole, band))).toBe(true);
        if (cellsIn(whole) > 1) expect(bands.length).toBeGreaterThan(1);
      }),
    );
  });

  it('are cut by rows where they reach down the sheet, by columns where they reach across it', () => {
    expect(bandsOf(box(0, 0, LAST_ROW, 3))[0]).toEqual(box(0, 0, 65_535, 3));
    expect(bandsOf(box(0, 0, 99, LAST_COLUMN))[0]).toEqual(box(0, 0, 99, 1_023));
  });

  it('are one again where a cut went through a list', () => {
    const list = box(0, 0, 4_999, 20);
    const far = box(LAST_ROW, LAST_COLUMN, LAST_ROW, LAST_COLUMN);
    expect(joinedParts([...bandsOf(list), far])).toEqual([list, far]);
    // Blank at the cut: the rows and columns that hold values end and begin a little before and behind.
    expect(joinedParts([box(0, 0, 90, 5), box(105, 1, 200, 6)])).toEqual([box(0, 0, 200, 6)]);
  });

  it('stay apart where they are far from each other, or would be blank for the most part', () => {
    const apart = [box(0, 0, 90, 5), box(150, 0, 200, 5)];
    expect(joinedParts(apart)).toEqual(apart);
    const corner = [box(0, 0, 0, LAST_COLUMN), box(1, 0, LAST_ROW, 0)];
    expect(joinedParts(corner)).toEqual(corner);
  });

  it('have no cell in common once they are joined, and all that they had', () => {
    fc.assert(
      fc.property(fc.array(boxes, { maxLength: 12 }), (parts) => {
        const joined = joinedParts(parts);
        expect(parts.every((part) => joined.some((one) => contains(one, part)))).toBe(true);
        expect(
          joined.some((one, index) => joined.slice(index + 1).some((other) => meets(one, other))),
        ).toBe(false);
      }),
    );
  });

  it('are read smallest first where they are too many cells, and the rest is left', () => {
    const large = box(0, 0, 9_999, 9);
    const small = box(0, 100, 99, 109);
    expect(partsWithin([large, small], 200_000)).toEqual({ read: [large, small], left: [] });
    expect(partsWithin([large, small], 51_000)).toEqual({
      read: [box(0, 0, 4_999, 9), small],
      left: [box(5_000, 0, 9_999, 9)],
    });
    expect(partsWithin([large], 5)).toEqual({ read: [], left: [large] });
  });

  it('are found for a selection: the one that it lies in, else the closest', () => {
    const [list, next, far] = [box(0, 0, 20, 5), box(0, 40, 20, 45), box(900, 900, 900, 900)];
    expect(partAt([list, next, far], box(3, 41, 3, 41))).toBe(next);
    expect(partAt([list, next, far], box(30, 8, 30, 8))).toBe(list);
    expect(partAt([], box(0, 0, 0, 0))).toBeNull();
  });

  it('are read around a selection where they have very many cells', () => {
    const part = box(0, 0, 99_999, 9);
    expect(around(part, box(50_000, 1, 50_000, 1), 400_000)).toEqual(box(49_500, 0, 55_000, 9));
    expect(around(part, box(50_000, 1, 50_000, 1), 1_000_000)).toBe(part);
  });
});

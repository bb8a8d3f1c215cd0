import type { Box } from '../../src/cascade/block';
import type { FoundList } from '../../src/cascade/found-list';
import { grownBody } from '../../src/cascade/grown-body';

const box = (top: number, bottom: number, left = 0, right = 4): Box => ({
  top,
  bottom,
  left,
  right,
});

const found = (body: Box): FoundList => ({
  sheet: 'KPIs',
  headerRow: body.top - 1,
  body,
  columns: [],
  unmapped: [],
  confidence: 1,
  problems: [],
});

describe('a list that was tagged in rows 2 to 5 has grown', () => {
  const body = box(2, 5);
  it.each([
    ['by rows below it', [box(2, 7)], [], box(2, 7)],
    ['by a row above it', [box(1, 5)], [], box(1, 5)],
    ['by columns, which are not its own', [box(2, 6, 0, 9)], [], box(2, 6)],
    ['not, where it is found as it was', [box(2, 5)], [], null],
    ['not, where it is not found any more', [], [], null],
    ['not, where fewer rows are found than it has', [box(2, 4)], [], null],
    ['not, where another list stands beside it', [box(2, 9, 6, 8)], [], null],
    ['not, where another tag has the rows below', [box(2, 9)], [box(8, 9)], null],
    ['still, where another tag is elsewhere', [box(2, 7)], [box(9, 12)], box(2, 7)],
  ])('%s', (_how, lists, others, grown) => {
    expect(grownBody(body, lists.map(found), others)).toEqual(grown);
  });
});

import { parseA1 } from '../../../src/document/address';
import { a1, a1Box } from '../../../src/document/address';
import { SheetDocument } from '../../../src/document/sheet';
import { afterKey } from '../../../browser/selection/keys';

/** A block B2:D6 with a gap in row 4, row 9 hidden, B12:C13 merged. */
const sheet = (): SheetDocument => {
  const one = new SheetDocument('1', 'Sheet1', null);
  for (const row of [1, 2, 4, 5])
    for (const column of [1, 2, 3]) one.ensureCell(row, column).value = 1;
  one.rows.set(8, { hidden: true });
  one.merges = [{ top: 11, bottom: 12, left: 1, right: 2 }];
  return one;
};

const box = (address: string): NonNullable<ReturnType<typeof parseA1>> => parseA1(address)!;

const pressed = (from: string, keys: string, active = from.split(':')[0]!): string | null => {
  const parts = keys.split('+');
  const { top, left } = box(active);
  const after = afterKey(
    sheet(),
    { box: box(from), active: { row: top, column: left } },
    { key: parts.at(-1)!, shift: parts.includes('Shift'), ctrl: parts.includes('Ctrl') },
    10,
  );
  return after && `${a1Box(after.box)} ${a1(after.active.row, after.active.column)}`;
};

describe('a key moves the selection', () => {
  it.each([
    ['A1', 'ArrowDown', 'A2 A2'],
    ['A1', 'ArrowUp', 'A1 A1'],
    ['A8', 'ArrowDown', 'A10 A10'],
    ['B11', 'ArrowDown', 'B12:C13 B12'],
    ['B12:C13', 'ArrowDown', 'B14 B14'],
    ['B12:C13', 'ArrowRight', 'D12 D12'],
    ['B2', 'Ctrl+ArrowDown', 'B3 B3'],
    ['B3', 'Ctrl+ArrowDown', 'B5 B5'],
    ['B6', 'Ctrl+ArrowDown', 'B1048576 B1048576'],
    ['B2', 'Ctrl+ArrowRight', 'D2 D2'],
    ['F2', 'Ctrl+ArrowLeft', 'D2 D2'],
    ['D5', 'Home', 'A5 A5'],
    ['D5', 'Ctrl+Home', 'A1 A1'],
    ['A1', 'Ctrl+End', 'D6 D6'],
    ['A1', 'PageDown', 'A11 A11'],
    ['A5', 'PageUp', 'A1 A1'],
    ['B2', 'Tab', 'C2 C2'],
    ['B2', 'Shift+Tab', 'A2 A2'],
    ['B2', 'Enter', 'B3 B3'],
    ['B2', 'Shift+Enter', 'B1 B1'],
    ['B2', 'x', null],
  ])('from %s by %s', (from, key, to) => {
    expect(pressed(from, key)).toBe(to);
  });

  it.each([
    ['B2', 'Shift+ArrowDown', 'B2:B3 B2'],
    ['B2:B3', 'Shift+ArrowDown', 'B2:B4 B2'],
    ['B2:B3', 'Shift+ArrowUp', 'B2 B2'],
    ['B2', 'Ctrl+Shift+ArrowRight', 'B2:D2 B2'],
    ['B11', 'Shift+ArrowDown', 'B11:C13 B11'],
    ['C3', 'Ctrl+a', 'B2:D6 B2'],
    ['C3', 'Ctrl+ ', 'C:C C3'],
    ['C3', 'Shift+ ', '3:3 C3'],
  ])('and extends %s by %s', (from, key, to) => {
    expect(pressed(from, key)).toBe(to);
  });

  it('extends from the active cell, wherever in the box that is', () => {
    expect(pressed('B2:C3', 'Shift+ArrowUp', 'C3')).toBe('B1:C3 C3');
  });
});

import fc from 'fast-check';
import { fromTableText, toTableText } from '../../../browser/selection/table-text';

describe('cells as text on the clipboard', () => {
  it.each<[string, string[][]]>([
    ['a', [['a']]],
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\t\r\n\t5',
      [
        ['a', ''],
        ['', '5'],
      ],
    ],
    [
      'a\nb\tc',
      [
        ['a', ''],
        ['b', 'c'],
      ],
    ],
    ['"two\nlines"\t"say ""so"""', [['two\nlines', 'say "so"']]],
    ['5" pipe', [['5" pipe']]],
    ['a\n\nb', [['a'], [''], ['b']]],
  ])('%j is read', (text, rows) => {
    expect(fromTableText(text)).toEqual(rows);
  });

  it('come back as they were', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '1', ' ') });
    const rows = fc
      .integer({ min: 1, max: 3 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: 1,
          maxLength: 4,
        }),
      )
      // One column that ends in blank cells ends the text as a last line does.
      .filter((all) => all[0]!.length > 1 || all.at(-1)![0] !== '');
    fc.assert(fc.property(rows, (all) => expect(fromTableText(toTableText(all))).toEqual(all)));
  });
});

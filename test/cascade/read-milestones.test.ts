import { milestonesText, readMilestones } from '../../src/cascade/reading/read-milestones';
import type { CellValue } from '../../src/domain/node';

const PLACE = { sheet: 'Plan', address: 'D2' };
const read = (rows: readonly (readonly CellValue[])[], date1904 = false) =>
  readMilestones({ rows, place: PLACE }, 'Sales', date1904);
/** 30 June 2026. */
const JUNE = 46_203;

describe('the milestones of a tag', () => {
  it.each<[string, readonly CellValue[][], readonly { date: number; value: number }[]]>([
    ['serials', [[JUNE, 50]], [{ date: JUNE, value: 50 }]],
    ['ISO texts', [['2026-06-30', 50]], [{ date: JUNE, value: 50 }]],
    ['a bare year, left as the domain reads it', [[2026, 50]], [{ date: 2026, value: 50 }]],
    [
      'blank rows between',
      [
        ['', ''],
        [JUNE, 0],
        [null, null],
      ],
      [{ date: JUNE, value: 0 }],
    ],
    ['zeros, which blank cells may be', [[0, 0]], []],
    ['nothing at all', [['', '']], []],
  ])('are dates and values: %s', (_what, rows, milestones) => {
    expect(read(rows)).toMatchObject({ milestones, hindrance: null, problems: [] });
  });

  it.each<[string, CellValue[], string, RegExp]>([
    ['a date that is none', ['soon', 50], 'D3', /has no date/],
    ['a value without a date', ['', 50], 'D3', /has no date/],
    ['a date without a value', [JUNE, ''], 'E3', /no value that is a number/],
    ['a value that is text', [JUNE, 'half'], 'E3', /no value that is a number/],
    ['a value that is an error', [JUNE, '#N/A'], 'E3', /no value that is a number/],
  ])('name, and are not judged by, %s', (_what, row, address, message) => {
    const { milestones, hindrance, problems } = read([[JUNE - 1, 40], row]);
    expect(milestones).toEqual([{ date: JUNE - 1, value: 40 }]);
    expect(hindrance).toEqual({ code: 'bad-milestone', row: 2 });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'bad-milestone', place: { sheet: 'Plan', address } });
    expect(problems[0]!.message).toMatch(message);
  });

  it.each([[[[JUNE]]], [[[JUNE, 50, 1]]]])('are two columns, or none: %j', (rows) => {
    const { milestones, problems } = read(rows);
    expect([milestones, problems.map(({ code }) => code)]).toEqual([
      null,
      ['milestones-not-two-columns'],
    ]);
  });

  it('are counted as the workbook counts, and read as days', () => {
    const { milestones } = read(
      [
        ['2026-06-30', 50],
        [JUNE - 1462, 60],
        [2026, 70],
      ],
      true,
    );
    expect(milestones!.map(({ date }) => date)).toEqual([JUNE - 1462, JUNE - 1462, 2026]);
    expect(milestonesText(milestones!, true)).toBe(
      '2026-06-30: 50; 2026-06-30: 60; 2026-12-31: 70',
    );
    expect(milestonesText(read([[JUNE, 0.5]]).milestones!, false)).toBe('2026-06-30: 0.5');
  });

  it('may be texts in either date system, and are warned of where others are not', () => {
    const texts = read([['2026-06-30', 50]], true);
    expect([texts.datesAreTexts, texts.problems]).toEqual([true, []]);
    const rows = [
      [JUNE, 50],
      ['2026-09-30', 60],
    ];
    expect(read(rows).problems).toEqual([]);
    const { datesAreTexts, hindrance, problems } = read(rows, true);
    expect([datesAreTexts, hindrance]).toEqual([false, null]);
    expect(problems).toMatchObject([{ code: 'milestone-text-date', place: { address: 'D3' } }]);
  });
});

import { status } from '../../src/functions/status';
import {
  cell,
  column,
  omitted,
  refusal,
  shown,
  useOfficeCustomFunctions,
} from './custom-functions';

beforeAll(useOfficeCustomFunctions);

/** 31 December 2023, and half a year and a year later. */
const START = 45291;
const MIDDLE = START + 183;
const DUE = START + 366;

describe('KPI.STATUS', () => {
  it.each([
    ['on target', 100, 100, 'higher', 'On track'],
    ['at 90 % to the dot, whatever the floats say', 0.9 * 7.3, 7.3, 'higher', 'At risk'],
    ['below 90 %', 89.9, 100, 'higher', 'Off track'],
    ['lower is better, met', 99, 100, 'lower', 'On track'],
    ['lower is better, 11 % over', 111, 100, 'lower', 'Off track'],
    ['a target of 0 that is met', 0, 0, 'lower', 'On track'],
    ['a target of 0 that is missed', 1, 0, 'lower', 'Off track'],
    ['nothing measured yet (web)', null, 100, 'higher', 'No data'],
    ['nothing measured yet (guarded)', '', 100, 'higher', 'No data'],
    ['no target', 5, '', 'higher', 'No data'],
    ['a number typed as text', '95', 100, 'higher', 'No data'],
  ])('judges %s', (_case, actual, target, direction, expected) => {
    expect(status(cell(actual), cell(target), cell(direction))).toEqual([[expected]]);
  });

  it('cannot tell an unguarded blank cell of desktop Excel from a zero', () => {
    expect(status(cell(0), cell(100))).toEqual([['Off track']]);
  });

  it('judges a range by two cells, side by side or one above the other', () => {
    expect(status(cell(21), [[18, 22]], cell('range'))).toEqual([['On track']]);
    expect(status(cell(30), column(18, 22), cell('range'))).toEqual([['Off track']]);
  });

  it('has no data for a range with one cell, and for two cells that are no range', () => {
    expect(status(cell(21), cell(20), cell('range'))).toEqual([['No data']]);
    expect(status(cell(21), [[18, 22]], cell('higher'))).toEqual([['No data']]);
  });

  it('answers an error cell with No data, however the platform passes it', () => {
    const errors = [
      new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable),
      { type: 'Error', basicType: 'Error', basicValue: '#REF!' },
      { type: 'Entity', basicType: 'Error', basicValue: '#VALUE!', text: 'a stock' },
    ];
    for (const error of errors) expect(status(cell(error), cell(1))).toEqual([['No data']]);
    expect(status(cell(5), cell(errors[0]))).toEqual([['No data']]);
  });

  it('counts with the number of a formatted number', () => {
    const price = { type: 'FormattedNumber', basicValue: 12, numberFormat: '$0.00' };
    expect(status(cell(price), cell(10))).toEqual([['On track']]);
  });

  it('spills a column, single cells standing for every row', () => {
    const broken = new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
    expect(status(column(100, 95, 10, '', broken), cell(100))).toEqual(
      column('On track', 'At risk', 'Off track', 'No data', 'No data'),
    );
  });

  it('judges by pace with baseline, start, due and as-of, and by attainment when asked to', () => {
    const on = (actual: number, method?: string) =>
      status(
        cell(actual),
        cell(200),
        cell('higher'),
        omitted,
        cell(100),
        cell(START),
        cell(2024),
        cell(MIDDLE),
        method === undefined ? omitted : cell(method),
      )[0]?.[0];
    expect([on(150), on(140), on(120)]).toEqual(['On track', 'At risk', 'Off track']);
    expect([on(150, 'attainment'), on(185, 'Attainment')]).toEqual(['Off track', 'At risk']);
  });

  it('has no data before the start', () => {
    expect(
      status(cell(1), cell(2), omitted, omitted, cell(0), cell(MIDDLE), cell(DUE), cell(START)),
    ).toEqual([['No data']]);
  });

  it('judges by milestones, the same for every row', () => {
    const plan = [[MIDDLE, 110]];
    const answer = status(
      column(110, 102),
      cell(200),
      omitted,
      omitted,
      cell(100),
      cell(START),
      cell(DUE),
      cell(MIDDLE),
      omitted,
      plan,
    );
    expect(answer).toEqual(column('On track', 'Off track'));
  });

  describe('with thresholds', () => {
    it.each([
      ['a row', [[0.8, 0.5]]],
      ['a column', [[0.8], [0.5]]],
      [
        'attainment above pace',
        [
          [0.8, 0.5],
          [0.9, 0.4],
        ],
      ],
    ])('takes them as %s', (_case, thresholds) => {
      const answer = status(column(80, 50, 49), cell(100), omitted, thresholds);
      expect(answer).toEqual(column('On track', 'At risk', 'Off track'));
    });

    it('takes the second row for pace', () => {
      const thresholds = [
        ['', ''],
        [0.9, 0.4],
      ];
      const answer = status(
        column(145, 120),
        cell(200),
        omitted,
        thresholds,
        cell(100),
        cell(START),
        cell(DUE),
        cell(MIDDLE),
      );
      expect(answer).toEqual(column('On track', 'At risk'));
    });

    it('takes blank ones for the defaults, as null, "" and 0', () => {
      for (const blank of [null, '', 0]) {
        expect(status(cell(90), cell(100), omitted, [[blank, blank]])).toEqual([['At risk']]);
      }
    });

    it.each([
      ['out of order', [[0.5, 0.9]], 'not in order'],
      ['text', [['high', 'low']], 'On track is "high" and At risk is "low"'],
      ['half blank', [[0.9, '']], 'On track is 0.9 and At risk is blank'],
      ['a single cell', [[0.9]], 'not 1×1'],
      ['one pair per KPI', column(1, 2, 3), 'not 3×1'],
    ])('refuses them when %s', (_case, thresholds, message) => {
      const said = refusal(() => status(cell(90), cell(100), omitted, thresholds));
      expect(said).toMatch(/^#VALUE! thresholds: /);
      expect(said).toContain(message);
    });
  });

  it('refuses a direction that it does not know, in a column only in that row', () => {
    expect(refusal(() => status(cell(1), cell(1), cell('sideways')))).toBe(
      '#VALUE! direction: "sideways" is not higher, lower or range.',
    );
    const [first, second] = status(column(1, 1), cell(1), column('lower', 'x'));
    expect(first).toEqual(['On track']);
    expect(shown(second?.[0])).toMatch(/^#VALUE! direction: "x"/);
  });

  it('refuses an unknown method, several columns of KPIs and odd milestones', () => {
    const method = cell('magic');
    expect(
      refusal(() =>
        status(cell(1), cell(1), omitted, omitted, omitted, omitted, omitted, omitted, method),
      ),
    ).toBe('#VALUE! method: "magic" is not one of automatic, attainment, linear, compound.');
    expect(refusal(() => status([[1, 2]], cell(1)))).toBe(
      '#VALUE! actual: give one cell or one column, not 2 columns.',
    );
    expect(refusal(() => status(cell(1), [[1, 2, 3]]))).toBe(
      '#VALUE! target: give one cell, or two for a range, not 3 columns.',
    );
  });
});

import { judge } from '../../src/domain/judge';
import { day, measured } from './measured';

describe('a KPI without data', () => {
  it.each([
    ['no actual', { target: 10 }, { code: 'no-actual' }],
    ['an actual of spaces', { actual: ' ', target: 10 }, { code: 'no-actual' }],
    ['no target', { actual: 10 }, { code: 'no-target' }],
    ['neither', {}, { code: 'no-actual' }],
    ['text', { actual: 'n/a', target: 10 }, { code: 'text', field: 'actual', text: 'n/a' }],
    [
      'a number as text',
      { actual: '12,5', target: 10 },
      { code: 'number-as-text', field: 'actual', text: '12,5' },
    ],
    [
      'a target as text',
      { actual: 1, target: '85 %' },
      { code: 'number-as-text', field: 'target', text: '85 %' },
    ],
    [
      'a cell error',
      { actual: '#N/A', target: 10 },
      { code: 'cell-error', field: 'actual', error: '#N/A' },
    ],
    [
      'an error as target',
      { actual: 1, target: '#REF!' },
      { code: 'cell-error', field: 'target', error: '#REF!' },
    ],
    [
      'an infinite actual',
      { actual: Infinity, target: 10 },
      { code: 'cell-error', field: 'actual', error: '#NUM!' },
    ],
    ['a tick box', { actual: true, target: 10 }, { code: 'text', field: 'actual', text: 'TRUE' }],
    ['no direction', { actual: 1, target: 1, direction: null }, { code: 'bad-direction' }],
    ['half a range', { actual: 1, low: 0, direction: 'range' }, { code: 'no-target' }],
    ['an empty range', { actual: 1, low: '', high: '', direction: 'range' }, { code: 'no-target' }],
    [
      'a range upside down',
      { actual: 1, low: 9, high: 3, direction: 'range' },
      { code: 'bad-range', low: 9, high: 3 },
    ],
    [
      'a range with one number',
      { actual: 1, target: 9, direction: 'range' },
      { code: 'bad-target', direction: 'range' },
    ],
    [
      'a pair that is no range',
      { actual: 1, low: 3, high: 9 },
      { code: 'bad-target', direction: 'higher' },
    ],
    [
      'text as bound',
      { actual: 1, low: 3, high: 'x', direction: 'range' },
      { code: 'text', field: 'high', text: 'x' },
    ],
    [
      'thresholds out of order',
      { actual: 1, target: 9, thresholds: { attainment: { onTrack: 0.9, atRisk: 1 } } },
      { code: 'bad-thresholds', onTrack: 0.9, atRisk: 1 },
    ],
  ] as const)('because of %s says so and is never 0', (_, cells, reason) => {
    expect(judge(measured(cells))).toMatchObject({
      status: 'No data',
      signal: null,
      score: null,
      measure: null,
      reason,
    });
  });

  it('has not started before its start, even when its target is met', () => {
    const early = measured({ actual: 20, target: 10, start: '2026-01-01', asOf: '2025-12-31' });
    expect(judge(early)).toMatchObject({
      status: 'No data',
      reason: { code: 'not-started', start: day('2026-01-01') },
      attainment: 2,
    });
  });
});

describe('a KPI judged by attainment', () => {
  it.each([
    // actual, target, direction, status, score
    [100, 100, 'higher', 'On track', 1],
    [120, 100, 'higher', 'On track', 1],
    [95, 100, 'higher', 'At risk', 0.75],
    [90, 100, 'higher', 'At risk', 0.5],
    [89.9, 100, 'higher', 'Off track', 0.499444444444],
    [0, 100, 'higher', 'Off track', 0],
    [-40, 100, 'higher', 'Off track', 0],
    [111, 100, 'lower', 'Off track', 0.494444444444],
    [110, 100, 'lower', 'At risk', 0.5],
    [99, 100, 'lower', 'On track', 1],
    [-109, -100, 'higher', 'At risk', 0.55],
    [-95, -100, 'lower', 'At risk', 0.75],
  ] as const)('at %d of %d (%s is better) is %4$s', (actual, target, direction, status, score) => {
    const judgement = judge(measured({ actual, target, direction }));
    expect(judgement).toMatchObject({ status, score });
  });

  it.each([
    [50, 'On track', 1],
    [39, 'At risk', 0.75],
    [62, 'At risk', 0.5],
    [70, 'Off track', 0.277777777778],
  ])('at %d in a range of 40 to 60 is %s', (actual, status, score) => {
    const range = measured({ actual, low: 40, high: 60, direction: 'range' });
    expect(judge(range)).toMatchObject({ status, score });
  });

  it('without a ratio is On track when met and Off track when not', () => {
    const accidents = (actual: number) => measured({ actual, target: 0, direction: 'lower' });
    expect(judge(accidents(0))).toMatchObject({ status: 'On track', score: 1, measure: 'met' });
    expect(judge(accidents(1))).toMatchObject({
      status: 'Off track',
      score: 0,
      measure: 'met',
      attainment: { undefined: '#DIV/0!' },
      reason: { code: 'missed', gap: { reach: 0, change: -1 } },
    });
    const exactly = measured({ actual: 5.1, low: 5, high: 5, direction: 'range' });
    expect(judge(exactly)).toMatchObject({ status: 'Off track', reason: { code: 'missed' } });
  });

  it('has thresholds of its own, and is On track on its target whatever they are', () => {
    const strict = { attainment: { onTrack: 1.1, atRisk: 1.05 } };
    expect(judge(measured({ actual: 100, target: 100, thresholds: strict })).status).toBe(
      'On track',
    );
    const lenient = { attainment: { onTrack: 0.95, atRisk: 0.5 } };
    const close = judge(measured({ actual: 96, target: 100, thresholds: lenient }));
    expect(close).toMatchObject({
      status: 'On track',
      score: 1,
      reason: { code: 'close', gap: null },
    });
  });
});

const plan = { baseline: 100, target: 200, start: 45000, due: 46000, asOf: 45500 };

describe('a KPI judged by pace', () => {
  it.each([
    // actual, status, score, reason
    [155, 'On track', 1, 'ahead'],
    [150, 'On track', 1, 'ahead'],
    [148, 'On track', 1, 'close'],
    [147.5, 'On track', 1, 'close'],
    [140, 'At risk', 0.785714285714, 'behind'],
    [130, 'At risk', 0.5, 'behind'],
    [120, 'Off track', 0.333333333333, 'behind'],
    [100, 'Off track', 0, 'behind'],
    [90, 'Off track', 0, 'moving-away'],
  ])('at %d of 150 expected by now is %s', (actual, status, score, code) => {
    expect(judge(measured({ actual, ...plan }))).toMatchObject({
      status,
      score,
      measure: 'linear',
      reason: { code },
    });
  });

  it('is met early on its target before it is due', () => {
    expect(judge(measured({ actual: 200, ...plan }))).toMatchObject({
      status: 'On track',
      measure: 'met',
      reason: { code: 'met-early', due: 46000 },
      pace: 2,
    });
  });

  it('takes bare years as their last days', () => {
    // Canada's poverty rate in 2023: 56.6 % of the way in 53.3 % of the time.
    const poverty = measured({
      actual: 10.4,
      target: 7.25,
      baseline: 14.5,
      direction: 'lower',
      start: 2015,
      due: 2030,
      asOf: '2023.0',
    });
    const judgement = judge(poverty);
    expect(judgement).toMatchObject({
      status: 'On track',
      measure: 'linear',
      attainment: 0.565517241379,
    });
    expect(judgement.pace).toBeCloseTo(1.0604, 3);
  });

  it('counts serials of a 1904 workbook and bare years on one calendar', () => {
    const at = (asOf: number, date1904: boolean) =>
      judge(
        measured({
          actual: 140,
          baseline: 100,
          target: 200,
          start: 2022,
          due: 2024,
          asOf,
          date1904,
        }),
      );
    expect(at(45291 - 1462, true).pace).toEqual(at(45291, false).pace);
    expect(at(45291, false)).toMatchObject({ status: 'At risk', measure: 'linear' });
  });

  it('follows its milestones', () => {
    const milestones = [{ date: 45500, value: 110 }];
    expect(judge(measured({ actual: 110, ...plan, milestones }))).toMatchObject({
      status: 'On track',
      pace: 1,
    });
    expect(judge(measured({ actual: 105, ...plan, milestones }))).toMatchObject({
      status: 'Off track',
      pace: 0.5,
    });
  });

  it('is held or not while its milestones expect no progress', () => {
    const milestones = [{ date: 45600, value: 100 }];
    expect(judge(measured({ actual: 100, ...plan, milestones }))).toMatchObject({
      status: 'On track',
      score: 1,
      measure: 'met',
      pace: { undefined: '#NUM!' },
      reason: { code: 'flat-plan', held: true },
    });
    expect(judge(measured({ actual: 99, ...plan, milestones }))).toMatchObject({
      status: 'Off track',
      score: 0,
      reason: { code: 'flat-plan', held: false, gap: { reach: 100, change: 1 } },
    });
  });

  it('has not started on the day of its start, unless it is met', () => {
    expect(judge(measured({ actual: 150, ...plan, asOf: 45000 }))).toMatchObject({
      status: 'No data',
      reason: { code: 'not-started' },
    });
    expect(judge(measured({ actual: 200, ...plan, asOf: 45000 })).status).toBe('On track');
  });

  it('is judged by pace even when its target is 0', () => {
    const accidents = measured({
      actual: 6,
      target: 0,
      baseline: 10,
      direction: 'lower',
      start: 45000,
      due: 46000,
      asOf: 45500,
    });
    expect(judge(accidents)).toMatchObject({ status: 'At risk', measure: 'linear', pace: 0.8 });
  });

  it('has pace thresholds of its own; thresholds out of order give no status', () => {
    const pace = (onTrack: number, atRisk: number) =>
      judge(measured({ actual: 140, ...plan, thresholds: { pace: { onTrack, atRisk } } }));
    expect(pace(0.8, 0.5).status).toBe('On track');
    expect(pace(1.2, 0.9).status).toBe('Off track');
    // Faster than the plan, but not as fast as this KPI has to be.
    expect(pace(0.9, 0.7)).toMatchObject({ status: 'At risk', reason: { code: 'behind' } });
    const fast = { pace: { onTrack: 1.5, atRisk: 0.9 } };
    expect(judge(measured({ actual: 160, ...plan, thresholds: fast }))).toMatchObject({
      status: 'At risk',
      pace: 1.2,
      reason: { code: 'behind', gap: { reach: 175, change: 15 } },
    });
    expect(pace(0.5, 0.8)).toMatchObject({ status: 'No data', reason: { code: 'bad-thresholds' } });
  });
});

describe('attainment decides instead of pace', () => {
  it.each([
    ['without a baseline', { baseline: '' }, []],
    ['without a start', { start: '' }, []],
    ['without a due date', { due: '' }, []],
    ['without an as-of', { asOf: '' }, ['no-as-of']],
    ['on the due date', { asOf: 46000 }, []],
    ['after the due date', { asOf: 46001 }, []],
    ['when attainment is asked for', { method: 'attainment' }, []],
    ['when the target is the baseline', { baseline: 200 }, ['target-no-better-than-baseline']],
    [
      'when the target is worse than the baseline',
      { baseline: 250 },
      ['target-no-better-than-baseline'],
    ],
    ['when due is not after start', { start: 45400, due: 45400 }, ['start-not-before-due']],
    ['when the baseline is text', { baseline: 'n/a' }, ['text']],
    ['when the baseline is a number as text', { baseline: '14,5' }, ['number-as-text']],
    ['when the start is an error', { start: '#N/A' }, ['cell-error']],
    ['when the due date is text', { due: 'end of year' }, ['text']],
    ['when the due date is beyond all dates', { due: 20301231 }, ['not-a-date']],
    ['when dates are blank cells that desktop Excel hands over as 0', { start: 0, due: 0 }, []],
  ] as const)('%s', (_, change, notes) => {
    const judgement = judge(measured({ actual: 190, ...plan, ...change }));
    expect(judgement).toMatchObject({ status: 'At risk', measure: 'attainment', score: 0.75 });
    expect(judgement.notes.map(({ code }) => code)).toEqual(notes);
  });

  it('says when the due date is past', () => {
    const overdue = (asOf: number) => judge(measured({ actual: 190, ...plan, asOf })).reason;
    expect(overdue(46000)).toMatchObject({ overdue: false });
    expect(overdue(46001)).toMatchObject({ overdue: true });
  });
});

describe('a KPI judged by compound pace', () => {
  const growing = { ...plan, target: 400, method: 'compound' } as const;

  it('compares growth rates: half the time should have doubled what is to become fourfold', () => {
    expect(judge(measured({ actual: 200, ...growing }))).toMatchObject({
      status: 'On track',
      measure: 'compound',
      pace: 1,
    });
    expect(judge(measured({ actual: 200, ...growing, method: 'linear' }))).toMatchObject({
      status: 'At risk',
      measure: 'linear',
    });
    expect(judge(measured({ actual: 130, ...growing }))).toMatchObject({
      status: 'Off track',
      measure: 'compound',
    });
  });

  it('falls back to linear pace where values are not positive, and says so', () => {
    expect(judge(measured({ actual: -10, ...growing, baseline: -100 }))).toMatchObject({
      measure: 'linear',
      notes: [{ code: 'compound-needs-positive' }],
    });
  });
});

import { judge } from '../../src/domain/judge';
import { rollUp } from '../../src/domain/rollup';
import type { Child } from '../../src/domain/rollup';
import { figuresIn } from '../../src/domain/unit';
import { why } from '../../src/domain/why';
import { measured } from './measured';

type Cells = Parameters<typeof measured>[0];
const plan: Cells = { baseline: 100, target: 200, start: 45000, due: '2025-12-31', asOf: 45511 };
const said = (cells: Cells) => why(judge(measured(cells)));

describe('why a KPI has its status', () => {
  it.each<[string, Cells]>([
    ['8 % below target; 1,340 more reach On track', { actual: 15410, target: 16750 }],
    ['11 % above target; 11 less reach On track', { actual: 111, target: 100, direction: 'lower' }],
    [
      '5 below the range 40 to 60; 5 more reach On track',
      { actual: 35, low: 40, high: 60, direction: 'range' },
    ],
    [
      '10 above the range 40 to 60; 10 less reach On track',
      { actual: 70, low: 40, high: 60, direction: 'range' },
    ],
    [
      '10 % below target, and the due date is past; 20 more reach On track',
      { ...plan, actual: 180, asOf: '2026-01-01' },
    ],
    ['On target', { actual: 100, target: 100 }],
    ['Target reached, 20 % above it', { actual: 120, target: 100 }],
    ['Target reached, 20 % below it', { actual: 80, target: 100, direction: 'lower' }],
    ['Target reached', { actual: -1, target: 0, direction: 'lower' }],
    ['Within the target range', { actual: 50, low: 40, high: 60, direction: 'range' }],
    ['Target reached, 5 % above it, before it is due on 2025-12-31', { ...plan, actual: 210 }],
    [
      '3 is not on target: at most 0; 3 less reach On track',
      { actual: 3, target: 0, direction: 'lower' },
    ],
    [
      '5.1 is not on target: 5 to 5; 0.1 less reach On track',
      { actual: 5.1, low: 5, high: 5, direction: 'range' },
    ],
    [
      '2 % below target',
      { actual: 98, target: 100, thresholds: { attainment: { onTrack: 0.95, atRisk: 0.5 } } },
    ],
    [
      'Behind plan: 20 % of the way, 50 % expected by now; 27.5 more reach On track',
      { ...plan, actual: 120 },
    ],
    ['Ahead of plan: 60 % of the way, 50 % expected by now', { ...plan, actual: 160 }],
    ['Ahead of plan: 50.3 % of the way, 50 % expected by now', { ...plan, actual: 150.3 }],
    ['Ahead of plan: 99.8 % of the way, 50 % expected by now', { ...plan, actual: 199.8 }],
    ['99.7 % below target; 99.7 more reach On track', { actual: 0.3, target: 100 }],
    ['0.0003 % below target; 0.0003 more reach On track', { actual: 99.9997, target: 100 }],
    ['Close to plan: 48 % of the way, 50 % expected by now', { ...plan, actual: 148 }],
    [
      'Moving away from the target: 10 below the baseline 100; 57.5 more reach On track',
      { ...plan, actual: 90 },
    ],
    [
      'Behind plan: growing at 45 % of the yearly rate that is needed; 21.3 more reach On track',
      { ...plan, actual: 118, method: 'compound' },
    ],
    [
      'On plan: the milestones expect no progress yet',
      { ...plan, actual: 100, milestones: [{ date: 45600, value: 100 }] },
    ],
    [
      'Below the 100 that the milestones expect; 2 more reach On track',
      { ...plan, actual: 98, milestones: [{ date: 45600, value: 100 }] },
    ],
    ['Not started: begins 2023-03-15', { ...plan, actual: 100, asOf: 44000 }],
    ['Not started: no time has passed since 2023-03-15', { ...plan, actual: 100, asOf: 45000 }],
    ['No actual', { target: 100 }],
    ['No target', { actual: 100 }],
    ['The actual is text: “n/a”', { actual: 'n/a', target: 100 }],
    ['The target is text that looks like a number: “1 234,5”', { actual: 1, target: '1 234,5' }],
    ['The actual is the error #DIV/0!', { actual: '#DIV/0!', target: 100 }],
    [
      'A range needs a low and a high bound as its target',
      { actual: 1, target: 2, direction: 'range' },
    ],
    [
      'Thresholds are shares, and On track 90 is 9,000 %: write 90 % or 0.9',
      { actual: 92, target: 100, thresholds: { attainment: { onTrack: 90, atRisk: 80 } } },
    ],
    [
      'The low bound 9 is above the high bound 3',
      { actual: 1, low: 9, high: 3, direction: 'range' },
    ],
    ['The direction is none of higher, lower and range', { actual: 1, target: 2, direction: null }],
  ])('%s', (sentence, cells) => {
    expect(said(cells)).toBe(sentence);
  });

  it('can be said in the figures of the KPI', () => {
    const short = judge(measured({ actual: 0.84, target: 0.9 }));
    expect(why(short, figuresIn('%'))).toBe('6.7 % below target; 6 points more reach On track');
    const early = judge(measured({ ...plan, actual: 200 }));
    expect(why(early, { date: () => 'New Year’s Eve' })).toBe(
      'On target, before it is due on New Year’s Eve',
    );
  });
});

describe('what was left out of account', () => {
  it.each<[string, Cells]>([
    [
      'The target 200 is no better than the baseline 250, so time is left out of account',
      { ...plan, actual: 190, baseline: 250 },
    ],
    ['There is no as-of date, so time is left out of account', { ...plan, actual: 190, asOf: '' }],
    [
      'The start 2030-12-31 is not before the due date 2025-12-31, so time is left out of account',
      { ...plan, actual: 190, start: 2030, asOf: 2031 },
    ],
    ['The baseline is text: “none”', { ...plan, actual: 190, baseline: 'none' }],
    [
      'The due date 20301231 is no date, so time is left out of account',
      { ...plan, actual: 190, due: 20301231 },
    ],
    [
      'Compound pace needs positive values, so linear pace decides',
      { ...plan, actual: 0, method: 'compound' },
    ],
  ])('%s', (sentence, cells) => {
    expect(judge(measured(cells)).notes.map((note) => why(note))).toEqual([sentence]);
  });
});

describe('what cannot be read of a plan', () => {
  it.each<[string, Cells]>([
    [
      '40 % below target; 80 more reach On track; start “1/1/2024” is no date',
      { ...plan, actual: 120, start: '1/1/2024' },
    ],
    [
      '40 % below target; 80 more reach On track; baseline “12 %” is no number',
      { ...plan, actual: 120, baseline: '12 %' },
    ],
    [
      '40 % below target; 80 more reach On track; due date is the error #REF!; as-of date is no date',
      { ...plan, actual: 120, due: '#REF!', asOf: -5 },
    ],
  ])('is said: %s', (sentence, cells) => {
    expect(said(cells)).toBe(sentence);
  });

  it.each<[string, Cells]>([
    ['where there is no plan', { ...plan, actual: 120, baseline: null, due: 'ongoing' }],
    [
      'where attainment is asked for',
      { ...plan, actual: 120, due: 'ongoing', method: 'attainment' },
    ],
    ['where there is no status', { ...plan, actual: null, due: 'ongoing' }],
    ['where it has not started', { ...plan, actual: 120, due: 'ongoing', asOf: 44000 }],
  ])('is not said %s', (_, cells) => {
    expect(said(cells)).not.toContain('ongoing');
  });

  it('is not said of a range', () => {
    const { target: _, ...rest } = plan;
    expect(
      said({ ...rest, actual: 7, low: 8, high: 9, direction: 'range', due: 'ongoing' }),
    ).not.toContain('ongoing');
  });
});

describe('why a parent has its status', () => {
  const child = (score: number | null, more: Partial<Child> = {}): Child => ({
    score,
    weight: null,
    coverage: score === null ? 0 : 1,
    ...more,
  });
  const parent = (children: readonly Child[], method: 'mean' | 'worst' = 'mean') =>
    why(
      rollUp(children, { method, thresholds: { onTrack: 0.9, atRisk: 0.5 }, minimumCoverage: 0.5 }),
    );

  it.each([
    [
      '2 On track, 1 At risk, 1 Off track, 1 No data',
      [child(1), child(1), child(0.7), child(0.2), child(null)],
    ],
    [
      'Incomplete: 33 % of the weights have data, 50 % are needed; 1 On track, 2 No data',
      [child(1), child(null), child(null)],
    ],
    [
      'Incomplete: 49.9 % of the weights have data, 50 % are needed; 1 On track, 1 No data',
      [child(1, { weight: 499 }), child(null, { weight: 501 })],
    ],
    [
      'Held back by a critical one that is Off track; 1 On track, 1 Off track',
      [child(1, { weight: 50 }), child(0.1, { critical: true })],
    ],
    ['Nothing below it', []],
    ['The one below it has no data', [child(null)]],
    ['None of the 2 below it has data', [child(null), child(null)]],
    ['No weights: all below it weigh 0', [child(1, { weight: 0 })]],
    ['A weight below it is negative: −2', [child(1, { weight: -2 })]],
    ['The weight is text: “high”', [child(1, { weight: { kind: 'text', text: 'high' } })]],
  ])('%s', (sentence, children) => {
    expect(parent(children)).toBe(sentence);
  });

  it('names a method that is not the mean', () => {
    expect(parent([child(1), child(0.2)], 'worst')).toBe(
      'By the worst below it; 1 On track, 1 Off track',
    );
  });
});

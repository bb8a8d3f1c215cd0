import {
  areThresholds,
  checkThresholds,
  DEFAULT_ATTAINMENT,
  DEFAULT_PACE,
  DEFAULT_PARENT,
} from '../../src/domain/thresholds';

describe('thresholds', () => {
  it.each([
    DEFAULT_ATTAINMENT,
    DEFAULT_PACE,
    DEFAULT_PARENT,
    { onTrack: 1.2, atRisk: 1.1 },
    { onTrack: 10, atRisk: 9 },
  ])('are in order in %j', (thresholds) => {
    expect(checkThresholds(thresholds)).toBeNull();
  });

  it.each([
    { onTrack: 0.9, atRisk: 1 },
    { onTrack: 0.9, atRisk: 0.9 },
    { onTrack: 0.3, atRisk: 0.1 + 0.2 },
    { onTrack: 1, atRisk: 0 },
    { onTrack: 1, atRisk: -0.5 },
    { onTrack: NaN, atRisk: 0.5 },
    { onTrack: 1, atRisk: NaN },
    { onTrack: Infinity, atRisk: 0.5 },
    { onTrack: 90, atRisk: 80 },
    { onTrack: 90, atRisk: 0.8 },
  ])('are refused in %j', (thresholds) => {
    expect(areThresholds(thresholds)).toBe(false);
    expect(checkThresholds(thresholds)?.code).toBe('bad-thresholds');
  });

  it('that are refused name their cell', () => {
    const place = { sheet: 'Cascade', address: 'B3:B4' };
    expect(checkThresholds({ onTrack: 0.5, atRisk: 0.9 }, place)).toMatchObject({
      place,
      message: 'Cascade!B3:B4: the thresholds On track 0.5 and At risk 0.9 are not in order.',
    });
  });

  it('that were meant as per cent are told how to write them', () => {
    expect(checkThresholds({ onTrack: 97.5, atRisk: 80 })).toMatchObject({
      message: 'thresholds are shares, and On track 97.5 is 9,750 %.',
      fix: 'If per cent is meant, write 97.5 % or 0.975.',
    });
  });
});

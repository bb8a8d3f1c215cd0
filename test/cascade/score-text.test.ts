import { coverageText, scoreText } from '../../src/cascade/score-text';
import { SETTINGS } from './examples';

describe('a score as it is shown', () => {
  it.each([
    [0.7949, '0.79'],
    [0.796, '0.80'],
    [0.29, '0.29'],
    [0.8999, '0.89'],
    [0.9, '0.90'],
    [0.4999, '0.49'],
    [0.9999, '0.99'],
    [1, '1.00'],
    [null, '–'],
  ])('%d is %s: never one of a status that it does not reach', (score, text) => {
    expect(scoreText(score, SETTINGS)).toBe(text);
  });

  it('goes by the workbook’s own thresholds', () => {
    const parents = { onTrack: 0.8, atRisk: 0.4 };
    expect(scoreText(0.796, { ...SETTINGS, parents })).toBe('0.79');
    expect(scoreText(0.8999, { ...SETTINGS, parents })).toBe('0.90');
  });
});

describe('a coverage as it is shown', () => {
  it.each([
    [0.4999, '49 %'],
    [0.5, '50 %'],
    [0.666, '67 %'],
    [0.9999, '99 %'],
    [1, '100 %'],
  ])('%d is %s: neither all nor enough where it is not', (coverage, text) => {
    expect(coverageText(coverage, SETTINGS)).toBe(text);
  });
});

import { score } from '../../src/functions/score';
import { signal } from '../../src/functions/signal';
import { cell, column, useOfficeCustomFunctions } from './custom-functions';

beforeAll(useOfficeCustomFunctions);

describe('KPI.SCORE', () => {
  it('is 1 On track, 0.5 where At risk begins, 0 at nothing, and blank without data', () => {
    expect(score(column(120, 100, 95, 90, 45, 0, ''), cell(100))).toEqual(
      column(1, 1, 0.75, 0.5, 0.25, 0, ''),
    );
  });
});

describe('KPI.SIGNAL', () => {
  it('is 1, 0, -1 and blank, never 0 for what is missing', () => {
    expect(signal(column(100, 95, 50, '', null), cell(100))).toEqual(column(1, 0, -1, '', ''));
  });
});

import type { ProposedField } from '../../src/cascade/propose-single';
import { isComplete } from '../../src/taskpane/fields/complaints';
import { boundComplaints, unsaidBounds } from '../../src/taskpane/fields/range-bounds';

const given = (value: ProposedField['value']): ProposedField => ({
  value,
  place: null,
  why: 'typed here',
});
const cell: ProposedField = {
  value: '',
  place: { sheet: 'Plan', address: 'C7' },
  why: 'the cell you chose',
};
const range = given('range');

describe('the bounds of a range', () => {
  it.each([
    ['no direction', {}, [], []],
    ['higher is better', { direction: given('higher') }, [], []],
    ['a range without bounds', { direction: range }, ['low', 'high'], ['low', 'high']],
    ['a range in any words', { direction: given('Between') }, ['low', 'high'], ['low', 'high']],
    ['a range with one bound', { direction: range, low: given(0.4) }, ['high'], ['high']],
    ['a range with both', { direction: range, low: given(0.4), high: given(0.6) }, [], []],
    ['a bound of 0', { direction: range, low: given(0), high: given(0) }, [], []],
    ['bounds in cells that are still blank', { direction: range, low: cell, high: cell }, [], []],
    [
      'bounds the wrong way round',
      { direction: range, low: given(2), high: given(1) },
      [],
      ['high'],
    ],
    ['a low above the high of no range', { low: given(2), high: given(1) }, [], []],
  ])('are asked for where they are needed: %s', (_what, fields, unsaid, complaints) => {
    expect(Object.keys(unsaidBounds(fields))).toEqual(unsaid);
    expect(Object.keys(boundComplaints(fields))).toEqual(complaints);
    expect(isComplete(fields)).toBe(complaints.length === 0);
  });
});

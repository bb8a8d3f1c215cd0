import { bare } from '../../src/excel/tag-names';

describe('formulas of names', () => {
  it.each([
    ["='Plan'!$A$1", '=Plan!$A$1', true],
    ["='My plan'!$A$1:$B$2", "='My plan'!$A$1:$B$2", true],
    ["='It''s'!$A$1", '=Its!$A$1', false],
    ["='It''s'!$A$1", "='Its'!$A$1", false],
    ["='It''s'!$A$1", "='It''s'!$A$1", true],
  ])('%s and %s are the same: %s', (one, other, isSame) => {
    expect(bare(one) === bare(other)).toBe(isSame);
  });
});

import { referencesAfter } from '../../src/model/moved-references';

/** Two rows before row 5, or rows 5 and 6 gone. */
const INSERTED = { name: 'Plan', move: { at: 4, by: 2 } };
const DELETED = { name: 'Plan', move: { at: 4, by: -2 } };

describe('a formula after rows were inserted or deleted', () => {
  it.each([
    ['A4+A5', 'A4+A7', 'A4+#REF!'],
    ['$A$9*B$7', '$A$11*B$9', '$A$7*B$5'],
    ['SUM(A2:A10)', 'SUM(A2:A12)', 'SUM(A2:A8)'],
    ['SUM(A5:A6)', 'SUM(A7:A8)', 'SUM(#REF!)'],
    ['SUM(A6:A9)', 'SUM(A8:A11)', 'SUM(A5:A7)'],
    ['SUM(A9:A2)', 'SUM(A11:A2)', 'SUM(A7:A2)'],
    ['SUM(3:8)', 'SUM(3:10)', 'SUM(3:6)'],
    ['SUM($5:$6)', 'SUM($7:$8)', 'SUM(#REF!)'],
    ['SUM(B:B)', 'SUM(B:B)', 'SUM(B:B)'],
    ['Plan!B9+Other!B9', 'Plan!B11+Other!B9', 'Plan!B7+Other!B9'],
    ["'Plan'!$C$7:$D$9", "'Plan'!$C$9:$D$11", "'Plan'!$C$5:$D$7"],
    ["'Other plan'!C7", "'Other plan'!C7", "'Other plan'!C7"],
    ['"A9"&A9', '"A9"&A11', '"A9"&A7'],
    [
      'Rows9[A9]+LOG10(A9)+Q9.total',
      'Rows9[A9]+LOG10(A11)+Q9.total',
      'Rows9[A9]+LOG10(A7)+Q9.total',
    ],
    ['INDEX(A1:INDEX(A:A,9),1)', 'INDEX(A1:INDEX(A:A,9),1)', 'INDEX(A1:INDEX(A:A,9),1)'],
    ['XFE9+A9', 'XFE9+A11', 'XFE9+A7'],
  ])('%s', (formula, inserted, deleted) => {
    expect(referencesAfter(formula, INSERTED, true)).toBe(inserted);
    expect(referencesAfter(formula, DELETED, true)).toBe(deleted);
  });

  it('follows nothing but references that name the sheet where it stands on another', () => {
    expect(referencesAfter("A9+plan!A9+'PLAN'!A9", INSERTED, false)).toBe("A9+plan!A11+'PLAN'!A11");
  });

  it('finds a sheet whose name has an apostrophe', () => {
    const moved = { ...INSERTED, name: "It's a plan" };
    expect(referencesAfter("'It''s a plan'!A9", moved, false)).toBe("'It''s a plan'!A11");
  });
});

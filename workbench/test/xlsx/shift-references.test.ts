import { shiftReferences } from '../../src/xlsx/shift-references';

describe('a formula copied two rows down and one column right', () => {
  it.each([
    ['A1', 'B3'],
    ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
    ['SUM(A1:B2,Z9)', 'SUM(B3:C4,AA11)'],
    ['SUM(A:A,$B:C,1:1,$2:3)', 'SUM(B:B,$B:D,3:3,$2:5)'],
    ["'A1 & B2'!C3+'It''s A1'!A1", "'A1 & B2'!D5+'It''s A1'!B3"],
    ['Sheet1!A1:Sheet1!B2', 'Sheet1!B3:Sheet1!C4'],
    ['Q1!A1', 'Q1!B3'],
    ["'Q1:Q4'!A1", "'Q1:Q4'!B3"],
    ['[1]Rates!A1+[2]!Rate', '[1]Rates!B3+[2]!Rate'],
    ['"A1 ""B2"" C3"&A1', '"A1 ""B2"" C3"&B3'],
    ['LOG10(A1)+ATAN2(B2,C3)', 'LOG10(B3)+ATAN2(C4,D5)'],
    ["Table1[A1]+Table1[[#This Row],[B2 '[C3]]]", "Table1[A1]+Table1[[#This Row],[B2 '[C3]]]"],
    ['T1[x]*A1', 'T1[x]*B3'],
    ['Rate+A1.x+_A1+A1_+XFE1+A0+A1048577', 'Rate+A1.x+_A1+A1_+XFE1+A0+A1048577'],
    ['IF(TRUE,1E5,#REF!)+#N/A', 'IF(TRUE,1E5,#REF!)+#N/A'],
    ['A1#+@B2', 'B3#+@C4'],
    ['{1,2;3,4}*a1', '{1,2;3,4}*B3'],
    ['KPI.STATUS(B2,100,"higher")', 'KPI.STATUS(C4,100,"higher")'],
  ])('%s reads %s', (formula, copied) => {
    expect(shiftReferences(formula, 2, 1)).toBe(copied);
  });

  it('counts on at the other edge of the sheet, as Excel does', () => {
    expect(shiftReferences('A1', -1, -1)).toBe('XFD1048576');
    expect(shiftReferences('XFD1048576', 1, 1)).toBe('A1');
  });

  it('comes back when it is copied back', () => {
    const formula = "SUM($A1:B$2)*C3/'S 1'!D4";
    expect(shiftReferences(shiftReferences(formula, 5, 7), -5, -7)).toBe(formula);
  });
});

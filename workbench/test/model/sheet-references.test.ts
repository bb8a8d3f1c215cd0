import { referToSheet } from '../../src/model/sheet-references';

describe('a formula after a sheet was renamed or deleted', () => {
  it.each([
    ['Old!A1+1', 'New!A1+1', '#REF!A1+1'],
    ["'Old'!$A$1:$B$2", 'New!$A$1:$B$2', '#REF!$A$1:$B$2'],
    ['old!A1', 'New!A1', '#REF!A1'],
    [
      'SUM(Old!A1,Older!A1,"Old!A1")',
      'SUM(New!A1,Older!A1,"Old!A1")',
      'SUM(#REF!A1,Older!A1,"Old!A1")',
    ],
    ['Old', 'Old', 'Old'],
    ["'Not Old'!A1", "'Not Old'!A1", "'Not Old'!A1"],
    ['Table[Old]', 'Table[Old]', 'Table[Old]'],
  ])('%s', (formula, renamed, deleted) => {
    expect(referToSheet(formula, 'Old', 'New')).toBe(renamed);
    expect(referToSheet(formula, 'Old', null)).toBe(deleted);
  });

  it('quotes a new name that needs it and finds an old one in quotes', () => {
    expect(referToSheet("'It''s old'!A1*2", "It's old", "It's new")).toBe("'It''s new'!A1*2");
  });
});

import { fileFormula } from '../../src/xlsx/write-formula';
import { shownFormula, storedFunctions } from '../../src/xlsx/shown-formula';

const functions = new Set(['KPI.STATUS', 'KPI.SCORE']);
const stored = (formula: string): string => fileFormula(formula, functions).text;

describe('a formula as a file holds it', () => {
  it.each([
    ['KPI.STATUS(A1,kpi.score(B1))', '_xldudf_KPI_STATUS(A1,_xldudf_KPI_SCORE(B1))'],
    ['"KPI.STATUS("&A1', '"KPI.STATUS("&A1'],
    ["'KPI.STATUS('!A1+KPI.STATUS(1)", "'KPI.STATUS('!A1+_xldudf_KPI_STATUS(1)"],
    ['KPI.STATUS+1', 'KPI.STATUS+1'],
    ['MYKPI.STATUS(1)', 'MYKPI.STATUS(1)'],
    ['SUM(Table1[KPI.STATUS(])', 'SUM(Table1[KPI.STATUS(])'],
    ['XLOOKUP(1,A:A,B:B)', '_xlfn.XLOOKUP(1,A:A,B:B)'],
    // New in Excel 2010, so newer than the file format.
    ['AGGREGATE(16,6,A:A,0.5)', '_xlfn.AGGREGATE(16,6,A:A,0.5)'],
    ['SORT(FILTER(A:A,A:A>1))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A:A,A:A>1))'],
    [
      'SUM(A1#)+SUM(Sheet2!B1#)&"A1#"',
      'SUM(_xlfn.ANCHORARRAY(A1))+SUM(_xlfn.ANCHORARRAY(Sheet2!B1))&"A1#"',
    ],
    ['LET(x,A1,y,x+1,x*y)', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)'],
    ['LAMBDA(n,n+1)(2)', '_xlfn.LAMBDA(_xlpm.n,_xlpm.n+1)(2)'],
    ['SUMIFS(A:A,B:B,1)+#N/A', 'SUMIFS(A:A,B:B,1)+#N/A'],
  ])('%s becomes %s', (formula, expected) => {
    expect(stored(formula)).toBe(expected);
  });

  it('reads back as it was', () => {
    const shown = (text: string): string =>
      shownFormula(text, storedFunctions(['KPI.STATUS', 'KPI.SCORE']));
    for (const formula of [
      'KPI.STATUS(A1,KPI.SCORE(B1))&"KPI.STATUS("',
      "LET(a,'It''s'!A1#,a+IFS(a>1,2))",
      'SORT(UNIQUE(Table1[[#This Row],[A]]))',
    ])
      expect(shown(stored(formula))).toBe(formula);
  });

  it('is a dynamic array where a custom function or one that spills is called', () => {
    expect(fileFormula('1+KPI.SCORE(A1)', functions).dynamic).toBe(true);
    expect(fileFormula('UNIQUE(A:A)', functions).dynamic).toBe(true);
    expect(fileFormula('SUM(A:A)', functions).dynamic).toBe(false);
    expect(fileFormula('"UNIQUE("', functions).dynamic).toBe(false);
  });
});

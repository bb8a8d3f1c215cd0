import { shownFormula, storedFunctions } from '../../src/xlsx/shown-formula';

const functions = storedFunctions(['KPI.STATUS', 'KPI.ROLL_UP']);

describe('a stored formula as Excel shows it', () => {
  it.each([
    ['_xldudf_KPI_STATUS(A1,5)', 'KPI.STATUS(A1,5)'],
    ['1+_xldudf_kpi_status(_xldudf_KPI_ROLL_UP(A1))', '1+KPI.STATUS(KPI.ROLL_UP(A1))'],
    ['[2]!_xldudf_KPI_STATUS(A1)*2', 'KPI.STATUS(A1)*2'],
    ['A1&[12]!_xldudf_KPI_STATUS(A1)', 'A1&KPI.STATUS(A1)'],
    ['_xldudf_OTHER_FN(A1)', '_xldudf_OTHER_FN(A1)'],
    ['[2]!_xldudf_OTHER_FN(A1)', '[2]!_xldudf_OTHER_FN(A1)'],
    ['"_xldudf_KPI_STATUS("&A1', '"_xldudf_KPI_STATUS("&A1'],
    ['_xlfn.XLOOKUP(A1,B:B,C:C)', 'XLOOKUP(A1,B:B,C:C)'],
    ['_xlfn._xlws.FILTER(A1:A9,B1:B9)', 'FILTER(A1:A9,B1:B9)'],
    ['_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)', 'LET(x,A1,x*2)'],
    ['SUM(_xlfn.ANCHORARRAY(A1))', 'SUM(A1#)'],
    ["_xlfn.ANCHORARRAY('It''s (x)'!$A$1)", "'It''s (x)'!$A$1#"],
    ['"_xlfn.ANCHORARRAY(A1)"', '"_xlfn.ANCHORARRAY(A1)"'],
    ["'_xlfn.odd'!A1", "'_xlfn.odd'!A1"],
  ])('%s reads %s', (stored, shown) => {
    expect(shownFormula(stored, functions)).toBe(shown);
  });
});

import { error, evaluate } from './small-workbook';

const list = {
  A1: 'North',
  A2: 'South',
  A3: 'East',
  B1: 10,
  B2: 20,
  B3: 30,
  C1: 'x',
  C2: 'x',
  D1: error('#N/A'),
};

describe('the functions that the cascade sheet and its users write', () => {
  it.each([
    ['IF(B1>5,"yes","no")', 'yes'],
    ['IFERROR(1/0,"none")', 'none'],
    ['IFERROR(D1,"none")', 'none'],
    ['IFERROR(MATCH("West",A1:A3,0),"no such row")', 'no such row'],
    ['INDEX(B1:B3,MATCH("South",A1:A3,0))', 20],
    ['MATCH("s*",A1:A3,0)', 2],
    ['MATCH(1,INDEX((A1:A3="South")*(B1:B3=20),0),0)', 2],
    ['ISBLANK(INDEX(C1:C3,3))', true],
    ['ISBLANK(INDEX(C1:C3,1))', false],
    ['COUNTIFS(A1:A3,"South",B1:B3,">5")', 1],
    ['COUNTIF(A1:A3,"*th")', 2],
    ['COUNTIF(C1:C9,0)', 0],
    ['SUMIFS(B1:B3,C1:C3,"x")', 30],
    ['SUMPRODUCT((C1:C3="x")*B1:B3)', 30],
    ['SUM(B1:B3,5)', 65],
    ['AVERAGE(B1:B9)', 20],
    ['ROUND(2.345,2)', 2.35],
    ['ROUND(-2.5,0)', -3],
    ['TEXT(0.256,"0.0%")', '25.6%'],
    ['TEXT(45000,"yyyy-mm-dd")', '2023-03-15'],
    ['TEXT(2E-7,"0.############")', '0.0000002'],
    ['TEXT(2.345E-7,"0.000000000000")', '0.000000234500'],
    ['TEXT(-3E-9,"0.0000000000")', '-0.0000000030'],
    ['TEXT(-3E-9,"0.0000000000;(0.000000000)")', '(0.000000003)'],
    ['TEXT(2E-9,"0.0000000%")', '0.0000002%'],
    ['TEXT(2E-9,"0.00")', '0.00'],
    ['TEXT(6E-8,"0.0######")', '0.0000001'],
    ['TEXT(4E-8,"0.0######")', '0.0'],
    ['TEXT(0.2,"0.0######")', '0.2'],
    ['TEXT(1.5E-7,"0.00E+00")', '1.50E-07'],
    ['TEXT(2E-7,"$0.00000000")', '$0.00000020'],
    ['TEXT("2E-7","0.0000000")', '0.0000002'],
    ['FIXED(2E-7,9)', '0.000000200'],
    ['FIXED(-2.5E-8,9,TRUE)', '-0.000000025'],
    ['FIXED(2E-7)', '0.00'],
    ['FIXED(1234.5,1)', '1,234.5'],
    ['INDEX(TEXT({2E-7;3},"0.0######"),1)&INDEX(TEXT({2E-7;3},"0.0######"),2)', '0.00000023.0'],
    ['HYPERLINK("#Sheet1!A1","go")', 'go'],
    ['HYPERLINK("#Sheet1!A1",B1)', 10],
    ['HYPERLINK("#Sheet1!A1")', '#Sheet1!A1'],
    ['MAX(B1:B3)-MIN(B1:B3)', 20],
    ['YEAR(DATE(2030,12,31))', 2030],
    ['CHOOSE(2,"a","b")', 'b'],
    ['XLOOKUP("South",A1:A3,B1:B3)', 20],
    ['_xlfn.XLOOKUP("South",A1:A3,B1:B3)', 20],
    ['LET(x,2,x*3)', 6],
    ['SUM(B:B)', 60],
    ['ROWS(A:A)', 1_048_576],
    ['INDEX(B:B,2)', 20],
    ['SUM(B1:INDEX(B1:B3,2))', 30],
    ['SUM(OFFSET(B1,1,0,2,1))', 50],
    ['INDIRECT("B"&2)', 20],
    ['-2^2', 4],
    ['50%', 0.5],
    ['"a"&1&TRUE', 'a1TRUE'],
    ['"a"="A"', true],
    ['1="1"', false],
    ['D1="x"', error('#N/A')],
    ['1<>D1', error('#N/A')],
    ['IF(D1>0,"yes","no")', error('#N/A')],
    ['SUMPRODUCT(--ISERROR(D1:D2="x"))', 1],
    ['SUMPRODUCT(--ISERROR(A1:B3=INT(A1:B3)))', 3],
    ['ISNUMBER(1/(A1=INT(A1)))', false],
    ['SUMPRODUCT(--ISNUMBER(1/(B1:B3=D1)))', 0],
  ])('%s', async (formula, value) => {
    expect(await evaluate(formula, list)).toEqual(value);
  });

  it('answer errors as values', async () => {
    expect(await evaluate('1/0')).toEqual(error('#DIV/0!'));
    expect(await evaluate('NA()')).toEqual(error('#N/A'));
    expect(await evaluate('D1+1', list)).toEqual(error('#N/A'));
    expect(await evaluate('A1*2', list)).toEqual(error('#VALUE!'));
    expect(await evaluate('NO.SUCH(1)')).toEqual(error('#NAME?'));
    expect(await evaluate('nosuchname')).toEqual(error('#NAME?'));
    expect(await evaluate('#REF!+1')).toEqual(error('#REF!'));
    expect(await evaluate('IF("text",1,2)')).toEqual(error('#VALUE!'));
  });

  it('lets IFERROR catch an unknown function or name, as an error like any other', async () => {
    expect(await evaluate('IFERROR(NO.SUCH(1),"x")')).toBe('x');
    expect(await evaluate('IFERROR(nosuchname,"x")')).toBe('x');
  });

  it('shows 0 for a reference to a blank cell, which nonetheless equals the empty text', async () => {
    expect(await evaluate('C9')).toBe(0);
    expect(await evaluate('INDEX(C1:C9,9)')).toBe(0);
    expect(await evaluate('AND(C9="",C9=0)')).toBe(true);
  });

  it('keeps the empty text of a formula apart from a blank cell', async () => {
    expect(await evaluate('ISBLANK(E1)', { E1: '=""' })).toBe(false);
    expect(await evaluate('E1&"|"', { E1: '=""' })).toBe('|');
    expect(await evaluate('COUNTA(E1:E2)', { E1: '=""' })).toBe(1);
  });

  it('answers a function of where a reference is without calling it a circle', async () => {
    expect(await evaluate('ROW(F1)+COLUMN(F1)+ROWS(F1:F3)')).toBe(10);
  });
});

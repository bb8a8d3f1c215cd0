import type { BlankCells } from '../../src/host/custom-functions';
import type { FunctionsBundle } from '../../src/open-workbook';
import { inNewWorkbook, read } from '../open';

const FUNCTIONS = `
CustomFunctions.associate({
  TELL: function (a, b) { return JSON.stringify([a, b]); },
  TELLALL: function (a) { return JSON.stringify(a); },
  GRID: function () { return [[1, 'a'], [true, null]]; },
  NOTHING: function () { return null; },
  LATER: function (a) { return Promise.resolve(a * 2); },
  REFUSE: function (code) {
    throw new CustomFunctions.Error(code, 'because');
  },
  ANSWER: function (code) { return new CustomFunctions.Error(code); },
  BREAK: function () { throw new Error('broken'); },
  CALLER: function (invocation) { return invocation.address; },
  KINDOF: function (a) { return typeof a; },
});`;

const parameters = (...names: string[]) => names.map((name) => ({ name }));

const BUNDLE: FunctionsBundle = {
  namespace: 'T',
  script: FUNCTIONS,
  metadata: {
    functions: [
      { id: 'TELL', name: 'TELL', parameters: parameters('a', 'b') },
      { id: 'TELLALL', name: 'TELLALL', parameters: [{ name: 'a', dimensionality: 'matrix' }] },
      { id: 'GRID', name: 'GRID', parameters: [] },
      { id: 'NOTHING', name: 'NOTHING', parameters: [] },
      { id: 'LATER', name: 'LATER', parameters: parameters('a') },
      { id: 'REFUSE', name: 'REFUSE', parameters: parameters('code') },
      { id: 'ANSWER', name: 'ANSWER', parameters: parameters('code') },
      { id: 'BREAK', name: 'BREAK', parameters: [] },
      { id: 'CALLER', name: 'CALLER', parameters: [], options: { requiresAddress: true } },
      { id: 'KINDOF', name: 'KINDOF', parameters: parameters('a'), allowErrorForDataTypeAny: true },
      { id: 'ABSENT', name: 'ABSENT', parameters: [] },
    ],
  },
};

/** What a formula in B2 shows. A1 is 3, A2 blank, A3 an error, A4 the text "four". */
const shown = async (formula: string, blankCells: BlankCells = 'null'): Promise<unknown> => {
  let value: unknown;
  await inNewWorkbook(
    async (at) => {
      at.sheet.getRange('A1:A4').formulas = [[3], [''], ['=1/0'], ['four']];
      at.sheet.getRange('B2').formulas = [[formula]];
      value = (await read(at, at.sheet.getRange('B2'), 'values')).values[0]?.[0];
    },
    { functions: [BUNDLE], settings: { blankCells } },
  )();
  return value;
};

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-overview
describe('a custom function', () => {
  it('gets values of cells and constants', async () =>
    expect(await shown('=T.TELL(A1,"x")')).toBe('[3,"x"]'));

  it('is found whatever the case of its name', async () =>
    expect(await shown('=t.tell(1,TRUE)')).toBe('[1,true]'));

  // https://github.com/OfficeDev/office-js/issues/4702
  it.each<[BlankCells, string]>([
    ['zero', '[0,"x"]'],
    ['null', '[null,"x"]'],
  ])('gets a blank cell as %s, as the setting says', async (blankCells, told) =>
    expect(await shown('=T.TELL(A2,"x")', blankCells)).toBe(told),
  );

  it('gets blank cells of a range likewise', async () => {
    expect(await shown('=T.TELLALL(A1:A2)', 'zero')).toBe('[[3],[0]]');
    expect(await shown('=T.TELLALL(A1:A2)', 'null')).toBe('[[3],[null]]');
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options
  it('gets an argument that was left out as null', async () =>
    expect([await shown('=T.TELL(1)'), await shown('=T.TELL(,2)')]).toEqual([
      '[1,null]',
      '[null,2]',
    ]));

  it('gets a range as rows of columns, and a single cell as one by one', async () => {
    expect(await shown('=T.TELLALL(A1)')).toBe('[[3]]');
    expect(await shown('=T.TELLALL(A4)')).toBe('[["four"]]');
  });

  it('is not called with an error unless it allows errors: the error is the result', async () =>
    expect([await shown('=T.TELL(A3,1)'), await shown('=T.TELLALL(A1:A4)')]).toEqual([
      '#DIV/0!',
      '#DIV/0!',
    ]));

  it('that allows errors gets one as an object', async () =>
    expect(await shown('=T.KINDOF(A3)')).toBe('object'));

  it.each([
    ['divisionByZero', '#DIV/0!'],
    ['notAvailable', '#N/A'],
    ['invalidNumber', '#NUM!'],
    ['invalidValue', '#VALUE!'],
    ['nullReference', '#NULL!'],
  ])('that throws CustomFunctions.ErrorCode.%s shows %s', async (_code, text) =>
    expect(await shown(`=T.REFUSE("${text}")`)).toBe(text),
  );

  // The library sends these as invalidValue when they are thrown, as they are when they are answered.
  it.each([
    ['invalidReference', '#REF!'],
    ['invalidName', '#NAME?'],
  ])('that throws ErrorCode.%s shows #VALUE!, that answers it shows %s', async (_code, text) => {
    expect(await shown(`=T.REFUSE("${text}")`)).toBe('#VALUE!');
    expect(await shown(`=T.ANSWER("${text}")`)).toBe(text);
  });

  it('that breaks shows #VALUE!', async () => expect(await shown('=T.BREAK()')).toBe('#VALUE!'));

  it('that was never associated shows an error, never a value', async () =>
    expect(await shown('=T.ABSENT()')).toMatch(/^#/));

  it('that nobody registered is #NAME?', async () =>
    expect(await shown('=T.UNHEARD(1)')).toBe('#NAME?'));

  // https://github.com/OfficeDev/office-js/issues/1503
  it('that answers null shows 0', async () => expect(await shown('=T.NOTHING()')).toBe(0));

  it('may answer a promise', async () => expect(await shown('=T.LATER(21)')).toBe(42));

  it('is told who calls', async () => expect(await shown('=T.CALLER()')).toBe('Sheet1!B2'));

  it('is an operand like any other', async () =>
    expect(await shown('=IFERROR(T.REFUSE("#N/A"),LEN(T.TELL(A1,A4))+1)')).toBe(11));

  it('feeds another: the second waits for the first', async () =>
    expect(await shown('=T.LATER(T.LATER(A1))')).toBe(12));

  it(
    'that answers an array spills, with 0 for null',
    inNewWorkbook(
      async (at) => {
        at.sheet.getRange('B2').formulas = [['=T.GRID()']];
        expect((await read(at, at.sheet.getRange('B2:C3'), 'values')).values).toEqual([
          [1, 'a'],
          [true, 0],
        ]);
      },
      { functions: [BUNDLE] },
    ),
  );

  it(
    'is called again when a cell that it reads changes, and by a name that it reads',
    inNewWorkbook(
      async (at) => {
        at.sheet.getRange('A1').values = [[1]];
        at.context.workbook.names.add('source', at.sheet.getRange('A1'));
        at.sheet.getRange('B1').formulas = [['=T.LATER(source)']];
        expect((await read(at, at.sheet.getRange('B1'), 'values')).values).toEqual([[2]]);
        at.sheet.getRange('A1').values = [[5]];
        expect((await read(at, at.sheet.getRange('B1'), 'values')).values).toEqual([[10]]);
      },
      { functions: [BUNDLE] },
    ),
  );

  it(
    'in a thousand cells takes one batch of the library, not a thousand requests',
    inNewWorkbook(
      async (at) => {
        const range = at.sheet.getRangeByIndexes(0, 0, 1_000, 1);
        range.formulas = Array.from({ length: 1_000 }, (_, row) => [`=T.LATER(${row})`]);
        await at.context.sync();
        const before = at.workbook.statistics.requests;
        await read(at, range, 'values');
        expect(range.values[999]).toEqual([1_998]);
        expect(at.workbook.statistics.requests - before).toBeLessThan(10);
      },
      { functions: [BUNDLE] },
    ),
  );
});

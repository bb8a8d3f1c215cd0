import { CellError } from '../../src/document/cell';
import type { OpenWorkbook } from '../../src/open-workbook';
import { type Opened, inNewWorkbook } from '../open';

const XML = '<part xmlns="urn:undo-test"/>';

/** A test in a new workbook whose steps can be undone. */
const undoable = (body: (opened: Opened) => Promise<void>) =>
  inNewWorkbook(async (opened) => {
    opened.workbook.user.keepUndo();
    await body(opened);
  });

const shown = ({ document }: OpenWorkbook, row: number, column: number): unknown => {
  const value = document.sheets[0]?.cell(row, column)?.value ?? null;
  return value instanceof CellError ? value.code : value;
};

const ID = (opened: Opened): string => opened.document.sheets[0]?.id ?? '';
const CELL = { top: 0, left: 0, bottom: 0, right: 0 };

describe('undo', () => {
  it(
    'takes back one entry after the other, and what was computed from it',
    undoable(async (opened) => {
      const { user } = opened.workbook;
      await user.enter(ID(opened), { ...CELL, right: 1 }, [['1', '=A1*10']]);
      await user.enter(ID(opened), CELL, [['2']]);
      expect(shown(opened.workbook, 0, 1)).toBe(20);
      await user.undo();
      expect([shown(opened.workbook, 0, 0), shown(opened.workbook, 0, 1)]).toEqual([1, 10]);
      await user.undo();
      expect([shown(opened.workbook, 0, 0), shown(opened.workbook, 0, 1)]).toEqual([null, null]);
      await user.undo();
    }),
  );

  it(
    'takes back a whole request of the add-in, its formats too',
    undoable(async (opened) => {
      const { context, sheet, document } = opened;
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.getRange('A1').numberFormat = [['0%']];
      await context.sync();
      await opened.workbook.user.undo();
      expect([shown(opened.workbook, 0, 0), shown(opened.workbook, 1, 0)]).toEqual([null, null]);
      expect(document.sheets[0]?.cell(0, 0)?.format.numberFormat).toBe('General');
    }),
  );

  // https://github.com/OfficeDev/office-js/issues/6415
  it(
    'takes back names but not custom XML of the same request',
    undoable(async (opened) => {
      const { context, sheet, document } = opened;
      context.workbook.names.add('plan', sheet.getRange('A1'));
      context.workbook.customXmlParts.add(XML);
      await context.sync();
      await opened.workbook.user.undo();
      expect(document.names).toEqual([]);
      expect(document.customXmlParts.map(({ xml }) => xml)).toEqual([XML]);
    }),
  );

  it(
    'brings back a name as it was before it was changed',
    undoable(async (opened) => {
      const { context, sheet, document } = opened;
      const name = context.workbook.names.add('plan', sheet.getRange('A1'));
      await context.sync();
      name.formula = '=Sheet1!$B$2';
      await context.sync();
      await opened.workbook.user.undo();
      expect(document.names.map(({ formula }) => formula)).toEqual(['Sheet1!$A$1']);
    }),
  );

  it(
    'has no step for a request that only read',
    undoable(async (opened) => {
      await opened.workbook.user.enter(ID(opened), CELL, [['1']]);
      opened.sheet.getRange('A1').load('values');
      await opened.context.sync();
      await opened.workbook.user.undo();
      expect(shown(opened.workbook, 0, 0)).toBeNull();
    }),
  );

  it(
    'ends where a sheet was deleted',
    undoable(async (opened) => {
      const { user } = opened.workbook;
      await user.addSheet('Second');
      await user.enter(ID(opened), CELL, [['1']]);
      await user.deleteSheet(opened.document.sheets[1]?.id ?? '');
      await user.undo();
      expect(shown(opened.workbook, 0, 0)).toBe(1);
    }),
  );
});

describe('redo', () => {
  it(
    'does again what was undone, step by step, names too',
    undoable(async (opened) => {
      const { context, sheet, document, workbook } = opened;
      const { user } = workbook;
      await user.enter(ID(opened), { ...CELL, right: 1 }, [['1', '=A1*10']]);
      await user.enter(ID(opened), CELL, [['2']]);
      context.workbook.names.add('plan', sheet.getRange('A1'));
      await context.sync();
      const state = () => [shown(workbook, 0, 0), shown(workbook, 0, 1), document.names.length];
      const before = state();
      for (let step = 0; step < 3; step++) await user.undo();
      expect(state()).toEqual([null, null, 0]);
      await user.redo();
      expect(state()).toEqual([1, 10, 0]);
      await user.redo();
      await user.redo();
      expect(state()).toEqual(before);
      await user.redo();
      await user.undo();
      expect(state()).toEqual([2, 20, 0]);
    }),
  );

  it(
    'ends where something else was done since',
    undoable(async (opened) => {
      const { user } = opened.workbook;
      await user.enter(ID(opened), CELL, [['1']]);
      await user.undo();
      await user.enter(ID(opened), { ...CELL, left: 1, right: 1 }, [['5']]);
      await user.redo();
      expect([shown(opened.workbook, 0, 0), shown(opened.workbook, 0, 1)]).toEqual([null, 5]);
      await user.undo();
      expect(shown(opened.workbook, 0, 1)).toBeNull();
    }),
  );
});

describe('a copied sheet', () => {
  it(
    'refers to itself where the first did, and shadows the names that led there',
    inNewWorkbook(async (opened) => {
      const { context, sheet, document, workbook } = opened;
      sheet.getRange('A1:B1').formulas = [[7, '=Sheet1!A1*2']];
      context.workbook.names.add('plan', sheet.getRange('A1'));
      await context.sync();
      await workbook.user.copySheet(ID(opened));
      const copy = document.sheets[1];
      expect(copy?.name).toBe('Sheet1 (2)');
      expect(copy?.cell(0, 1)?.formula).toBe("'Sheet1 (2)'!A1*2");
      expect(document.names.map(({ sheetId, formula }) => [sheetId, formula])).toEqual([
        [null, 'Sheet1!$A$1'],
        [copy?.id, "'Sheet1 (2)'!$A$1"],
      ]);
    }),
  );

  it(
    'computes on its own cells',
    inNewWorkbook(async (opened) => {
      const { document, workbook } = opened;
      await workbook.user.enter(ID(opened), { ...CELL, right: 1 }, [['7', '=A1*2']]);
      await workbook.user.copySheet(ID(opened));
      const copy = document.sheets[1]!;
      await workbook.user.enter(copy.id, CELL, [['1']]);
      expect(copy.cell(0, 1)?.value).toBe(2);
      expect(shown(workbook, 0, 1)).toBe(14);
    }),
  );
});

describe('a silent host', () => {
  it(
    'does what it is asked and never answers',
    inNewWorkbook(async ({ workbook, sheet, context, document }) => {
      workbook.settings.silent = true;
      sheet.getRange('A1').values = [[5]];
      const answer = await Promise.race([
        context.sync().then(() => 'answered'),
        workbook.idle().then(() => new Promise((done) => setTimeout(done, 20, 'silence'))),
      ]);
      expect(answer).toBe('silence');
      expect(document.sheets[0]?.cell(0, 0)?.value).toBe(5);
    }),
  );
});

describe('a slow line', () => {
  it(
    'answers late, in order, and does nothing before',
    inNewWorkbook(async ({ workbook, sheet, context, document }) => {
      workbook.settings.latency = 40;
      const started = Date.now();
      sheet.getRange('A1').values = [[5]];
      const answered = context.sync();
      await new Promise((done) => setTimeout(done, 5));
      expect(document.sheets[0]?.cell(0, 0)?.value ?? null).toBeNull();
      await answered;
      expect(Date.now() - started).toBeGreaterThanOrEqual(35);
      expect(document.sheets[0]?.cell(0, 0)?.value).toBe(5);
    }),
  );
});

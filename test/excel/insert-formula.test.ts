import { insertFormula } from '../../src/excel/insert-formula';
import { inExcel } from '../../src/excel/run-excel';
import { openSession, type PaneSession, valueOf } from './pane-session';

const MARGIN = { name: 'Gross margin', formula: '=IF(ISBLANK(I1),"",I1/I2)', numberFormat: '0.0%' };

describe('a formula of the catalogue', () => {
  let session: PaneSession;
  beforeEach(async () => {
    session = await openSession();
  });
  afterEach(() => session.close());

  const insert = async (address: string, replace = false, sheet = 'Plan') =>
    valueOf(
      await inExcel('inserting', (context) =>
        insertFormula(context, { ...MARGIN, place: { sheet, address }, replace }),
      ),
    );
  const cell = (address: string) =>
    session.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem('Plan')
        .getRange(address)
        .load('formulas,values,numberFormat');
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return {
        formula: range.formulas[0]![0] as unknown,
        value: range.values[0]![0] as unknown,
        format: range.numberFormat[0]![0] as unknown,
        selected: selected.address,
      };
    });

  it('stands in its cell with its format, calculated and selected', async () => {
    expect(await insert('I5')).toMatchObject({
      label: 'Insert “Gross margin” in I5',
      written: true,
      problems: [],
    });
    expect(await cell('I5')).toEqual({
      formula: MARGIN.formula,
      value: 0.8,
      format: '0.0%',
      selected: 'Plan!I5',
    });
  });

  it('replaces nothing unasked, and says which cell is not empty', async () => {
    expect(await insert('I2')).toMatchObject({
      written: false,
      problems: [{ code: 'cell-occupied', message: 'Nothing was inserted: Plan!I2 is not empty.' }],
    });
    expect(await cell('I2')).toMatchObject({ formula: 150, format: 'General' });
  });

  it('replaces what stands there when asked', async () => {
    expect((await insert('H3', true)).written).toBe(true);
    expect((await cell('H3')).value).toBe(0.8);
  });

  it('leaves a format that somebody chose', async () => {
    await session.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('I6');
      range.numberFormat = [['0.000']];
      await context.sync();
    });
    await insert('I6');
    expect((await cell('I6')).format).toBe('0.000');
  });

  it('is no text in a cell whose format is that of text', async () => {
    await session.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('I7').numberFormat = [['@']];
      await context.sync();
    });
    await insert('I7');
    expect(await cell('I7')).toMatchObject({ value: 0.8, format: '0.0%' });
  });

  it('says so when the sheet is gone', async () => {
    expect(await insert('I5', false, 'Away')).toMatchObject({
      written: false,
      problems: [{ code: 'sheet-gone' }],
    });
  });

  it('leaves a protected sheet as it was, and explains', async () => {
    session.workbook.document.sheets[0]!.protected = true;
    const outcome = await inExcel('inserting', (context) =>
      insertFormula(context, { ...MARGIN, place: { sheet: 'Plan', address: 'I5' }, replace: true }),
    );
    expect(outcome).toMatchObject({ ok: false, kind: 'protected' });
  });
});

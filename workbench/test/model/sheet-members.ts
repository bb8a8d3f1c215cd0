import { type Opened, read, refusal } from '../open';
import type { MemberTests } from './member-tests';

/** A margin in points: a new sheet's, one that is set, and one that cannot be. */
const marginTest =
  (margin: 'leftMargin' | 'rightMargin' | 'topMargin' | 'bottomMargin', normal: number) =>
  async (at: Opened): Promise<void> => {
    const { pageLayout } = at.sheet;
    expect((await read(at, pageLayout, margin))[margin]).toBeCloseTo(normal, 9);
    pageLayout[margin] = 36;
    expect((await read(at, pageLayout, margin))[margin]).toBe(36);
    expect(
      await refusal(() => {
        pageLayout[margin] = -1;
        return at.context.sync();
      }),
    ).toBe('InvalidArgument');
  };

/** Excel.Workbook, Application, worksheets and what belongs to a sheet's view and page. */
export const sheetMembers: MemberTests = {
  'Application.CalculationMode': async (at) => {
    const { application } = at.context.workbook;
    expect((await read(at, application, 'calculationMode')).calculationMode).toBe('Automatic');
  },
  'Application.Calculate': async (at) => {
    at.sheet.getRange('A1').formulas = [['=1+1']];
    at.context.workbook.application.calculate('Full');
    await at.context.sync();
    expect(at.document.sheets[0]?.cell(0, 0)?.value).toBe(2);
  },
  'Application.SuspendApiCalculationUntilNextSync': async (at) => {
    at.context.workbook.application.suspendApiCalculationUntilNextSync();
    at.sheet.getRange('A1').formulas = [['=1+1']];
    await at.context.sync();
    expect((await read(at, at.sheet.getRange('A1'), 'values')).values).toEqual([[2]]);
  },
  'Application.SuspendScreenUpdatingUntilNextSync': async (at) => {
    at.context.workbook.application.suspendScreenUpdatingUntilNextSync();
    at.sheet.getRange('A1').values = [[5]];
    await at.context.sync();
    expect(at.document.sheets[0]?.cell(0, 0)?.value).toBe(5);
  },
  'Workbook.Application': async (at) => {
    const workbook = await read(at, at.context.workbook, 'application/calculationMode');
    expect(workbook.application.calculationMode).toBe('Automatic');
  },
  'Workbook.Worksheets': async (at) => {
    const { items } = await read(at, at.context.workbook.worksheets, 'items/name');
    expect(items.map(({ name }) => name)).toEqual(['Sheet1']);
  },
  'Workbook.Names': async (at) => {
    at.context.workbook.names.add('here', at.sheet.getRange('A1'));
    const { items } = await read(at, at.context.workbook.names, 'items/name');
    expect(items.map(({ name }) => name)).toEqual(['here']);
  },
  'Workbook.Tables': async (at) =>
    expect((await read(at, at.context.workbook.tables, 'items/name')).items).toEqual([]),
  'Workbook.CustomXmlParts': async (at) => {
    at.context.workbook.customXmlParts.add('<a/>');
    const { items } = await read(at, at.context.workbook.customXmlParts, 'items/id');
    expect(items).toHaveLength(1);
  },
  'WorksheetCollection.Add': async (at) => {
    at.document.structureProtected = true;
    for (const change of [
      () => at.context.workbook.worksheets.add(),
      () => at.sheet.delete(),
      () => Object.assign(at.sheet, { name: 'Other' }),
      () => Object.assign(at.sheet, { visibility: 'Hidden' }),
    ])
      expect(await refusal(() => (change(), at.context.sync()))).toBe('AccessDenied');
    at.document.structureProtected = false;
    const named = at.context.workbook.worksheets.add('Named').load('name,position');
    const unnamed = await read(at, at.context.workbook.worksheets.add(), 'name,position');
    expect([named.name, named.position]).toEqual(['Named', 1]);
    expect([unnamed.name, unnamed.position]).toEqual(['Sheet3', 2]);
  },
  'WorksheetCollection.indexer': async (at) => {
    const { id } = await read(at, at.sheet, 'id');
    const found = at.context.workbook.worksheets.getItem(id);
    expect((await read(at, found, 'name')).name).toBe('Sheet1');
    const missing = at.context.workbook.worksheets.getItem('Nowhere');
    expect(await refusal(() => read(at, missing, 'name'))).toBe('ItemNotFound');
  },
  'WorksheetCollection.items': async (at) => {
    at.context.workbook.worksheets.add('B');
    const { items } = await read(at, at.context.workbook.worksheets, 'items/name,items/position');
    expect(items.map(({ name, position }) => [name, position])).toEqual([
      ['Sheet1', 0],
      ['B', 1],
    ]);
  },
  'WorksheetCollection.GetItemOrNullObject': async (at) => {
    const { worksheets } = at.context.workbook;
    const missing = worksheets.getItemOrNullObject('Nowhere');
    const found = await read(at, worksheets.getItemOrNullObject('sheet1'), 'name');
    expect([missing.isNullObject, found.name]).toEqual([true, 'Sheet1']);
  },
  'WorksheetCollection.GetActiveWorksheet': async (at) => {
    at.context.workbook.worksheets.add('B').activate();
    const active = await read(at, at.context.workbook.worksheets.getActiveWorksheet(), 'name');
    expect(active.name).toBe('B');
    active.delete();
    const next = await read(at, at.context.workbook.worksheets.getActiveWorksheet(), 'name');
    expect(next.name).toBe('Sheet1');
  },
  'WorksheetCollection.GetCount': async (at) => {
    at.context.workbook.worksheets.add('B').visibility = 'Hidden';
    const [all, visible] = [undefined, true].map((only) =>
      at.context.workbook.worksheets.getCount(only),
    );
    await at.context.sync();
    expect([all?.value, visible?.value]).toEqual([2, 1]);
  },
  'Worksheet.Id': async (at) => {
    const other = at.context.workbook.worksheets.add('B').load('id');
    expect((await read(at, at.sheet, 'id')).id).not.toBe(other.id);
  },
  'Worksheet.Name': async (at) => {
    at.sheet.name = 'Other';
    expect((await read(at, at.sheet, 'name')).name).toBe('Other');
    const rename = (name: string) => () => {
      at.sheet.name = name;
      return at.context.sync();
    };
    expect(await refusal(rename('a/b'))).toBe('InvalidArgument');
    expect(await refusal(rename("'quoted'"))).toBe('InvalidArgument');
  },
  'Worksheet.Position': async (at) => {
    const added = at.context.workbook.worksheets.add('B');
    expect((await read(at, added, 'position')).position).toBe(1);
  },
  'Worksheet.Visibility': async (at) => {
    const other = at.context.workbook.worksheets.add('B');
    other.visibility = 'VeryHidden';
    expect((await read(at, other, 'visibility')).visibility).toBe('VeryHidden');
    expect(
      await refusal(() => {
        other.visibility = 'Invisible' as never;
        return at.context.sync();
      }),
    ).toBe('InvalidArgument');
  },
  'Worksheet.ShowGridlines': async (at) => {
    expect((await read(at, at.sheet, 'showGridlines')).showGridlines).toBe(true);
    at.sheet.showGridlines = false;
    expect((await read(at, at.sheet, 'showGridlines')).showGridlines).toBe(false);
  },
  'Worksheet.Gridlines': async (at) => {
    at.sheet.showGridlines = false;
    await at.context.sync();
    expect(at.document.sheets[0]?.showGridlines).toBe(false);
  },
  'Worksheet.TabColor': async (at) => {
    expect((await read(at, at.sheet, 'tabColor')).tabColor).toBe('');
    at.sheet.tabColor = '#ff8000';
    expect((await read(at, at.sheet, 'tabColor')).tabColor).toBe('#FF8000');
  },
  'Worksheet.StandardHeight': async (at) =>
    expect((await read(at, at.sheet, 'standardHeight')).standardHeight).toBe(15),
  'Worksheet.Names': async (at) => {
    at.sheet.names.add('local', at.sheet.getRange('A1'));
    await at.context.sync();
    expect(at.document.names).toMatchObject([
      { name: 'local', sheetId: at.document.sheets[0]?.id },
    ]);
  },
  'Worksheet.Tables': async (at) =>
    expect((await read(at, at.sheet.tables, 'items/name')).items).toEqual([]),
  'Worksheet.FreezePanes': async (at) => {
    at.sheet.freezePanes.freezeRows(1);
    await at.context.sync();
    expect(at.document.sheets[0]?.freeze).toEqual({ rows: 1, columns: 0 });
  },
  'Worksheet.PageLayout': async (at) => {
    at.sheet.pageLayout.orientation = 'Landscape';
    await at.context.sync();
    expect(at.document.sheets[0]?.pageSetup).toEqual({ orientation: 'landscape' });
  },
  'Worksheet.Protection': async (at) => {
    const sheet = await read(at, at.sheet, 'protection/protected');
    expect(sheet.protection.protected).toBe(false);
  },
  'WorksheetProtection.Protected': async (at) => {
    const [one] = at.document.sheets;
    if (one) one.protected = true;
    expect((await read(at, at.sheet.protection, 'protected')).protected).toBe(true);
  },
  'Worksheet.Activate': async (at) => {
    const other = at.context.workbook.worksheets.add('B');
    other.visibility = 'Hidden';
    expect(await refusal(() => (other.activate(), at.context.sync()))).toBe('InvalidOperation');
    other.visibility = 'Visible';
    other.activate();
    await at.context.sync();
    expect(at.document.activeSheetId).toBe(at.document.sheets[1]?.id);
  },
  'Worksheet.GetRange': async (at) => {
    at.sheet.getRange('Sheet1!B2').values = [[1]];
    expect((await read(at, at.sheet.getRange('b2'), 'values')).values).toEqual([[1]]);
    expect((await read(at, at.sheet.getRange(), 'rowCount')).rowCount).toBe(1_048_576);
    expect(await refusal(() => read(at, at.sheet.getRange('Sheet9!B2'), 'address'))).toBe(
      'InvalidArgument',
    );
  },
  'Worksheet.GetRangeByIndexes': async (at) => {
    const range = await read(at, at.sheet.getRangeByIndexes(1, 2, 3, 4), 'address');
    expect(range.address).toBe('Sheet1!C2:F4');
    expect(await refusal(() => read(at, at.sheet.getRangeByIndexes(0, 0, 0, 1), 'address'))).toBe(
      'InvalidArgument',
    );
  },
  'Worksheet.GetCell': async (at) =>
    expect((await read(at, at.sheet.getCell(2, 27), 'address')).address).toBe('Sheet1!AB3'),
  'Worksheet.GetUsedRange': async (at) =>
    expect((await read(at, at.sheet.getUsedRange(), 'address')).address).toBe('Sheet1!A1'),
  'Worksheet.GetUsedRangeOrNullObject': async (at) => {
    at.sheet.getRange('B2').values = [['x']];
    at.sheet.getRange('D4').format.font.bold = true;
    const all = at.sheet.getUsedRangeOrNullObject().load('address');
    const values = await read(at, at.sheet.getUsedRangeOrNullObject(true), 'address');
    expect([all.address, values.address]).toEqual(['Sheet1!B2:D4', 'Sheet1!B2']);
  },
  'Worksheet.Delete': async (at) => {
    expect(await refusal(() => (at.sheet.delete(), at.context.sync()))).toBe('InvalidOperation');
    const other = at.context.workbook.worksheets.add('B');
    other.names.add('local', '=B!$A$1');
    await at.context.sync();
    other.delete();
    await at.context.sync();
    expect(at.document.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(at.document.names).toEqual([]);
  },
  'WorksheetFreezePanes.FreezeAt': async (at) => {
    at.sheet.freezePanes.freezeAt('A1:B3');
    await at.context.sync();
    expect(at.document.sheets[0]?.freeze).toEqual({ rows: 3, columns: 2 });
  },
  'WorksheetFreezePanes.FreezeRows': async (at) => {
    at.sheet.freezePanes.freezeRows(2);
    await at.context.sync();
    expect(at.document.sheets[0]?.freeze).toEqual({ rows: 2, columns: 0 });
  },
  'WorksheetFreezePanes.FreezeColumns': async (at) => {
    at.sheet.freezePanes.freezeColumns(3);
    await at.context.sync();
    expect(at.document.sheets[0]?.freeze).toEqual({ rows: 0, columns: 3 });
    expect(await refusal(() => (at.sheet.freezePanes.freezeColumns(-1), at.context.sync()))).toBe(
      'InvalidArgument',
    );
  },
  'WorksheetFreezePanes.Unfreeze': async (at) => {
    at.sheet.freezePanes.freezeRows(2);
    at.sheet.freezePanes.unfreeze();
    await at.context.sync();
    expect(at.document.sheets[0]?.freeze).toEqual({ rows: 0, columns: 0 });
  },
  'WorksheetFreezePanes.GetLocationOrNullObject': async (at) => {
    at.sheet.freezePanes.freezeRows(2);
    const frozen = await read(at, at.sheet.freezePanes.getLocationOrNullObject(), 'address');
    expect(frozen.address).toBe('Sheet1!1:2');
  },
  'PageLayout.Orientation': async (at) => {
    const { pageLayout } = at.sheet;
    expect((await read(at, pageLayout, 'orientation')).orientation).toBe('Portrait');
    expect(
      await refusal(() => {
        pageLayout.orientation = 'Diagonal' as never;
        return at.context.sync();
      }),
    ).toBe('InvalidArgument');
  },
  'PageLayout.CenterHorizontally': async (at) => {
    const { pageLayout } = at.sheet;
    pageLayout.centerHorizontally = true;
    expect((await read(at, pageLayout, 'centerHorizontally')).centerHorizontally).toBe(true);
  },
  'PageLayout.LeftMargin': marginTest('leftMargin', 50.4),
  'PageLayout.RightMargin': marginTest('rightMargin', 50.4),
  'PageLayout.TopMargin': marginTest('topMargin', 54),
  'PageLayout.BottomMargin': marginTest('bottomMargin', 54),
  'PageLayout.HeadersFooters': async (at) => {
    at.sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = '&A';
    await at.context.sync();
    expect(at.document.sheets[0]?.pageSetup).toEqual({ footer: '&L&A' });
  },
  'HeaderFooterGroup.DefaultForAllPages': async (at) => {
    const [sheet] = at.document.sheets;
    if (sheet) sheet.pageSetup.footer = 'in the centre&Rright';
    const all = at.sheet.pageLayout.headersFooters.defaultForAllPages;
    expect((await read(at, all, 'leftFooter,rightFooter')).toJSON()).toEqual({
      leftFooter: '',
      rightFooter: 'right',
    });
  },
  'HeaderFooter.LeftFooter': async (at) => {
    const all = at.sheet.pageLayout.headersFooters.defaultForAllPages;
    all.rightFooter = '&P';
    all.leftFooter = 'R&&D &"Lucida,Bold"&A';
    expect((await read(at, all, 'leftFooter')).leftFooter).toBe('R&&D &"Lucida,Bold"&A');
    expect(at.document.sheets[0]?.pageSetup.footer).toBe('&LR&&D &"Lucida,Bold"&A&R&P');
  },
  'HeaderFooter.RightFooter': async (at) => {
    const all = at.sheet.pageLayout.headersFooters.defaultForAllPages;
    all.rightFooter = '&P / &N';
    expect((await read(at, all, 'rightFooter')).rightFooter).toBe('&P / &N');
    all.rightFooter = '';
    expect((await read(at, all, 'rightFooter')).rightFooter).toBe('');
    expect(at.document.sheets[0]?.pageSetup.footer).toBe('');
  },
  'PageLayout.Zoom': async (at) => {
    at.sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    await at.context.sync();
    expect(at.document.sheets[0]?.pageSetup).toEqual({ fitToWidth: 1, fitToHeight: 0 });
  },
  'PageLayout.SetPrintArea': async (at) => {
    at.sheet.pageLayout.setPrintArea('A1:C9');
    await at.context.sync();
    expect(at.document.sheets[0]?.pageSetup.printArea).toEqual({
      top: 0,
      left: 0,
      bottom: 8,
      right: 2,
    });
  },
  'PageLayout.GetPrintAreaOrNullObject': async (at) => {
    const { pageLayout } = at.sheet;
    const none = pageLayout.getPrintAreaOrNullObject();
    expect((await read(at, none, 'address')).isNullObject).toBe(true);
    pageLayout.setPrintArea('A1:C9');
    const area = await read(at, pageLayout.getPrintAreaOrNullObject(), 'address');
    expect(area.address).toBe('Sheet1!A1:C9');
  },
  'PageLayout.SetPrintTitleRows': async (at) => {
    at.sheet.pageLayout.setPrintTitleRows('$2:$3');
    await at.context.sync();
    expect(at.document.sheets[0]?.pageSetup.titleRows).toEqual({ first: 1, last: 2 });
  },
  'PageLayout.GetPrintTitleRowsOrNullObject': async (at) => {
    const { pageLayout } = at.sheet;
    const none = pageLayout.getPrintTitleRowsOrNullObject();
    expect((await read(at, none, 'address')).isNullObject).toBe(true);
    pageLayout.setPrintTitleRows('$2:$3');
    const rows = await read(at, pageLayout.getPrintTitleRowsOrNullObject(), 'address');
    expect(rows.address).toBe('Sheet1!2:3');
  },
};

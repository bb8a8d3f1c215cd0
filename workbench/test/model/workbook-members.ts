import { type Opened, read, refusal, result } from '../open';
import type { MemberTests } from './member-tests';

const PLAN = '<plan xmlns="urn:plan"><a/></plan>';

const addName = ({ sheet, context }: Opened, name = 'Some.name'): Excel.NamedItem =>
  context.workbook.names.add(name, sheet.getRange('B2:B4'));

/** A table of three rows, a header and a total at A1:B5, as a file brings it. */
const withTable = ({ document }: Opened): void => {
  document.sheets[0]?.tables.push({
    id: 7,
    name: 'Kpis',
    box: { top: 0, left: 0, bottom: 4, right: 1 },
    headerRow: true,
    totalsRow: true,
    columns: ['Name', 'Actual'],
  });
};

/** Names, custom XML parts and tables. */
export const workbookMembers: MemberTests = {
  'Functions.Date': async (at) => {
    const serial = async (year: number, month: number, day: number): Promise<number | null> => {
      const date = at.context.workbook.functions.date(year, month, day);
      return (await read(at, date, 'value')).value;
    };
    expect(await serial(2026, 1, 1)).toBe(46_023);
    expect(await serial(1904, 1, 2)).toBe(1463);
    expect(await serial(1900, 1, 1)).toBe(1);
    at.document.date1904 = true;
    expect(await serial(1904, 1, 2)).toBe(1);
    expect(await serial(2026, 1, 1)).toBe(44_561);
  },
  'FunctionResult.Value': async (at) => {
    const date = at.context.workbook.functions.date(1899, 1, 1);
    expect((await read(at, date, 'value')).value).toBeNull();
  },
  'FunctionResult.Error': async (at) => {
    const error = async (year: number): Promise<string> =>
      (await read(at, at.context.workbook.functions.date(year, 1, 1), 'error')).error;
    expect([await error(1899), await error(2026)]).toEqual(['#NUM!', '']);
  },
  'Workbook.Functions': async (at) => {
    const functions = at.context.workbook.functions;
    expect((await read(at, functions.date(2000, 1, 1), 'value')).value).toBe(36_526);
  },
  'NamedItemCollection.Add': async (at) => {
    addName(at);
    await at.context.sync();
    expect(at.document.names).toEqual([
      { name: 'Some.name', sheetId: null, formula: 'Sheet1!$B$2:$B$4', visible: true, comment: '' },
    ]);
    const add = (name: string) => () => (addName(at, name), at.context.sync());
    for (const illegal of ['SOME.NAME', 'AB12', 'a b', 'x'.repeat(256), 'R2C3', 'c'])
      expect([illegal, await refusal(add(illegal))]).toEqual([illegal, 'InvalidArgument']);
    const constant = (formula: string) => () => (
      at.context.workbook.names.add('Constant', formula),
      at.context.sync()
    );
    expect(await refusal(constant('={1,2;3}'))).toBe('InvalidArgument');
    await constant('={1,2;3,4}')();
  },
  'NamedItemCollection.GetCount': async (at) => {
    addName(at, 'one');
    addName(at, 'two');
    expect(await result(at, at.context.workbook.names.getCount())).toBe(2);
  },
  'NamedItemCollection.GetItemOrNullObject': async (at) => {
    addName(at);
    const { names } = at.context.workbook;
    const missing = names.getItemOrNullObject('none');
    const found = await read(at, names.getItemOrNullObject('some.NAME'), 'name');
    expect([missing.isNullObject, found.name]).toEqual([true, 'Some.name']);
  },
  'NamedItemCollection.indexer': async (at) => {
    addName(at);
    const { names } = at.context.workbook;
    expect((await read(at, names.getItem('some.name'), 'name')).name).toBe('Some.name');
    expect(await refusal(() => read(at, names.getItem('none'), 'name'))).toBe('ItemNotFound');
  },
  'NamedItemCollection.items': async (at) => {
    addName(at, 'global');
    at.sheet.names.add('local', at.sheet.getRange('A1'));
    const other = at.context.workbook.worksheets.add('B');
    const { items } = await read(at, at.sheet.names, 'items/name,items/scope');
    // https://github.com/OfficeDev/office-js/issues/1011
    expect(items.map(({ name, scope }) => [name, scope])).toEqual([
      ['global', 'Workbook'],
      ['local', 'Worksheet'],
    ]);
    expect((await read(at, other.names, 'items/name')).items.map(({ name }) => name)).toEqual([
      'global',
    ]);
  },
  'NamedItem.Name': async (at) =>
    expect((await read(at, addName(at), 'name')).name).toBe('Some.name'),
  'NamedItem.Type': async (at) => {
    const { names } = at.context.workbook;
    const types = Object.entries({
      Range: '=Sheet1!$A$1',
      Double: '=4.75',
      String: '="text"',
      Boolean: '=TRUE',
      Error: '=#REF!$A$1',
    }).map(([type, formula]) => ({ type, item: names.add(`of.${type}`, formula).load('type') }));
    await at.context.sync();
    expect(types.map(({ item }) => item.type)).toEqual(types.map(({ type }) => type));
  },
  'NamedItem.Value': async (at) => {
    const { names } = at.context.workbook;
    const items = ['=4.75', '="a ""b"""', '=FALSE', '=#REF!$A$1'].map((formula, index) =>
      names.add(`n_${index}`, formula).load('value'),
    );
    await at.context.sync();
    expect(items.map(({ value }) => value as unknown)).toEqual([4.75, 'a "b"', false, '#REF!']);
  },
  'NamedItem.Formula': async (at) => {
    const name = addName(at);
    expect((await read(at, name, 'formula')).formula).toBe('=Sheet1!$B$2:$B$4');
    name.formula = '=Sheet1!$D$1';
    expect((await read(at, name, 'formula')).formula).toBe('=Sheet1!$D$1');
    expect(
      await refusal(() => {
        name.formula = '';
        return at.context.sync();
      }),
    ).toBe('InvalidArgument');
  },
  'NamedItem.Scope': async (at) => {
    const local = at.sheet.names.add('local', at.sheet.getRange('A1')).load('scope');
    expect((await read(at, addName(at), 'scope')).scope).toBe('Workbook');
    expect(local.scope).toBe('Worksheet');
  },
  'NamedItem.Comment': async (at) => {
    const name = at.context.workbook.names.add('n_1', '=1', 'first');
    expect((await read(at, name, 'comment')).comment).toBe('first');
    name.comment = 'second';
    expect((await read(at, name, 'comment')).comment).toBe('second');
  },
  'NamedItem.Visible': async (at) => {
    const name = addName(at);
    expect((await read(at, name, 'visible')).visible).toBe(true);
    name.visible = false;
    expect((await read(at, name, 'visible')).visible).toBe(false);
    // https://github.com/OfficeDev/office-js/issues/5174
    name.formula = '=#REF!$A$1';
    name.visible = true;
    expect(await refusal(() => at.context.sync())).toBe('GeneralException');
  },
  'NamedItem.Delete': async (at) => {
    addName(at).delete();
    await at.context.sync();
    expect(at.document.names).toEqual([]);
  },
  'NamedItem.GetRange': async (at) => {
    const range = await read(at, addName(at).getRange(), 'address');
    expect(range.address).toBe('Sheet1!B2:B4');
    const constant = at.context.workbook.names.add('n_1', '=1');
    expect(await refusal(() => read(at, constant.getRange(), 'address'))).toBe('ItemNotFound');
  },
  'NamedItem.GetRangeOrNullObject': async (at) => {
    const constant = at.context.workbook.names.add('n_1', '=1').getRangeOrNullObject();
    const range = await read(at, addName(at).getRangeOrNullObject(), 'address');
    expect([constant.isNullObject, range.address]).toEqual([true, 'Sheet1!B2:B4']);
  },
  'CustomXmlPartCollection.Add': async (at) => {
    at.context.workbook.customXmlParts.add(PLAN);
    await at.context.sync();
    expect(at.document.customXmlParts.map(({ xml }) => xml)).toEqual([PLAN]);
    expect(
      await refusal(() => (at.context.workbook.customXmlParts.add('plain'), at.context.sync())),
    ).toBe('InvalidArgument');
  },
  'CustomXmlPartCollection.GetByNamespace': async (at) => {
    const { customXmlParts } = at.context.workbook;
    customXmlParts.add(PLAN);
    customXmlParts.add('<?xml version="1.0"?><!-- c --><p:plan a="1" xmlns:p="urn:plan"/>');
    customXmlParts.add('<plan xmlns="urn:other"><a xmlns="urn:plan"/></plan>');
    customXmlParts.add('<plan/>');
    const { items } = await read(at, customXmlParts.getByNamespace('urn:plan'), 'items/id');
    expect(items).toHaveLength(2);
  },
  'CustomXmlPartCollection.GetCount': async (at) => {
    const { customXmlParts } = at.context.workbook;
    customXmlParts.add(PLAN);
    const other = customXmlParts.getByNamespace('urn:other').getCount();
    expect(await result(at, customXmlParts.getCount())).toBe(1);
    expect(other.value).toBe(0);
  },
  'CustomXmlPartCollection.GetItemOrNullObject': async (at) => {
    const { customXmlParts } = at.context.workbook;
    const { id } = await read(at, customXmlParts.add(PLAN), 'id');
    const missing = customXmlParts.getItemOrNullObject('{0}');
    const found = await read(at, customXmlParts.getItemOrNullObject(id), 'namespaceUri');
    expect([missing.isNullObject, found.namespaceUri]).toEqual([true, 'urn:plan']);
  },
  'CustomXmlPartCollection.GetOnlyItemOrNullObject': async (at) => {
    const plans = at.context.workbook.customXmlParts.getByNamespace('urn:plan');
    at.context.workbook.customXmlParts.add(PLAN);
    const only = await read(at, plans.getOnlyItemOrNullObject(), 'id');
    expect(only.isNullObject).toBe(false);
    at.context.workbook.customXmlParts.add(PLAN);
    const neither = await read(at, plans.getOnlyItemOrNullObject(), 'id');
    expect(neither.isNullObject).toBe(true);
  },
  'CustomXmlPartCollection.indexer': async (at) => {
    const { customXmlParts } = at.context.workbook;
    const { id } = await read(at, customXmlParts.add(PLAN), 'id');
    expect((await read(at, customXmlParts.getItem(id), 'namespaceUri')).namespaceUri).toBe(
      'urn:plan',
    );
    expect(await refusal(() => read(at, customXmlParts.getItem('{0}'), 'id'))).toBe('ItemNotFound');
  },
  'CustomXmlPartCollection.items': async (at) => {
    const { customXmlParts } = at.context.workbook;
    customXmlParts.add(PLAN);
    const { items } = await read(at, customXmlParts, 'items/namespaceUri');
    expect(items.map(({ namespaceUri }) => namespaceUri)).toEqual(['urn:plan']);
  },
  'CustomXmlPart.Id': async (at) => {
    const part = await read(at, at.context.workbook.customXmlParts.add(PLAN), 'id');
    expect(part.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
  },
  'CustomXmlPart.NamespaceUri': async (at) => {
    const part = at.context.workbook.customXmlParts.add("<a:b xmlns:a='urn:a'/>");
    expect((await read(at, part, 'namespaceUri')).namespaceUri).toBe('urn:a');
  },
  'CustomXmlPart.GetXml': async (at) =>
    expect(await result(at, at.context.workbook.customXmlParts.add(PLAN).getXml())).toBe(PLAN),
  'CustomXmlPart.SetXml': async (at) => {
    const part = at.context.workbook.customXmlParts.add('<old/>');
    const { id } = await read(at, part, 'id');
    part.setXml(PLAN);
    await at.context.sync();
    // A new part: https://github.com/OfficeDev/office-js/issues/3564
    expect(at.document.customXmlParts.map(({ xml }) => xml)).toEqual([PLAN]);
    expect(at.document.customXmlParts[0]?.id).not.toBe(id);
  },
  'CustomXmlPart.Delete': async (at) => {
    const part = at.context.workbook.customXmlParts.add(PLAN);
    part.delete();
    await at.context.sync();
    expect(at.document.customXmlParts).toEqual([]);
  },
  'TableCollection.items': async (at) => {
    withTable(at);
    const { items } = await read(at, at.sheet.tables, 'items/name');
    expect(items.map(({ name }) => name)).toEqual(['Kpis']);
  },
  'TableCollection.indexer': async (at) => {
    withTable(at);
    const { tables } = at.context.workbook;
    expect((await read(at, tables.getItem('kpis'), 'name')).name).toBe('Kpis');
    expect(await refusal(() => read(at, tables.getItem('none'), 'name'))).toBe('ItemNotFound');
  },
  'TableCollection.GetItemOrNullObject': async (at) => {
    withTable(at);
    const missing = at.sheet.tables.getItemOrNullObject('none');
    const found = await read(at, at.sheet.tables.getItemOrNullObject('Kpis'), 'name');
    expect([missing.isNullObject, found.name]).toEqual([true, 'Kpis']);
  },
  'Table.Id': async (at) => {
    withTable(at);
    const byName = await read(at, at.sheet.tables.getItem('Kpis'), 'id');
    const byId = await read(at, at.sheet.tables.getItem(byName.id), 'name');
    expect(byId.name).toBe('Kpis');
  },
  'Table.Name': async (at) => {
    withTable(at);
    expect((await read(at, at.sheet.tables.getItem('KPIS'), 'name')).name).toBe('Kpis');
  },
  'Table.ShowHeaders': async (at) => {
    withTable(at);
    const table = await read(at, at.sheet.tables.getItem('Kpis'), 'showHeaders');
    expect(table.showHeaders).toBe(true);
  },
  'Table.ShowTotals': async (at) => {
    withTable(at);
    const table = await read(at, at.sheet.tables.getItem('Kpis'), 'showTotals');
    expect(table.showTotals).toBe(true);
  },
  'Table.Worksheet': async (at) => {
    withTable(at);
    const table = await read(at, at.context.workbook.tables.getItem('Kpis'), 'worksheet/name');
    expect(table.worksheet.name).toBe('Sheet1');
  },
  'Table.GetRange': async (at) => {
    withTable(at);
    const range = await read(at, at.sheet.tables.getItem('Kpis').getRange(), 'address');
    expect(range.address).toBe('Sheet1!A1:B5');
  },
  'Table.GetDataBodyRange': async (at) => {
    withTable(at);
    const range = await read(at, at.sheet.tables.getItem('Kpis').getDataBodyRange(), 'address');
    expect(range.address).toBe('Sheet1!A2:B4');
  },
};

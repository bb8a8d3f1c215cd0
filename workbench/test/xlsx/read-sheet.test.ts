import { openXlsx } from '../../src/xlsx/open';
import { sourceOf } from '../../src/xlsx/source';
import { hardWorkbook } from './fixtures/hard-workbook';
import { smallWorkbook } from './fixtures/small-workbook';

const document = openXlsx(hardWorkbook());
const [data, team] = document.sheets;
if (!data || !team) throw new Error('the workbook has these sheets');

describe('a sheet', () => {
  it('has row heights, hidden rows and an outline', () => {
    expect([...data.rows]).toEqual([
      [0, { size: 30 }],
      [3, { hidden: true, outlineLevel: 1 }],
      [4, { collapsed: true }],
    ]);
    expect([data.summaryBelow, team.summaryBelow]).toEqual([false, true]);
  });

  it('has column widths, column by column', () => {
    expect(data.columns.get(0)).toEqual({ size: 30.6640625 });
    expect(data.columns.get(4)).toEqual({ size: 0, hidden: true });
    expect(data.columns.get(6)).toEqual({ size: 14.5, outlineLevel: 1 });
    expect(data.columns.has(7)).toBe(false);
    expect([data.defaultColumnWidth, data.defaultRowHeight]).toEqual([12.5, 16]);
  });

  it('has frozen panes, gridlines, a tab colour and protection', () => {
    expect([data.freeze, team.freeze]).toEqual([
      { rows: 1, columns: 1 },
      { rows: 0, columns: 0 },
    ]);
    expect([data.showGridlines, team.showGridlines]).toEqual([false, true]);
    expect([data.tabColor, team.tabColor]).toEqual(['#156082', '#00B050']);
    expect([data.protected, team.protected]).toEqual([false, true]);
  });

  it('has merged cells and a filter', () => {
    expect(data.merges).toEqual([{ top: 1, left: 7, bottom: 4, right: 7 }]);
    expect(data.autoFilter).toEqual({ top: 0, left: 0, bottom: 4, right: 7 });
    expect(team.autoFilter).toBeNull();
  });

  it('has a table with header, totals and columns, under any prefix', () => {
    expect(team.tables).toEqual([
      {
        id: 7,
        name: 'Team',
        box: { top: 0, left: 0, bottom: 3, right: 2 },
        headerRow: true,
        totalsRow: true,
        columns: ['Measure', 'Now', 'Goal & more'],
      },
    ]);
    expect(team.cell(3, 1)).toMatchObject({ formula: 'SUBTOTAL(109,Team[Now])', value: 1.035 });
    expect(team.cell(0, 2)?.value).toBe('Goal & more');
  });

  it('has links, into the workbook and out of it', () => {
    expect(data.hyperlinks).toEqual([
      {
        box: { top: 1, left: 0, bottom: 1, right: 0 },
        location: "'Team's list'!A1",
        display: 'Revenue',
        tooltip: 'To the list',
      },
      {
        box: { top: 1, left: 7, bottom: 1, right: 7 },
        address: 'https://example.com/a?b=1&c=2',
      },
    ]);
  });

  it('has its print set-up, titles and area', () => {
    expect(data.pageSetup).toEqual({
      orientation: 'landscape',
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 0,
      centerHorizontally: true,
      header: '&CKPIs',
      footer: '&P / &N',
      printArea: { top: 0, left: 0, bottom: 10, right: 7 },
      titleRows: { first: 0, last: 0 },
    });
    expect(team.pageSetup).toEqual({});
  });

  it('has its rules for what may be typed', () => {
    expect(data.dataValidations).toMatchObject([
      {
        type: 'list',
        box: { top: 2, left: 6, bottom: 4, right: 6 },
        formula1: '"On track,At risk,Off track"',
        inCellDropDown: true,
        error: { title: 'Not a status', message: 'Choose one of the list.', style: 'stop' },
      },
      {
        type: 'decimal',
        operator: 'greaterThan',
        formula1: '0',
        prompt: { title: 'Target', message: 'More than 0' },
      },
    ]);
    expect(data.dataValidations[1]).not.toHaveProperty('error');
  });

  it('has one bound only where a rule compares with one, whatever else the file says', () => {
    const [sheet] = openXlsx(
      smallWorkbook({
        sheets: {
          S: '<sheetData/><dataValidations><dataValidation type="decimal" operator="greaterThan" sqref="A1"><formula1>1</formula1><formula2>0</formula2></dataValidation></dataValidations>',
        },
      }),
    ).sheets;
    expect(sheet?.dataValidations[0]).toMatchObject({ operator: 'greaterThan', formula1: '1' });
    expect(sheet?.dataValidations[0]).not.toHaveProperty('formula2');
  });

  it('has no rule of a type that the document has no word for, and one rule per area', () => {
    const [sheet] = openXlsx(
      smallWorkbook({
        sheets: {
          S: '<sheetData/><dataValidations><dataValidation type="textLength" sqref="A1"><formula1>3</formula1></dataValidation><dataValidation type="whole" showDropDown="1" sqref="A1:A2 C3"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>',
        },
      }),
    ).sheets;
    expect(sheet?.dataValidations).toMatchObject([
      { type: 'wholeNumber', operator: 'between', box: { top: 0, bottom: 1 }, formula2: '9' },
      { type: 'wholeNumber', inCellDropDown: false, box: { top: 2, left: 2 } },
    ]);
  });

  it('remembers where in the file each of these stands', () => {
    const source = sourceOf(document);
    const [rule] = data.conditionalFormats;
    const [table] = team.tables;
    if (!source || !rule || !table) throw new Error('the sheet has these');
    const origin = source.originOf(rule);
    const text = source.package.text(origin?.part ?? '');
    expect(text.slice(origin?.start, origin?.end)).toMatch(
      /^<cfRule type="expression".*<\/cfRule>$/,
    );
    expect(source.originOf(table)?.part).toBe('xl/tables/table1.xml');
    expect(source.originOf({ ...rule })).toBeUndefined();
  });
});

describe('conditional formats', () => {
  it('are icon sets, data bars with the bounds of their extension, and formula rules', () => {
    expect(data.conditionalFormats).toMatchObject([
      {
        type: 'custom',
        formula: '$D2<0.5',
        font: { bold: true, color: '#9C0006' },
        fill: '#FFC7CE',
        priority: 1,
        stopIfTrue: true,
      },
      {
        type: 'iconSet',
        style: '3TrafficLights1',
        showIconOnly: true,
        reverse: false,
        priority: 2,
        criteria: [
          { type: 'percent', operator: '>=', value: '0' },
          { type: 'number', operator: '>=', value: '0.9' },
          { type: 'number', operator: '>', value: '1' },
        ],
      },
      {
        type: 'dataBar',
        color: '#638EC6',
        minimum: { type: 'number', value: '0' },
        maximum: { type: 'automatic' },
        priority: 3,
      },
    ]);
  });

  it('are icon sets of Excel 2010 too, and nothing for types without a word here', () => {
    const [sheet] = openXlsx(
      smallWorkbook({
        sheets: {
          S: '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="colorScale" priority="1"><colorScale/></cfRule></conditionalFormatting><extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="4" id="{1}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>0.5</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>B1:B3 D1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
        },
      }),
    ).sheets;
    expect(sheet?.conditionalFormats).toMatchObject([
      { style: '3Stars', box: { left: 1, bottom: 2 }, criteria: [{}, { value: '0.5' }] },
      { style: '3Stars', box: { left: 3, bottom: 0 }, priority: 4 },
    ]);
  });
});

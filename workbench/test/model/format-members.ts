import { read, refusal } from '../open';
import type { MemberTests } from './member-tests';

/** Excel.RangeFormat with fill, font and borders. */
export const formatMembers: MemberTests = {
  'RangeFormat.Fill': async ({ sheet, context, document }) => {
    sheet.getRange('A1:B1').format.fill.color = 'yellow';
    await context.sync();
    expect(document.sheets[0]?.cell(0, 1)?.format.fill).toBe('#FFFF00');
  },
  'RangeFill.Color': async (at) => {
    const { fill } = at.sheet.getRange('A1').format;
    expect((await read(at, fill, 'color')).color).toBe('#FFFFFF');
    fill.color = '#c0ffee';
    expect((await read(at, fill, 'color')).color).toBe('#C0FFEE');
    const broken = (color: string | null) => () => {
      fill.color = color as string;
      return at.context.sync();
    };
    expect(await refusal(broken('no colour'))).toBe('InvalidArgument');
    expect(await refusal(broken(null))).toBe('InvalidArgument');
  },
  'RangeFill.Clear': async ({ sheet, context, document }) => {
    const { fill } = sheet.getRange('A1').format;
    fill.color = '#c0ffee';
    fill.clear();
    await context.sync();
    expect(document.sheets[0]?.cell(0, 0)?.format.fill).toBe('');
  },
  'RangeFormat.AutofitRows': async ({ sheet, context, document }) => {
    const range = sheet.getRange('A1:A3');
    range.values = [['short'], ['a text of many words that needs more than one line'], ['=A2']];
    range.format.wrapText = true;
    range.format.columnWidth = 90;
    range.format.autofitRows();
    await context.sync();
    const height = (row: number) => document.sheets[0]?.rows.get(row)?.size ?? 15;
    expect(height(0)).toBe(15);
    expect(height(1)).toBeGreaterThan(30);
    expect(height(2)).toBe(height(1));
  },
  'RangeFormat.Font': async ({ sheet, context, document }) => {
    sheet.getRange('A1').format.font.bold = true;
    await context.sync();
    expect(document.sheets[0]?.cell(0, 0)?.format.font.bold).toBe(true);
  },
  'RangeFont.Name': async (at) => {
    const { font } = at.sheet.getRange('A1').format;
    font.name = 'Arial';
    expect((await read(at, font, 'name')).name).toBe('Arial');
  },
  'RangeFont.Size': async (at) => {
    const { font } = at.sheet.getRange('A1').format;
    expect((await read(at, font, 'size')).size).toBe(11);
    font.size = 18;
    expect((await read(at, font, 'size')).size).toBe(18);
  },
  'RangeFont.Bold': async (at) => {
    at.sheet.getRange('A1').format.font.bold = true;
    const { font } = at.sheet.getRange('A1:A2').format;
    expect((await read(at, font, 'bold')).bold).toBeNull();
  },
  'RangeFont.Italic': async (at) => {
    const { font } = at.sheet.getRange('A1').format;
    font.italic = true;
    expect((await read(at, font, 'italic')).italic).toBe(true);
  },
  'RangeFont.Strikethrough': async (at) => {
    const { font } = at.sheet.getRange('A1').format;
    font.strikethrough = true;
    expect((await read(at, font, 'strikethrough')).strikethrough).toBe(true);
  },
  'RangeFont.Underline': async (at) => {
    const { font } = at.sheet.getRange('A1').format;
    expect((await read(at, font, 'underline')).underline).toBe('None');
    font.underline = 'Single';
    expect((await read(at, font, 'underline')).underline).toBe('Single');
  },
  'RangeFont.Color': async (at) => {
    const { font } = at.sheet.getRange('A1').format;
    font.color = '#336699';
    expect((await read(at, font, 'color')).color).toBe('#336699');
  },
  'RangeFormat.Borders': async ({ sheet, context, document }) => {
    sheet.getRange('A1:B2').format.borders.getItem('EdgeBottom').style = 'Continuous';
    await context.sync();
    const [one] = document.sheets;
    expect(one?.cell(1, 0)?.format.borders.bottom).toEqual({ style: 'thin', color: '#000000' });
    expect(one?.cell(0, 0)?.format.borders ?? {}).toEqual({});
  },
  'RangeBorderCollection.indexer': async (at) => {
    expect(
      await refusal(() => {
        at.sheet.getRange('A1').format.borders.getItem('Nowhere' as never).color = '#000000';
        return at.context.sync();
      }),
    ).toBe('InvalidArgument');
  },
  'RangeBorder.Color': async (at) => {
    const top = at.sheet.getRange('A1').format.borders.getItem('EdgeTop');
    top.color = '#FF0000';
    expect((await read(at, top, 'color,style')).color).toBe('#FF0000');
    expect(top.style).toBe('Continuous');
  },
  'RangeBorder.Style': async (at) => {
    const left = at.sheet.getRange('A1').format.borders.getItem('EdgeLeft');
    expect((await read(at, left, 'style')).style).toBe('None');
    left.style = 'Dot';
    expect((await read(at, left, 'style')).style).toBe('Dot');
    left.style = 'None';
    expect((await read(at, left, 'style')).style).toBe('None');
  },
  'RangeBorder.Weight': async (at) => {
    const right = at.sheet.getRange('A1').format.borders.getItem('EdgeRight');
    right.weight = 'Thick';
    expect((await read(at, right, 'weight,style')).weight).toBe('Thick');
    expect(right.style).toBe('Continuous');
  },
  'RangeFormat.HorizontalAlignment': async (at) => {
    const { format } = at.sheet.getRange('A1');
    expect((await read(at, format, 'horizontalAlignment')).horizontalAlignment).toBe('General');
    format.horizontalAlignment = 'Center';
    expect((await read(at, format, 'horizontalAlignment')).horizontalAlignment).toBe('Center');
    expect(
      await refusal(() => {
        format.horizontalAlignment = 'Middle' as never;
        return at.context.sync();
      }),
    ).toBe('InvalidArgument');
  },
  'RangeFormat.VerticalAlignment': async (at) => {
    const { format } = at.sheet.getRange('A1');
    expect((await read(at, format, 'verticalAlignment')).verticalAlignment).toBe('Bottom');
    format.verticalAlignment = 'Center';
    expect((await read(at, format, 'verticalAlignment')).verticalAlignment).toBe('Center');
  },
  'RangeFormat.WrapText': async (at) => {
    const { format } = at.sheet.getRange('A1');
    format.wrapText = true;
    expect((await read(at, format, 'wrapText')).wrapText).toBe(true);
  },
  'RangeFormat.IndentLevel': async (at) => {
    const { format } = at.sheet.getRange('A1');
    format.indentLevel = 2;
    expect((await read(at, format, 'indentLevel')).indentLevel).toBe(2);
    expect(
      await refusal(() => {
        format.indentLevel = 251;
        return at.context.sync();
      }),
    ).toBe('InvalidArgument');
  },
  'RangeFormat.ColumnWidth': async (at) => {
    const standard = await read(at, at.sheet.getRange('A1').format, 'columnWidth');
    expect(standard.columnWidth).toBe(48);
    at.sheet.getRange('B1').format.columnWidth = 120;
    const both = await read(at, at.sheet.getRange('A1:B1').format, 'columnWidth');
    expect(both.columnWidth).toBeNull();
  },
  'RangeFormat.RowHeight': async (at) => {
    const { format } = at.sheet.getRange('A1');
    expect((await read(at, format, 'rowHeight')).rowHeight).toBe(15);
    format.rowHeight = 30;
    expect((await read(at, format, 'rowHeight')).rowHeight).toBe(30);
  },
};

import { check } from '../check';
import { type ContractCase, guide, member } from '../contract-case';
import { onNewSheet } from '../sandbox';

export const formats: readonly ContractCase[] = [
  {
    name: 'font and fill come back as they were set',
    cite: member('rangefont', 'color'),
    run: onNewSheet(async (sheet, context) => {
      const { format } = sheet.getRange('A1:B2');
      format.font.bold = true;
      format.font.italic = true;
      format.font.size = 14;
      format.font.color = '#1F3864';
      format.fill.color = '#DDEBF7';
      const range = sheet
        .getRange('B2')
        .load('format/font/bold,format/font/italic,format/font/size,format/font/color')
        .load('format/fill/color');
      await context.sync();
      const { font, fill } = range.format;
      check([font.bold, font.italic, font.size], [true, true, 14]);
      check([font.color.toUpperCase(), fill.color.toUpperCase()], ['#1F3864', '#DDEBF7']);
    }),
  },
  {
    name: 'a format in which the cells of a range differ is null',
    cite: guide('excel/excel-add-ins-blank-null-values'),
    run: onNewSheet(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      const range = sheet.getRange('A1:B1').load('format/font/bold,format/wrapText');
      await context.sync();
      check([range.format.font.bold, range.format.wrapText], [null, false]);
    }),
  },
  {
    name: 'alignment and wrapping come back as they were set',
    cite: member('rangeformat', 'horizontalAlignment'),
    run: onNewSheet(async (sheet, context) => {
      const { format } = sheet.getRange('A1');
      format.horizontalAlignment = 'Right';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.load('horizontalAlignment,verticalAlignment,wrapText');
      await context.sync();
      check(
        [format.horizontalAlignment, format.verticalAlignment, format.wrapText],
        ['Right', 'Top', true],
      );
    }),
  },
  {
    name: 'a continuous line below is drawn in its colour',
    cite: member('rangebordercollection', 'getItem()'),
    run: onNewSheet(async (sheet, context) => {
      const edge = sheet.getRange('A1:C1').format.borders.getItem('EdgeBottom');
      edge.style = 'Continuous';
      edge.color = '#808080';
      await context.sync();
      edge.load('style,color');
      await context.sync();
      check([edge.style, edge.color.toUpperCase()], ['Continuous', '#808080']);
    }),
  },
  {
    name: 'a cell links to a place in the workbook, with a tip',
    cite: member('range', 'hyperlink'),
    run: onNewSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['Revenue']];
      sheet.getCell(0, 0).hyperlink = {
        documentReference: "'KPI contract'!C5",
        screenTip: 'The source of this row',
      };
      await context.sync();
      const range = sheet.getRange('A1').load('hyperlink,values');
      await context.sync();
      check(range.hyperlink.documentReference, "'KPI contract'!C5");
      check(range.hyperlink.screenTip, 'The source of this row');
      check(range.values, [['Revenue']], 'the text of the cell');
    }),
  },
];

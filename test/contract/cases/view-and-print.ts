import { check } from '../check';
import { type ContractCase, member } from '../contract-case';
import { onNewSheet } from '../sandbox';

export const viewAndPrint: readonly ContractCase[] = [
  {
    name: 'the header rows and first columns are frozen',
    cite: member('worksheetfreezepanes', 'freezeAt()'),
    run: onNewSheet(async (sheet, context) => {
      sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, 5, 2));
      await context.sync();
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('rowCount,columnCount');
      await context.sync();
      check([frozen.rowCount, frozen.columnCount], [5, 2]);
    }),
  },
  {
    name: 'a sheet without frozen panes has no frozen location',
    cite: member('worksheetfreezepanes', 'getLocationOrNullObject()'),
    run: onNewSheet(async (sheet, context) => {
      sheet.freezePanes.freezeAt(sheet.getRange('A1'));
      sheet.freezePanes.unfreeze();
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      check(frozen.isNullObject, true);
    }),
  },
  {
    name: 'the page is landscape and one page wide, as many high as needed',
    cite: member('pagelayout', 'zoom'),
    run: onNewSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      await context.sync();
      pageLayout.load('orientation,zoom');
      await context.sync();
      check(pageLayout.orientation, 'Landscape');
      check(pageLayout.zoom.horizontalFitToPages, 1);
    }),
  },
  {
    name: 'margins are points, and a footer keeps its codes for file, sheet and pages',
    cite: member('headerfooter', 'leftFooter'),
    run: onNewSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.leftMargin = 28;
      pageLayout.bottomMargin = 48;
      const footer = pageLayout.headersFooters.defaultForAllPages;
      footer.leftFooter = '&F, &A';
      footer.rightFooter = '&P / &N';
      await context.sync();
      pageLayout.load('leftMargin,bottomMargin');
      footer.load('leftFooter,rightFooter');
      await context.sync();
      check([pageLayout.leftMargin, pageLayout.bottomMargin].map(Math.round), [28, 48]);
      check([footer.leftFooter, footer.rightFooter], ['&F, &A', '&P / &N']);
    }),
  },
  {
    name: 'print titles and the print area are the cells asked for',
    cite: member('pagelayout', 'setPrintTitleRows()'),
    run: onNewSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      sheet.getRange('A1:E20').values = 1 as never;
      pageLayout.setPrintTitleRows(sheet.getRange('4:5'));
      pageLayout.setPrintArea(sheet.getRange('A1:E20'));
      await context.sync();
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('rowIndex,rowCount');
      const area = pageLayout.getPrintAreaOrNullObject().load('address');
      await context.sync();
      check([titles.rowIndex, titles.rowCount], [3, 2]);
      check(area.address.split('!')[1], 'A1:E20');
    }),
  },
];

import {
  createInterceptorKey,
  InterceptorManager,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from '@univerjs/core';
import designTexts from '@univerjs/design/locale/en-US';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsTexts from '@univerjs/docs-ui/locale/en-US';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsTexts from '@univerjs/sheets/locale/en-US';
import { StatusBarController, UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiTexts from '@univerjs/sheets-ui/locale/en-US';
import { UniverUIPlugin } from '@univerjs/ui';
import uiTexts from '@univerjs/ui/locale/en-US';

/**
 * Univer as a canvas that draws cells, scrolls and lets a mouse select. Its toolbar, footer, menus and
 * editors stay off, and so do its formulas: what a cell shows comes from the workbook's document.
 */
export const createUniverApp = (container: HTMLElement): Univer => {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(designTexts, uiTexts, docsTexts, sheetsTexts, sheetsUiTexts),
    },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: false,
    toolbar: false,
    footer: false,
    contextMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    disableEdit: true,
    protectedRangeShadow: false,
    override: [[StatusBarController, { useValue: noStatusBar() }]],
  });
  return univer;
};

/**
 * Univer's own status bar, which is off, sums up what is selected all the same: cell by cell, which never
 * ends where a whole sheet is. What else of Univer asks it for is its interceptor alone.
 */
const noStatusBar = () => ({
  interceptor: new InterceptorManager({
    STATUS_BAR_PERMISSION_CORRECT: createInterceptorKey('STATUS_BAR_PERMISSION_CORRECT'),
  }),
});

import type { SheetDocument } from '../document/sheet';
import type { ModelClass } from './model-class';

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export const worksheetProtectionClass: ModelClass<SheetDocument> = {
  name: 'WorksheetProtection',
  properties: { Protected: { get: (sheet) => sheet.protected } },
};

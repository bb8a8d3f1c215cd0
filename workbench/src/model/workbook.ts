import type { WorkbookDocument } from '../document/workbook';
import { applicationClass } from './application';
import { customXmlPartCollectionClass } from './custom-xml-part';
import { type ModelClass, modelObject } from './model-class';
import { namedItemCollectionClass } from './named-item';
import { tableCollectionClass } from './table';
import { worksheetCollectionClass } from './worksheet-collection';

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export const workbookClass: ModelClass<WorkbookDocument> = {
  name: 'Workbook',
  navigation: {
    Application: (document) => modelObject(applicationClass, document),
    Worksheets: (document) => modelObject(worksheetCollectionClass, document),
    Names: (document) => modelObject(namedItemCollectionClass, { document, sheet: null }),
    Tables: (document) => modelObject(tableCollectionClass, { document, sheet: null }),
    CustomXmlParts: (document) =>
      modelObject(customXmlPartCollectionClass, { document, namespace: null }),
  },
  properties: {
    // 1900-based unless the file says otherwise: https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-use1904datesystem-member
    Use1904DateSystem: { get: (document) => document.date1904 },
  },
};

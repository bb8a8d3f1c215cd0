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
};

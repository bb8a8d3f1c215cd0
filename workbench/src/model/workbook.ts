import type { WorkbookDocument } from '../document/workbook';
import { applicationClass } from './application';
import { customXmlPartCollectionClass } from './custom-xml-part';
import { functionsClass } from './functions';
import { type ModelClass, modelObject } from './model-class';
import { namedItemCollectionClass } from './named-item';
import { rangeClass } from './range';
import { tableCollectionClass } from './table';
import { activeSheet, worksheetCollectionClass } from './worksheet-collection';

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export const workbookClass: ModelClass<WorkbookDocument> = {
  name: 'Workbook',
  navigation: {
    Application: (document) => modelObject(applicationClass, document),
    Worksheets: (document) => modelObject(worksheetCollectionClass, document),
    Names: (document) => modelObject(namedItemCollectionClass, { document, sheet: null }),
    Tables: (document) => modelObject(tableCollectionClass, { document, sheet: null }),
    Functions: (document) => modelObject(functionsClass, document),
    CustomXmlParts: (document) =>
      modelObject(customXmlPartCollectionClass, { document, namespace: null }),
  },
  methods: {
    GetSelectedRange: (document) => {
      const sheet = activeSheet(document);
      return modelObject(rangeClass, { sheet, box: sheet.selection });
    },
    // The cell at the selection's start: that a person may have moved on inside it is not kept here.
    GetActiveCell: (document) => {
      const sheet = activeSheet(document);
      const { top, left } = sheet.selection;
      return modelObject(rangeClass, { sheet, box: { top, left, bottom: top, right: left } });
    },
  },
};

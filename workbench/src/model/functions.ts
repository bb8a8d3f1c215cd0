import { CellError } from '../document/cell';
import type { WorkbookDocument } from '../document/workbook';
import { type ModelClass, modelObject } from './model-class';

interface FunctionState {
  readonly value: number | CellError;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.functionresult */
const functionResultClass: ModelClass<FunctionState> = {
  name: 'FunctionResult',
  properties: {
    Value: { get: ({ value }) => (value instanceof CellError ? null : value) },
    Error: { get: ({ value }) => (value instanceof CellError ? value.code : '') },
  },
};

/** The day before the first of each date system: serial 0. */
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/**
 * Worksheet functions that are computed without a cell.
 * https://learn.microsoft.com/javascript/api/excel/excel.functions
 */
export const functionsClass: ModelClass<WorkbookDocument> = {
  name: 'Functions',
  methods: {
    // https://learn.microsoft.com/javascript/api/excel/excel.functions#excel-excel-functions-date-member(1)
    // That it counts in the workbook's own date system, as DATE in a cell does, nobody could confirm.
    Date: ({ date1904 }, [year, month, day]) => {
      const days = Date.UTC(Number(year), Number(month) - 1, Number(day));
      const serial = (days - EPOCH[date1904 ? 1904 : 1900]) / 86_400_000;
      // Excel's 29 February 1900 was none.
      const shown = !date1904 && serial < 61 ? serial - 1 : serial;
      const isDate = Number.isFinite(shown) && shown >= 0;
      return modelObject(functionResultClass, {
        value: isDate ? Math.floor(shown) : new CellError('#NUM!'),
      });
    },
  },
};

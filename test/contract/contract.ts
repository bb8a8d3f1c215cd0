import { cellContents } from './cases/cell-contents';
import { conditionalFormats } from './cases/conditional-formats';
import { customXml } from './cases/custom-xml';
import { dataValidation } from './cases/data-validation';
import { events } from './cases/events';
import { formats } from './cases/formats';
import { formulas } from './cases/formulas';
import { loading } from './cases/loading';
import { names } from './cases/names';
import { requests } from './cases/requests';
import { rowsAndColumns } from './cases/rows-and-columns';
import { tables } from './cases/tables';
import { usedRange } from './cases/used-range';
import { viewAndPrint } from './cases/view-and-print';
import { worksheets } from './cases/worksheets';
import type { ContractCase } from './contract-case';

/** Everything that src/excel needs from a host, by subject. */
export const CONTRACT: Readonly<Record<string, readonly ContractCase[]>> = {
  'used range': usedRange,
  'cell contents': cellContents,
  formulas,
  names,
  'custom XML parts': customXml,
  loading,
  worksheets,
  'rows and columns': rowsAndColumns,
  tables,
  formats,
  'conditional formats': conditionalFormats,
  'data validation': dataValidation,
  'view and print': viewAndPrint,
  events,
  requests,
};

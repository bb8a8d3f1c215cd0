export {
  type FunctionsBundle,
  openWorkbook,
  type OpenOptions,
  type OpenWorkbook,
} from './open-workbook';
export { WorkbookDocument } from './document/workbook';
export { CellError, type Cell, type CellFormat, DEFAULT_FORMAT } from './document/cell';
export { openXlsx } from './xlsx/open';
export { saveXlsx } from './xlsx/save';

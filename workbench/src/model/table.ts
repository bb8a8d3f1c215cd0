import type { SheetDocument, Table } from '../document/sheet';
import type { WorkbookDocument } from '../document/workbook';
import { itemNotFound } from '../host/host-error';
import { type ModelClass, type ModelObject, modelObject } from './model-class';
import { rangeClass } from './range';

interface TableState {
  readonly sheet: SheetDocument;
  readonly table: Table;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.table */
export const tableClass: ModelClass<TableState> = {
  name: 'Table',
  id: ({ table }) => String(table.id),
  properties: {
    Id: { get: ({ table }) => String(table.id) },
    Name: { get: ({ table }) => table.name },
    ShowHeaders: { get: ({ table }) => table.headerRow },
    ShowTotals: { get: ({ table }) => table.totalsRow },
  },
  navigation: {
    // Imported late: worksheet.ts imports this file.
    Worksheet: ({ sheet }, host) =>
      host.root.class.navigation?.['Worksheets']?.(host.document, host)?.class.indexer?.(
        host.document,
        sheet.id,
        host,
      ) ?? null,
  },
  methods: {
    GetRange: ({ sheet, table }) => modelObject(rangeClass, { sheet, box: table.box }),
    GetDataBodyRange: ({ sheet, table }) =>
      modelObject(rangeClass, {
        sheet,
        box: {
          ...table.box,
          top: table.box.top + (table.headerRow ? 1 : 0),
          bottom: table.box.bottom - (table.totalsRow ? 1 : 0),
        },
      }),
  },
};

interface TableCollectionState {
  readonly document: WorkbookDocument;
  /** null: all tables of the workbook. */
  readonly sheet: SheetDocument | null;
}

const tablesOf = ({ document, sheet }: TableCollectionState): TableState[] =>
  (sheet ? [sheet] : document.sheets).flatMap((one) =>
    one.tables.map((table) => ({ sheet: one, table })),
  );

const find = (state: TableCollectionState, key: unknown): ModelObject | null => {
  const found = tablesOf(state).find(
    ({ table }) =>
      String(table.id) === String(key) || table.name.toLowerCase() === String(key).toLowerCase(),
  );
  return found ? modelObject(tableClass, found) : null;
};

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export const tableCollectionClass: ModelClass<TableCollectionState> = {
  name: 'TableCollection',
  items: (state) => tablesOf(state).map((one) => modelObject(tableClass, one)),
  indexer: (state, key) => {
    const table = find(state, key);
    if (!table) throw itemNotFound(`table ${String(key)}`);
    return table;
  },
  methods: { GetItemOrNullObject: (state, [key]) => find(state, key) },
};
